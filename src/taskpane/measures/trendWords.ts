import { endOfPeriod, MONTHS_IN_A_YEAR } from "../../core/periods/comparePeriods";
import { namePeriod } from "../../core/periods/namePeriod";
import type { Period } from "../../core/periods/period";
import { TREND_POINTS, recentTrend, type Point } from "../../core/statistics/recentTrend";
import type { Judgement } from "../../model/judgement";
import type { Actual } from "../../model/scorecard";
import { isSamePlace } from "../../model/place";

/** Below this many events their error is no longer the root of their count. */
const FEWEST_EVENTS = 10;

/**
 * The trend of the latest five years, where it is more than chance: of counts, and of rates, whose counts the working's
 * population gives back. `null` elsewhere: the test is made for annual data, and months follow one another too closely
 * for it; of a percentage the scorecard holds no year's denominator but the latest.
 */
export function trendWords({ measure, latest, working }: Judgement): string | null {
  const { actuals, polarity, unit, accumulates } = measure;
  const at = latest === null ? -1 : actuals.findIndex(({ place }) => isSamePlace(place, latest.place));
  // Five points are what the published method asks for. A figure that goes on through the year, such as a year to date,
  // rises by itself.
  if (latest === null || at + 1 < TREND_POINTS || accumulates) return null;
  const five = [...actuals.slice(at + 1 - TREND_POINTS, at), latest];
  const periods = five.flatMap(({ period }) => period ?? []);
  const { denominator = null, per = 1, periodsPerYear = 1 } = working?.working ?? {};
  const each =
    // What one event is worth in the figure: 1 of a count; of a rate what the working's population makes of it.
    unit === "count" ? 1 : unit === "rate" && denominator ? (per * periodsPerYear) / denominator : null;
  const [first] = periods;
  // By years alone: months of one year have a season.
  if (each === null || first === undefined || latest.period === null || !areYears(periods)) return null;
  const trend = recentTrend(five.flatMap((actual) => pointOf(actual, each) ?? []));
  if (!trend?.way) return null;
  const judged = polarity.value === "higher" || polarity.value === "lower";
  const better = (trend.way === "rising") === (polarity.value === "higher");
  const going = judged
    ? better
      ? "Getting better"
      : "Getting worse"
    : trend.way === "rising"
      ? "Rising"
      : "Falling";
  const sure = trend.chiSquared.toFixed(1);
  return `${going} from ${namePeriod(first)} to ${namePeriod(latest.period)}, by more than chance (chi-squared ${sure}).`;
}

/** A value with the error of its count of events, of which one is worth `each`. */
function pointOf({ value }: Actual, each: number): Point | null {
  if (value.kind !== "number" || value.percent) return null;
  // Dividing by what one event is worth gives the count back, of which the error is the root (Poisson).
  const count = value.number / each;
  const isCount = each !== 1 || Number.isInteger(count);
  return isCount && count >= FEWEST_EVENTS ? { value: value.number, error: each * Math.sqrt(count) } : null;
}

/** Years, each following the one before. Quarters and months are told by their kind, and a missing year by the step. */
function areYears(periods: readonly Period[]): boolean {
  const ends = periods.map(endOfPeriod);
  const step = (ends[1] ?? 0) - (ends[0] ?? 0);
  return (
    periods.length === TREND_POINTS &&
    step === MONTHS_IN_A_YEAR &&
    periods.every(({ kind }) => kind === "year") &&
    ends.every((end, at) => end === (ends[0] ?? 0) + at * step)
  );
}
