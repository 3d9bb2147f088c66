import { displayed, heldDecimals } from "../../../core/figures/displayed";
import { roundHalfUp } from "../../../core/figures/rounding";
import { atPeriod } from "../../../judge/atPeriod";
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
const MONTHS_IF_RELATED = 3;
/** … and where they share none. */
const MONTHS_IF_UNRELATED = 5;
/** Parts that never change, or of a handful, add up by chance. */
const LEAST_TOTAL = 10;
/** Binary noise of adding lies beyond these decimals. */
const SUM_DECIMALS = 10;
const SAYS_TOTAL = /\b(?:total|all|overall)\b/i;

/** A figure as it is shown, or several added, and by how much that may differ from what was counted: halves of last decimals. */
interface SumTerm {
  readonly actual: Actual;
  readonly shown: number;
  readonly half: number;
}
/** A row's terms, month by month; `null` where it has no figure. */
interface SummedRow {
  readonly measure: Measure;
  readonly terms: readonly (SumTerm | null)[];
}

/** The rows of a scorecard that add up, found from their figures: rows that follow one another, each in one sum at most. */
export const sums = remember(({ scorecard, judgements }: Subject): Sum[] => {
  const rows = judgements.map(({ measure }) => ({ measure, terms: measure.actuals.map(termOf(measure)) }));
  // Counts rounded to fives may each be off by half of five.
  const slack = (scorecard.countsTo ?? 0) / 2;
  const found: Sum[] = [];
  let free = 0;
  for (let start = 0; start < rows.length; start++) {
    // A row belongs to one sum at most: what has been taken is not tried again.
    if (start < free) continue;
    // The longest sum is the whole: two of three parts may add up in months in which the third is nothing.
    const longest = sumsFrom(rows, start, slack).at(-1);
    if (longest === undefined) continue;
    found.push(longest);
    free = start + longest.parts.length;
  }
  return found;
});

/** Whole counts are exact. */
function termOf({ unit }: Measure): (actual: Actual) => SumTerm | null {
  return (actual) => {
    const figure = figureIn(actual);
    if (figure === null) return null;
    const decimals = heldDecimals(figure);
    // A count of whole children has no decimal that could be off.
    const half = unit !== "percent" && decimals === 0 ? 0 : 0.5 / 10 ** decimals;
    return { actual, shown: displayed(figure), half };
  };
}

/** Every sum of the rows from here on, the shortest first. A row more is added to the months that are added already. */
function sumsFrom(rows: readonly SummedRow[], start: number, slack: number): Sum[] {
  const first = rows[start];
  if (first === undefined) return [];
  const { unit, section } = first.measure;
  const found: Sum[] = [];
  let added: readonly (SumTerm | null)[] = first.terms;
  for (let count = 2; count <= MOST_PARTS; count++) {
    const last = rows[start + count - 1];
    // Another unit or section ends the rows that can be parts of one whole.
    if (last === undefined || last.measure.unit !== unit || last.measure.section !== section) break;
    added = added.map((month, at) => plus(month, last.terms[at]));
    const parts = rows.slice(start, start + count);
    // A total stands right above its parts, or right below.
    const beside = [rows[start - 1], rows[start + count]].filter((one) => one?.measure.unit === unit);
    // Only shares may add to 100% without a total beside them.
    for (const total of unit === "percent" ? [undefined] : beside) {
      const sum = sumOf(parts, total, added, slack);
      if (sum !== null) found.push(sum);
    }
  }
  return found;
}

function plus(month: SumTerm | null, term: SumTerm | null | undefined): SumTerm | null {
  if (month === null || term == null || !atPeriod(term.actual.period, month.actual.period)) return null;
  return { actual: month.actual, shown: month.shown + term.shown, half: month.half + term.half };
}

/** The rows and what they add to, where their figures say so; 100% where there is no total beside them. */
function sumOf(
  parts: readonly SummedRow[],
  total: SummedRow | undefined,
  added: readonly (SumTerm | null)[],
  slack: number,
): Sum | null {
  const months: { at: number; total: Actual | null; sum: number; due: number; agrees: boolean }[] = [];
  let odd = 0;
  for (const [at, month] of added.entries()) {
    const whole = total?.terms[at];
    if (
      month === null ||
      (total !== undefined && (whole == null || !atPeriod(whole.actual.period, month.actual.period)))
    )
      continue;
    const sum = roundHalfUp(month.shown, SUM_DECIMALS);
    const due = whole?.shown ?? 1;
    const terms = parts.length + (whole ? 1 : 0);
    // Two shares add to the whole but for a half.
    const halves = parts.length === 2 && !whole ? 0 : month.half + (whole?.half ?? 0);
    const agrees = Math.abs(sum - due) <= halves + slack * terms + 10 ** -SUM_DECIMALS;
    months.push({ at, total: whole?.actual ?? null, sum, due, agrees });
    if (!agrees) odd++;
    // Most rows add up to nothing: that is known long before the last month.
    if (odd * MONTHS_IF_RELATED > added.length - odd) return null;
  }
  const agreeing = months.filter(({ agrees }) => agrees);
  const isOften = (enough: number): boolean => agreeing.length >= enough && agreeing.length >= enough * odd;
  if (!isOften(MONTHS_IF_RELATED)) return null;
  const [measures, whole] = [parts.map(({ measure }) => measure), total?.measure ?? null];
  if (!isOften(MONTHS_IF_UNRELATED) && !areRelated(measures, whole)) return null;
  // Rows that never change agree in every month or in none.
  const varies = parts.filter(
    ({ terms }) => new Set(agreeing.map(({ at }) => figureIn(terms[at]?.actual ?? null)?.number)).size > 1,
  );
  if (varies.length < 2) return null;
  // Small numbers add up by chance.
  if (whole !== null && !agreeing.every(({ due }) => Math.abs(due) >= LEAST_TOTAL)) return null;
  return {
    parts: measures,
    total: whole,
    months: months.map(({ at, ...month }) => ({
      ...month,
      parts: parts.flatMap(({ terms }) => terms[at]?.actual ?? []),
    })),
  };
}

/** Each names what the first names, or the total says that it is one. */
function areRelated(parts: readonly Measure[], total: Measure | null): boolean {
  if (total !== null && SAYS_TOTAL.test(total.name)) return true;
  // The first names what all of them are about.
  const [words = new Set(), ...others] = parts.map(({ name }) => nameWords(name));
  return others.every((other) => [...other].some((word) => word !== "percent" && words.has(word)));
}
