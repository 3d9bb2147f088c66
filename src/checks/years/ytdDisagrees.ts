import { periodWord } from "../../core/periods/periodWord";
import { showLike } from "../../core/figures/displayed";
import { namePeriod } from "../../core/periods/namePeriod";
import { callOf } from "../../model/naming/callOf";
import {
  type Answer,
  among,
  cannotTell,
  comparedWith,
  faults,
  finding,
  FINE,
  lineKey,
  type MeasureCheck,
  notFine,
} from "../run/check";
import { ytdBases, type YearToDate } from "./ytdBases";
import type { Measure } from "../../model/scorecard";
import { WRONG_FORMULAS } from "../formulas/wrongFormulas";
import { faultIsTheirs } from "../precedence/byCells";

// There is no one rule: counts of events are added, a stock is its latest month, and a share is best worked out anew from
// all numerators and denominators. A year to date that one of these gives is let be; what none can give is a finding.

/** A year to date that is neither the sum, the latest nor the mean of its months. */
export const ytdDisagrees: MeasureCheck = {
  id: "ytd-disagrees",
  severity: "warning",
  question: "Is the year to date what its months give?",
  givesWay: [{ to: WRONG_FORMULAS, where: faultIsTheirs }],
  borneOut: {
    cells: "The years to date",
    perhaps: "they take in other months, or are worked out in another way",
  },
  ask({ measure }, subject) {
    return ytdBases(subject.scorecard, measure).map((year) =>
      among(lineKey(year.fact, subject), answer(measure, year)),
    );
  },
};

/** Fine where some way gives the figure; cannot tell where a month or the numerators are missing; else the finding. */
function answer(measure: Measure, year: YearToDate): Answer {
  const { fits, complete, pooledPossible, value, sum, mean, months, first, latest } = year;
  // Which way a scorecard makes its years is its own affair: one that fits is enough.
  if (fits.length > 0) return FINE;
  const period = periodWord(months.map((month) => month.period));
  if (!complete) return cannotTell(EVERY(period));
  // The ratio of all numerators to all denominators is the right one for a share, and cannot be worked out from shares.
  if (pooledPossible && !measure.accumulates) return cannotTell(POOLED(period));
  // A mean lies between what the months can show: one decimal more tells it from them.
  const finer = { percent: latest.value.percent, decimals: latest.value.decimals + 1 };
  // Percentages and rates are never added up.
  const adds = measure.unit === "count" || measure.unit === "number";
  const named = namePeriod({ kind: "year", start: year.year });
  return notFine(
    finding(ytdDisagrees, measure, {
      cells: [...faults(year.fact), ...comparedWith(first, latest)],
      message: MESSAGE(
        callOf(measure),
        value.shown,
        named,
        adds ? showLike(sum, { ...latest.value, thousands: true }) : null,
        showLike(mean, finer),
        latest.value.shown,
        period,
      ),
      why: WHY(months.map((month) => month.value.shown).join(", "), period),
      published: value.number,
      expected: adds ? sum : mean,
    }),
  );
}

const MESSAGE = (
  measure: string,
  shown: string,
  year: string,
  sum: string | null,
  mean: string,
  latest: string,
  period: string,
): string =>
  sum === null
    ? `${measure} gives ${shown} for ${year}, which lies outside all its ${period}s; their mean is ${mean}, the latest ${latest}.`
    : `${measure} gives ${shown} for ${year}, but its ${period}s add to ${sum}; their mean is ${mean}, the latest ${latest}.`;
const WHY = (figures: string, period: string): string => `The ${period}s are ${figures}.`;
const EVERY = (period: string): string => `Every ${period} since April, with a figure.`;
const POOLED = (period: string): string =>
  `The numerators and denominators of the ${period}s: only their pooled ratio could give this year to date.`;
