import { periodWord } from "../../core/periods/periodWord";
import { namePeriod } from "../../core/periods/namePeriod";
import { callOf } from "../../model/naming/callOf";
import { type Answer, faults, finding, FINE, type MeasureCheck, notFine } from "../run/check";
import { ytdBases, type Basis, type YearToDate } from "./ytdBases";
import type { Measure } from "../../model/scorecard";

// If last year's figure is the sum of its months and this year's is the latest month, a board that compares the two
// years compares two different things, and no single cell is wrong.

/** A year to date that is made in one way in one year and in another in the next. */
export const ytdBasisDiffers: MeasureCheck = {
  id: "ytd-basis-differs",
  severity: "warning",
  question: "Is the year to date made in the same way every year?",
  ask({ measure }, { scorecard }) {
    // A year that is not over, or that no way gives, says nothing of how years are made.
    const years = ytdBases(scorecard, measure).filter(({ complete, fits }) => complete && fits.length > 0);
    if (years.length < 2) return null;
    for (const [at, year] of years.entries()) {
      const before = years[at - 1];
      if (before && before.year !== year.year && !isSame(before, year)) return differs(measure, before, year);
    }
    return FINE;
  },
};

/** Whether one way of making a year gives both figures, or a ratio of all numerators to all denominators may give both. */
function isSame(a: YearToDate, b: YearToDate): boolean {
  return a.fits.some((basis) => b.fits.includes(basis)) || (a.pooledLikely && b.pooledLikely);
}

/** Both years are at fault: nobody can tell from the sheet which of the two ways was meant. */
function differs(measure: Measure, before: YearToDate, after: YearToDate): Answer {
  return notFine(
    finding(ytdBasisDiffers, measure, {
      cells: faults(before.fact, after.fact),
      message: MESSAGE(callOf(measure), says(before), says(after)),
      why: [before, after].map(why).join(" "),
      published: after.value.number,
      expected: null,
    }),
  );
}

/** `the sum of the months for 2023/24 (412)`; two ways that give the same figure are both named. */
function says({ fits, value, year, months }: YearToDate): string {
  const period = wordFor(months);
  return `${fits.map((basis) => WORDS[basis](period)).join(" or ")} for ${namePeriod({ kind: "year", start: year })} (${value.shown})`;
}

/** The months' figures of a year, from which a reader can work out either way. */
function why({ months, year }: YearToDate): string {
  const figures = months.map(({ value }) => value.shown).join(", ");
  return WHY(wordFor(months), namePeriod({ kind: "year", start: year }), figures);
}

/** Months, quarters or weeks, as the row has them. */
function wordFor(months: YearToDate["months"]): string {
  return periodWord(months.map(({ period }) => period));
}

/** The ways of making a year to date, as a sentence names them. */
const WORDS: Readonly<Record<Basis, (period: string) => string>> = {
  sum: (period) => `the sum of the ${period}s`,
  latest: (period) => `the latest ${period}`,
  mean: (period) => `the mean of the ${period}s`,
};
const MESSAGE = (measure: string, before: string, after: string): string =>
  `${measure} gives ${before}, but ${after}.`;
const WHY = (period: string, year: string, figures: string): string =>
  `The ${period}s of ${year} are ${figures}.`;
