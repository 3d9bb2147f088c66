import { displayed, heldDecimals } from "../../../core/figures/displayed";
import type { Period } from "../../../core/periods/period";
import { roundHalfUp } from "../../../core/figures/rounding";
import type { NumberValue } from "../../../core/figures/cellValue";
import type { Judgement } from "../../../model/judgement";
import type { Actual } from "../../../model/scorecard";
import { figureIn } from "../../../model/inFact";
import { areOfOnePeriod } from "../../facts/ofOnePeriod";
import { keyOf, wordSets, quantityOf } from "./quantity";
import { remember } from "../../../core/remember";
import type { Subject } from "../../run/subject";

// Which row is the rate of which count: by their names first ("Number of referrals", "Referral rate per 10,000"), and then
// by their figures, since names alone may pair rows that count different things.

/** One month of a count and of a rate, with the figure of each. */
interface Both {
  readonly count: Actual;
  readonly counted: NumberValue;
  readonly rate: Actual;
  readonly shown: NumberValue;
  readonly period: Period;
}

/** One month of a count and of the rate of the same thing. */
export interface PairedMonth extends Both {
  /** What the count gives as a rate. */
  readonly expected: number;
  readonly agrees: boolean;
}

/** Two rows that report one thing, as a count and as a rate: their names say so, and most of their months. */
export interface CountRatePair {
  readonly count: Judgement;
  readonly rate: Judgement;
  readonly months: readonly PairedMonth[];
}

/** Months that must agree before two rows are taken for one thing: one agrees by chance. */
const AGREEING_MONTHS = 2;
/** The share of all months that must agree: a pair that mostly disagrees is no pair. */
const AGREEING_SHARE = 0.5;

/** The counts and rates of a scorecard that report the same thing. */
export const countRatePairs = remember(
  ({ judgements, scorecard: { countsTo = 0 } }: Subject): CountRatePair[] => {
    const counts = byQuantity(judgements.filter(({ measure }) => measure.unit === "count"));
    const rates = byQuantity(judgements.filter(({ measure }) => measure.unit === "rate"));
    const found = new Map<Judgement, CountRatePair>();
    for (const [key, rate] of rates) {
      // Each count goes with one rate at most, the most alike first.
      const count = candidates(key, counts).find((one) => !found.has(one) && isPair(one, rate, countsTo));
      if (count) found.set(count, { count, rate, months: monthsOf(count, rate, countsTo) });
    }
    // Once more from the counts: a rate may be named more fully than its count.
    const paired = new Set([...found.values()].map(({ rate }) => rate));
    for (const [key, count] of counts) {
      if (found.has(count)) continue;
      const rate = candidates(key, rates).find((one) => !paired.has(one) && isPair(count, one, countsTo));
      if (rate) found.set(count, { count, rate, months: monthsOf(count, rate, countsTo) });
    }
    return [...found.values()];
  },
);

/** Rows by what they count; a quantity that several rows count is none of theirs alone. */
function byQuantity(judgements: readonly Judgement[]): Map<string, Judgement> {
  const found = new Map<string, Judgement | null>();
  for (const judgement of judgements) {
    const key = keyOf(quantityOf(judgement.measure.name));
    // Where two rows count one thing, it is left open which of them the other row is about.
    if (key !== "") found.set(key, found.has(key) ? null : judgement);
  }
  return new Map(
    [...found].flatMap(([key, judgement]) => (judgement === null ? [] : [[key, judgement] as const])),
  );
}

/** Rows whose words are all among these, the most alike first. */
function candidates(key: string, among: ReadonlyMap<string, Judgement>): Judgement[] {
  return wordSets(key.split(" ")).flatMap((part) => among.get(part) ?? []);
}

/** Whether the figures bear out what the names suggest. */
function isPair(count: Judgement, rate: Judgement, countsTo: number): boolean {
  const months = monthsOf(count, rate, countsTo);
  const agreeing = months.filter(({ agrees }) => agrees).length;
  return agreeing >= AGREEING_MONTHS && agreeing >= months.length * AGREEING_SHARE;
}

/** The months of a pair, each with whether the rate is what the count gives. */
function monthsOf(count: Judgement, rate: Judgement, countsTo: number): PairedMonth[] {
  const months = bothFilled(count, rate);
  // The working says it exactly. Where it does not fit, as after a new estimate, most months say it.
  const known = scaleOf(rate);
  const byWorking = known === null ? [] : months.map((month) => compare(month, known, countsTo));
  if (
    byWorking.filter(({ agrees }) => agrees).length >=
    Math.max(AGREEING_MONTHS, months.length * AGREEING_SHARE)
  )
    return byWorking;
  const common = commonScale(months);
  return common === null ? byWorking : months.map((month) => compare(month, common, countsTo));
}

/** Months in which both rows have a figure, and the count is not nought. */
function bothFilled(count: Judgement, rate: Judgement): Both[] {
  return count.measure.actuals.flatMap((one, at): Both[] => {
    const other = rate.measure.actuals[at];
    if (!other || one.period === null || !areOfOnePeriod(one, other)) return [];
    const [counted, shown] = [figureIn(one), figureIn(other)];
    // A count of nought has a rate of nought under every scale, and so tells none.
    if (counted === null || counted.number === 0 || shown === null) return [];
    return [{ count: one, counted, rate: other, shown, period: one.period }];
  });
}

/** What one of the count is in the rate: with twelve months and 146,874 children, 0.817. */
function scaleOf({ working }: Judgement): ((count: number) => number) | null {
  if (working === null) return null;
  const { denominator, per, periodsPerYear } = working.working;
  if (denominator === null) return null;
  return (count) => (count * periodsPerYear * per) / denominator;
}

/** The rate is what the count gives, or what it may give where it was rounded. */
function compare(both: Both, scale: (count: number) => number, countsTo: number): PairedMonth {
  const [count, rate] = [displayed(both.counted), displayed(both.shown)];
  // The count may have been rounded before it was published: any count that rounds to it will do.
  const given = (off: number): number => roundHalfUp(scale(count + off), heldDecimals(both.shown));
  const half = countsTo / 2;
  return { ...both, expected: scale(count), agrees: given(-half) <= rate && rate <= given(half) };
}

/** The scale that most months allow, each by the rounding of its rate; `null` where there are no months. */
function commonScale(months: readonly Both[]): ((count: number) => number) | null {
  const edges = months
    .flatMap(({ counted, shown }) => {
      const half = 0.5 / 10 ** heldDecimals(shown);
      const [middle, by] = [displayed(shown), displayed(counted)];
      return [
        { at: (middle - half) / by, step: 1 },
        { at: (middle + half) / by, step: -1 },
      ];
    })
    .sort((a, b) => a.at - b.at || b.step - a.step);
  let [depth, deepest, from, to] = [0, 0, 0, 0];
  // Each month allows a stretch of scales. The scale that most months allow lies where most stretches overlap.
  edges.forEach(({ at, step }, index) => {
    depth += step;
    if (depth > deepest) [deepest, from, to] = [depth, at, edges[index + 1]?.at ?? at];
  });
  if (deepest === 0) return null;
  const scale = (from + to) / 2;
  return (count) => count * scale;
}
