import { anyOf } from "../../words/anyOf";
import { YEAR_BEFORE } from "../../words/time/lastYear";
import {
  comparePeriods,
  endOfPeriod,
  FIRST_MONTH,
  MONTHS_IN_A_YEAR,
  monthsIn,
} from "../../core/periods/comparePeriods";
import { displayed, heldDecimals } from "../../core/figures/displayed";
import { financialYear } from "../../core/periods/movePeriod";
import { roundHalfUp } from "../../core/figures/rounding";
import type { NumberValue } from "../../core/figures/cellValue";
import type { Period } from "../../core/periods/period";
import type { Measure, Scorecard } from "../../model/scorecard";
import { figureIn } from "../../model/inFact";
import { isFigured, type Figured } from "../facts/measureFigures";
import { remember } from "../../core/remember";

// The arithmetic that the checks of years to date share. What the sheet shows is rounded, so each way of making a year
// gives a stretch of figures and not one: 12.4, 12.5 and 12.6 are each up to 0.05 off, and so is their mean.

/** How a year to date may be made of its months. */
export type Basis = "sum" | "latest" | "mean";

/** A year to date beside the months that it is made of. */
export interface YearToDate {
  readonly fact: Measure["ytd"][number];
  readonly value: NumberValue;
  /** The year in which the financial year starts. */
  readonly year: number;
  readonly months: readonly Figured[];
  readonly first: Figured;
  readonly latest: Figured;
  /** Every month since April is there, with a figure. */
  readonly complete: boolean;
  /** The ways of making it that give the figure shown, as far as the rounding of the months allows. */
  readonly fits: readonly Basis[];
  /** All months' figures added as they are displayed; a share is a part of 1. */
  readonly sum: number;
  readonly mean: number;
  /** A ratio of all numerators to all denominators could give it, whatever they are. */
  readonly pooledPossible: boolean;
  /** A pooled ratio could give it even where no month's denominator is more than twice another's. */
  readonly pooledLikely: boolean;
}

/** The outturn of a year that is not named is last year's. */
const CLOSED_YEAR = anyOf([...YEAR_BEFORE, "outturn", "year[ -]?end"]);
/** Binary noise of adding, far below any decimal that is shown. */
const NOISE = 1e-9;
/** Denominators of a measure seldom differ more between months. */
const LIKELY_WEIGHT = 2;

/** The years to date of a measure with what they could be made of; one whose year has no months here is left out. */
export function ytdBases(scorecard: Scorecard, measure: Measure): readonly YearToDate[] {
  const known = allYears(scorecard);
  const years = known.get(measure) ?? readYears(measure, scorecard.latest);
  known.set(measure, years);
  return years;
}

/** Two checks ask for the same years. */
const allYears = remember((_: Scorecard) => new Map<Measure, readonly YearToDate[]>());

/** The years to date of one row, each with the months of its own financial year up to the latest. */
function readYears(measure: Measure, latest: Period | null): YearToDate[] {
  return measure.ytd.flatMap((fact) => {
    const value = figureIn(fact);
    if (value === null || latest === null) return [];
    // A year that is over has months that do not stand here.
    if (fact.period === null && CLOSED_YEAR.test(fact.label)) return [];
    const year =
      fact.period === null ? financialYear(latest) : fact.period.kind === "year" ? fact.period.start : null;
    if (year === null || (isMereTotal(fact.label) && reachesBack(measure, year))) return [];
    const own = measure.actuals.filter(
      ({ period }) => isOf(period, year) && period !== null && comparePeriods(period, latest) <= 0,
    );
    const months = own.filter(isFigured);
    const [first, last] = [months[0], months.at(-1)];
    if (!first || !last) return [];
    const complete =
      months.length === own.length &&
      isContiguous(
        months.flatMap(({ period }) => period ?? []),
        year,
      );
    return [{ fact, value, year, months, first, latest: last, complete, ...made(measure, value, months) }];
  });
}

/** `Total` behind January to June may be that of the calendar year, or of all that is shown. */
function isMereTotal(label: string): boolean {
  return /\btotal\b/i.test(label) && !/year|ytd|date|\d/i.test(label);
}

/** Whether the row has figures of an earlier financial year too, which a mere total would take in. */
function reachesBack({ actuals }: Measure, year: number): boolean {
  return actuals.some(
    ({ period }) => period !== null && period.kind !== "year" && financialYear(period) < year,
  );
}

/** Whether a month, quarter or week is of a financial year; a whole year's figure is none of its months. */
function isOf(period: Period | null, year: number): boolean {
  return period !== null && period.kind !== "year" && financialYear(period) === year;
}

/** The first starts in April, and each follows upon the one before. */
function isContiguous(periods: readonly Period[], year: number): boolean {
  let end = year * MONTHS_IN_A_YEAR + FIRST_MONTH - 1;
  return periods.every((period) => {
    const follows = endOfPeriod(period) - monthsIn(period) === end;
    end = endOfPeriod(period);
    return follows;
  });
}

/**
 * Which ways give the figure shown. A percentage's true year to date is all numerators divided by all denominators; it
 * lies between the lowest and the highest month, and that is all that can be told without the counts.
 */
function made(
  measure: Measure,
  value: NumberValue,
  months: readonly Figured[],
): Pick<YearToDate, "fits" | "sum" | "mean" | "pooledPossible" | "pooledLikely"> {
  const shown = displayed(value);
  const figures = months.map((month) => displayed(month.value));
  // Ten decimals take away the noise of adding binary fractions.
  const sum = roundHalfUp(
    figures.reduce((total, figure) => total + figure, 0),
    10,
  );
  const mean = sum / figures.length;
  // Counts are exact; of all else each month may be half of its last decimal off.
  const half = measure.unit === "count" ? 0 : Math.max(...months.map((month) => halfOf(month.value)));
  const reaches = (low: number, high: number): boolean =>
    shown - halfOf(value) <= high + NOISE && shown + halfOf(value) > low - NOISE;
  const latest = figures.at(-1) ?? Number.NaN;
  const fits: Basis[] = [];
  // Shares and rates are never added: their year is a mean, the latest, or a ratio of what was counted.
  const adds = measure.unit === "count" || measure.unit === "number";
  if (adds && !measure.accumulates && reaches(sum - half * figures.length, sum + half * figures.length))
    fits.push("sum");
  if (roundHalfUp(latest, heldDecimals(value)) === shown) fits.push("latest");
  if (!measure.accumulates && reaches(mean - half, mean + half)) fits.push("mean");
  const pooled = measure.unit !== "count";
  return {
    fits,
    sum,
    mean,
    pooledPossible: pooled && reaches(Math.min(...figures) - half, Math.max(...figures) + half),
    pooledLikely:
      pooled && reaches(-weighted(figures.map((figure) => -figure)) - half, weighted(figures) + half),
  };
}

/** The highest mean that weights between one and two can give: the high months count twice, as far as that helps. */
function weighted(figures: readonly number[]): number {
  const falling = [...figures].sort((a, b) => b - a);
  let total = falling.reduce((sum, figure) => sum + figure, 0);
  let weight = falling.length;
  let best = total / weight;
  for (const figure of falling) {
    total += figure * (LIKELY_WEIGHT - 1);
    weight += LIKELY_WEIGHT - 1;
    best = Math.max(best, total / weight);
  }
  return best;
}

/** Half a unit of the last decimal shown. */
function halfOf(value: NumberValue): number {
  return 0.5 / 10 ** heldDecimals(value);
}
