import { counted } from "../../../core/figures/counted";
import { periodWord } from "../../../core/periods/periodWord";
import { namePeriod } from "../../../core/periods/namePeriod";
import { displayed, heldDecimals, showLike } from "../../../core/figures/displayed";
import { listed } from "../../../model/naming/callAll";
import { callOf } from "../../../model/naming/callOf";
import { type Answer, comparedWith, faults, finding, FINE, notFine, type SheetCheck } from "../../run/check";
import { countRatePairs, type CountRatePair, type PairedMonth } from "./countRatePairs";
import { WRONG_FORMULAS } from "../../formulas/wrongFormulas";
import { everyPairIsTheirs } from "../../precedence/byCells";
import { namesItsCell, valuePutRight, type Meant } from "../../precedence/valuePutRight";
import { agrees } from "../../../core/figures/agrees";
import { pairsOf, type Finding } from "../../../model/finding";

// A count and its rate per 10,000 are one fact told twice, so they check each other. The population between them need not
// be known: in most months the same factor leads from the count to the rate, and a month where it does not is wrong.

/** Estimates of a population differ by less than this from one to the next. */
const NEW_ESTIMATE = 0.05;

/** Two rows that report the same thing, as a count and as a rate, and disagree in a month. */
export const countAndRate: SheetCheck = {
  id: "count-and-rate",
  severity: "warning",
  question: "Do the count and the rate of the same thing agree in every month?",
  givesWay: [
    { to: WRONG_FORMULAS, where: everyPairIsTheirs },
    { to: ["value-out-of-range"], where: everyPairIsTheirs },
    // One month only: its rate and its count.
    valuePutRight(
      (finding, meant) =>
        namesItsCell(finding, meant) && pairsOf(finding).length === 1 && isExpected(finding, meant),
    ),
  ],
  askAll(subject) {
    return countRatePairs(subject).map(answer);
  },
};

/** The months of one pair that do not agree, as one finding: the two rows have to be looked at together. */
function answer(pair: CountRatePair): Answer {
  const wrong = pair.months.filter(({ agrees }) => !agrees);
  // Several months off by one factor are another estimate of the population, and no mistake.
  if (wrong.length === 0 || isNewPopulation(pair, wrong)) return FINE;
  const [count, rate] = [pair.count.measure, pair.rate.measure];
  const word = periodWord(pair.months.map(({ period }) => period));
  const agreeing = pair.months.length - wrong.length;
  return notFine(
    // Which of the two is wrong nobody can tell: the rate is named, and the count beside it.
    finding(countAndRate, rate, {
      cells: wrong.flatMap((month) => [...faults(month.rate), ...comparedWith(month.count)]),
      message: MESSAGE(callOf(rate), callOf(count), listed(wrong.map(month))),
      why: WHY(rate.name, count.name, counted(agreeing, `other ${word}`)),
      published: wrong[0]?.shown.number ?? null,
      expected: wrong[0]?.expected ?? null,
    }),
  );
}

/** `June 2024 (454 gives 370.9, not 317.9)`. */
function month({ period, counted, shown, expected }: PairedMonth): string {
  return MONTH(namePeriod(period), counted.shown, showLike(expected, shown), shown.shown);
}

/** Several months at one end, all off by the same small part: they were worked out with another estimate. */
function isNewPopulation({ months }: CountRatePair, wrong: readonly PairedMonth[]): boolean {
  // One month off is a slip; an estimate is taken for several.
  if (wrong.length < 2) return false;
  const [first, last] = [months.slice(0, wrong.length), months.slice(-wrong.length)];
  if (![first, last].some((end) => end.every(({ agrees }) => !agrees))) return false;
  // What the factor may be, by the rounding of each month.
  const bounds = wrong.map(({ shown, expected }) => {
    const half = 0.5 / 10 ** heldDecimals(shown);
    return { low: (displayed(shown) - half) / expected, high: (displayed(shown) + half) / expected };
  });
  // The factors that all of the months allow.
  const low = Math.max(...bounds.map((one) => one.low));
  const high = Math.min(...bounds.map((one) => one.high));
  return low <= high && Math.abs((low + high) / 2 - 1) <= NEW_ESTIMATE;
}

/** The count gives what the rate would be, were it put right. */
function isExpected({ expected }: Finding, { put }: Meant): boolean {
  return typeof expected === "number" && agrees(expected, put.value);
}

const MONTH = (period: string, count: string, would: string, rate: string): string =>
  `${period} (${count} gives ${would}, not ${rate})`;
const MESSAGE = (rate: string, count: string, months: string): string =>
  `${rate} and ${count} report the same thing, as a rate and as a count, but disagree in ${months}.`;
const WHY = (rate: string, count: string, periods: string): string =>
  `“${rate}” and “${count}” agree in ${periods}; either may be wrong in these.`;
