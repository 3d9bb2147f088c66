import { samePeriod } from "../../../core/periods/comparePeriods";
import { displayed, heldDecimals } from "../../../core/figures/displayed";
import { roundHalfUp } from "../../../core/figures/rounding";
import { nameWords } from "../../../model/identity/nameWords";
import type { Actual, Measure } from "../../../model/scorecard";
import { figureIn } from "../../../model/inFact";
import { remember } from "../../run/remember";
import type { Subject } from "../../run/subject";

/** A month of rows that add up. */
export interface SumMonth {
  readonly parts: readonly Actual[];
  readonly total: Actual | null;
  readonly sum: number;
  readonly due: number;
  readonly agrees: boolean;
}

/** Rows that add to a total, or to 100%: their figures say so in most months. */
export interface Sum {
  readonly parts: readonly Measure[];
  /** The row that holds what they add to; `null` for 100%. */
  readonly total: Measure | null;
  readonly months: readonly SumMonth[];
}

/** More rows than these are seldom the parts of one whole. */
const MOST_PARTS = 12;
/** Months that must agree, and for each that does not, where the names share a word; … */
const RELATED = 3;
/** … and where they share none. */
const UNRELATED = 5;
/** Parts that never change, or of a handful, add up by chance. */
const LEAST_TOTAL = 10;
/** Binary noise of adding lies beyond these decimals. */
const SUM_DECIMALS = 10;
const SAYS_TOTAL = /\b(?:total|all|overall)\b/i;

/** The rows of a scorecard that add up, found from their figures: rows that follow one another, each in one sum at most. */
export const sums = remember(({ scorecard, judgements }: Subject): Sum[] => {
  const measures = judgements.map(({ measure }) => measure);
  const slack = (scorecard.countsTo ?? 0) / 2;
  const found: Sum[] = [];
  let free = 0;
  for (let start = 0; start < measures.length; start++) {
    if (start < free) continue;
    const longest = sumsFrom(measures, start, slack).at(-1);
    if (longest === undefined) continue;
    found.push(longest);
    free = start + longest.parts.length;
  }
  return found;
});

/** Every sum of the rows from here on, the shortest first. */
function sumsFrom(measures: readonly Measure[], start: number, slack: number): Sum[] {
  const first = measures[start];
  if (first === undefined) return [];
  const found: Sum[] = [];
  for (let count = 2; count <= MOST_PARTS; count++) {
    const last = measures[start + count - 1];
    if (last === undefined || last.unit !== first.unit || last.section !== first.section) break;
    const parts = measures.slice(start, start + count);
    const totals = [measures[start - 1], measures[start + count]].filter(
      (one): one is Measure => one !== undefined && one.unit === first.unit,
    );
    for (const total of first.unit === "percent" ? [null] : totals) {
      const months = monthsOf(parts, total, slack);
      if (isSum(parts, total, months)) found.push({ parts, total, months });
    }
  }
  return found;
}

function monthsOf(parts: readonly Measure[], total: Measure | null, slack: number): SumMonth[] {
  const [first, ...others] = parts;
  return (first?.actuals ?? []).flatMap((one, at): SumMonth[] => {
    const cells = [one, ...others.map(({ actuals }) => actuals[at])];
    const whole = total === null ? null : total.actuals[at];
    const all = [...cells, ...(whole === null ? [] : [whole])];
    if (!all.every((cell): cell is Actual => isAt(cell, one))) return [];
    const figures = all.flatMap((cell) => figureIn(cell) ?? []);
    if (figures.length < all.length) return [];
    const shown = figures.map(displayed);
    const added = shown.slice(0, parts.length).reduce((sum, figure) => sum + figure, 0);
    const sum = roundHalfUp(added, SUM_DECIMALS);
    const due = whole === null ? 1 : (shown.at(-1) ?? 0);
    // Two shares add to the whole but for a half; whole counts are exact.
    const halves = figures.map((figure) =>
      total !== null && heldDecimals(figure) === 0 ? 0 : 0.5 / 10 ** heldDecimals(figure),
    );
    const allowed = parts.length === 2 && total === null ? 0 : halves.reduce((a, b) => a + b, 0);
    const agrees = Math.abs(sum - due) <= allowed + slack * all.length + 10 ** -SUM_DECIMALS;
    return [{ parts: all.slice(0, parts.length), total: whole ?? null, sum, due, agrees }];
  });
}

function isAt(cell: Actual | null | undefined, like: Actual): boolean {
  if (cell == null) return false;
  return cell.period === null || like.period === null
    ? cell.period === like.period
    : samePeriod(cell.period, like.period);
}

function isSum(parts: readonly Measure[], total: Measure | null, months: readonly SumMonth[]): boolean {
  const agreeing = months.filter(({ agrees }) => agrees);
  const odd = months.length - agreeing.length;
  const enough = areRelated(parts, total) ? RELATED : UNRELATED;
  if (agreeing.length < enough || agreeing.length < enough * odd) return false;
  const varies = parts.filter(
    (_, at) => new Set(agreeing.map((month) => figureIn(month.parts[at] ?? null)?.number)).size > 1,
  );
  return varies.length > 1 && (total === null || agreeing.every(({ due }) => Math.abs(due) >= LEAST_TOTAL));
}

/** Each names what the first names, or the total says that it is one. */
function areRelated(parts: readonly Measure[], total: Measure | null): boolean {
  if (total !== null && SAYS_TOTAL.test(total.name)) return true;
  const [words = new Set(), ...others] = parts.map(({ name }) => nameWords(name));
  return others.every((other) => [...other].some((word) => word !== "percent" && words.has(word)));
}
