import { endOfPeriod, MONTHS_IN_A_YEAR } from "../../core/periods/comparePeriods";
import { namePeriod } from "../../core/periods/namePeriod";
import type { Period } from "../../core/periods/period";
import { TREND_POINTS, recentTrend, type Point } from "../../core/statistics/recentTrend";
import type { Judgement } from "../../model/judgement";
import type { Actual } from "../../model/scorecard";
import { isSamePlace } from "../../model/place";

/** Below this many events the error of a count is no longer well given by its root. */
const FEWEST_EVENTS = 10;

/**
 * The trend of the latest five years, where it is more than chance: of counts, and of rates, whose counts are got back
 * from the working's population. `null` elsewhere. The test is made for annual data: months follow one another too
 * closely for it, and for percentages no denominators of earlier years are known.
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

/** A value with its error. One event is worth `each` in the value, and the error of a count is its root. */
function pointOf({ value }: Actual, each: number): Point | null {
  if (value.kind !== "number" || value.percent) return null;
  // Dividing by what one event is worth gives the count back, of which the error is the root (Poisson).
  const count = value.number / each;
  const isCount = each !== 1 || Number.isInteger(count);
  return isCount && count >= FEWEST_EVENTS ? { value: value.number, error: each * Math.sqrt(count) } : null;
}

/** Whether these are years that follow one another without a gap. */
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
