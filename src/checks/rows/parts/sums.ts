import { says } from "../../../words/says";
import { SAYS_WHOLE } from "../../../words/lists/tableWords";
import { displayed, heldDecimals } from "../../../core/figures/displayed";
import { roundHalfUp } from "../../../core/figures/rounding";
import { atPeriod } from "../../../judge/atPeriod";
import { nameWords } from "../../../model/identity/nameWords";
import type { Actual, Measure } from "../../../model/scorecard";
import { figureIn } from "../../../model/inFact";
import { remember } from "../../../core/remember";
import type { Subject } from "../../run/subject";

// Which rows add up is nowhere written: it is read from the figures, since parts stand below one another with their total
// above or below. Many sums come out by chance, so several months must agree, and more of them where the names have
// nothing in common; otherwise a correct scorecard would be told that it does not add up.

/** A month of rows that add up. */
export interface SumMonth {
  readonly parts: readonly Actual[];
  readonly total: Actual | null;
  /** The parts' figures added, as displayed; shares are parts of 1. */
  readonly sum: number;
  /** What they should add to: the figure of the total, or 1 for 100%. */
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
/** Months that must agree, and again as many for each month that does not, where the rows' names share a word. */
const MONTHS_IF_RELATED = 3;
/** The same number where the rows' names share no word. */
const MONTHS_IF_UNRELATED = 5;
/** Parts that never change, or of a handful, add up by chance. */
const LEAST_TOTAL = 10;
/** Binary noise of adding lies beyond these decimals. */
const SUM_DECIMALS = 10;
const NOISE = 10 ** -SUM_DECIMALS;

/**
 * Figures as they are shown, or several added, month by month, and by how much each may differ from what was counted: halves
 * of last decimals. `NaN` where there is none: every row is added to the eleven above it, so numbers alone are kept.
 */
interface SumTerms {
  readonly shown: readonly number[];
  readonly halves: readonly number[];
}
/** A row that may be a part or a total, with its figures as plain numbers. */
interface SummedRow extends SumTerms {
  readonly measure: Measure;
  /** Whether the row has the periods of the row above, as rows mostly do: then no month has to be looked at for that. */
  readonly goesOn: boolean;
}

/** The rows of a scorecard that add up, found from their figures: rows that follow one another, each in one sum at most. */
export const sums = remember(({ scorecard, judgements }: Subject): Sum[] => {
  const rows = judgements.map(({ measure }, at) => ({
    measure,
    goesOn: areOfPeriods(measure, judgements[at - 1]?.measure),
    ...termsOf(measure),
  }));
  // Counts rounded to fives may each be off by half of five.
  const slack = (scorecard.countsTo ?? 0) / 2;
  const onlyGrows = slack === 0 && !rows.some(({ shown }) => shown.some((figure) => figure < 0));
  const found: Sum[] = [];
  let free = 0;
  for (let start = 0; start < rows.length; start++) {
    // A row belongs to one sum at most: what has been taken is not tried again.
    if (start < free) continue;
    // The longest sum is the whole: two of three parts may add up in months in which the third is nothing.
    const longest = sumsFrom(rows, start, { slack, onlyGrows }).at(-1);
    if (longest === undefined) continue;
    found.push(longest);
    free = start + longest.parts.length;
  }
  return found;
});

/** Whole counts are exact. */
function termsOf({ unit, actuals }: Measure): SumTerms {
  // A count of whole children has no decimal that could be off.
  const halfOf = (decimals: number): number =>
    unit !== "percent" && decimals === 0 ? 0 : 0.5 / 10 ** decimals;
  const shown: number[] = [];
  const halves: number[] = [];
  actuals.forEach((actual) => {
    const figure = figureIn(actual);
    shown.push(figure === null ? NaN : displayed(figure));
    halves.push(figure === null ? NaN : halfOf(heldDecimals(figure)));
  });
  return { shown, halves };
}

/**
 * Every sum of the rows from here on, the shortest first. A row more is added to the months that are added already.
 * `onlyGrows`: no figure is below zero or rounded to fives, so what is past 100% stays past it.
 */
function sumsFrom(
  rows: readonly SummedRow[],
  start: number,
  { slack, onlyGrows }: { readonly slack: number; readonly onlyGrows: boolean },
): Sum[] {
  const first = rows[start];
  if (first === undefined) return [];
  const { unit, section } = first.measure;
  const found: Sum[] = [];
  let added: SumTerms = first;
  let alike = true;
  for (let count = 2; count <= MOST_PARTS; count++) {
    const last = rows[start + count - 1];
    // Another unit or section ends the rows that can be parts of one whole.
    if (last === undefined || last.measure.unit !== unit || last.measure.section !== section) break;
    alike &&= last.goesOn;
    added = plus(added, first.measure, last, alike);
    const parts = rows.slice(start, start + count);
    // Shares add to 100%; of all else a total stands right above its parts, or right below.
    const totals =
      unit === "percent"
        ? [undefined]
        : [rows[start - 1], rows[start + count]].filter((one) => one?.measure.unit === unit);
    for (const total of totals) {
      const sum = sumOf(parts, total, added, slack);
      if (sum !== null) found.push(sum);
    }
    if (unit === "percent" && onlyGrows && isPastWhole(added)) break;
  }
  return found;
}

/** Whether shares are past 100% in so many months that too few are left to agree. */
function isPastWhole({ shown }: SumTerms): boolean {
  const past = shown.filter((sum) => sum > MOST_OF_WHOLE).length;
  return past * MONTHS_IF_RELATED > shown.length - past;
}
/** As many shares as there may be, each half a percent too high, add to no more. */
const MOST_OF_WHOLE = 1 + MOST_PARTS * 0.005;

/** The terms of a row more; only figures of one period are added: where all rows are `alike`, each is. */
function plus({ shown, halves }: SumTerms, first: Measure, row: SummedRow, alike: boolean): SumTerms {
  const isOne = (at: number): boolean => alike || isOfPeriod(row.measure, first, at);
  return {
    shown: shown.map((own, at) => (isOne(at) ? own + (row.shown[at] ?? NaN) : NaN)),
    halves: halves.map((own, at) => own + (row.halves[at] ?? NaN)),
  };
}

/** Whether two rows have the same period in one column. */
function isOfPeriod({ actuals }: Measure, first: Measure, at: number): boolean {
  return atPeriod(actuals[at]?.period ?? null, first.actuals[at]?.period ?? null);
}

/** Whether two rows have the same period in every column, which is asked once for a row and not once for a sum. */
function areOfPeriods(measure: Measure, other: Measure | undefined): boolean {
  return other !== undefined && measure.actuals.every((_, at) => isOfPeriod(measure, other, at));
}

/** The rows and what they add to, where their figures say so; 100% where there is no total beside them. */
function sumOf(
  parts: readonly SummedRow[],
  total: SummedRow | undefined,
  added: SumTerms,
  slack: number,
): Sum | null {
  const [first] = parts;
  if (first === undefined) return null;
  const months: { at: number; total: Actual | null; sum: number; due: number; agrees: boolean }[] = [];
  // Each rounded count may be off, and so may the total: the slack grows with them.
  const terms = parts.length + (total ? 1 : 0);
  const count = added.shown.length;
  let odd = 0;
  for (let at = 0; at < count; at++) {
    const shown = added.shown[at] ?? NaN;
    const due = total === undefined ? 1 : (total.shown[at] ?? NaN);
    if (Number.isNaN(shown) || Number.isNaN(due)) continue;
    if (total !== undefined && !isOfPeriod(total.measure, first.measure, at)) continue;
    const sum = roundHalfUp(shown, SUM_DECIMALS);
    // Two shares add to the whole but for a half.
    const halves = parts.length === 2 && !total ? 0 : (added.halves[at] ?? 0) + (total?.halves[at] ?? 0);
    const agrees = Math.abs(sum - due) <= halves + slack * terms + NOISE;
    months.push({ at, total: total?.measure.actuals[at] ?? null, sum, due, agrees });
    if (!agrees) odd++;
    // Most rows add up to nothing: that is known long before the last month.
    if (odd * MONTHS_IF_RELATED > count - odd) return null;
  }
  const agreeing = months.filter(({ agrees }) => agrees);
  const isOften = (enough: number): boolean => agreeing.length >= enough && agreeing.length >= enough * odd;
  if (!isOften(MONTHS_IF_RELATED)) return null;
  const [measures, whole] = [parts.map(({ measure }) => measure), total?.measure ?? null];
  if (!isOften(MONTHS_IF_UNRELATED) && !areRelated(measures, whole)) return null;
  // Rows that never change agree in every month or in none.
  const varies = parts.filter(
    ({ measure: { actuals } }) =>
      new Set(agreeing.map(({ at }) => figureIn(actuals[at] ?? null)?.number)).size > 1,
  );
  if (varies.length < 2) return null;
  // Small numbers add up by chance.
  if (whole !== null && !agreeing.every(({ due }) => Math.abs(due) >= LEAST_TOTAL)) return null;
  return {
    parts: measures,
    total: whole,
    months: months.map(({ at, ...month }) => ({
      ...month,
      parts: parts.flatMap(({ measure: { actuals } }) => actuals[at] ?? []),
    })),
  };
}

/** Whether each row names what the first row names, or the total says that it is one. */
function areRelated(parts: readonly Measure[], total: Measure | null): boolean {
  if (total !== null && says(total.name, SAYS_WHOLE)) return true;
  // The first names what all of them are about.
  const [words = new Set(), ...others] = parts.map(({ name }) => nameWords(name));
  return others.every((other) => [...other].some((word) => word !== "percent" && words.has(word)));
}
