/**
 * Makes of a report's row what the measure needs: counts for a working, or a figure. Where the report leaves open what
 * its figure is, the likelier reading is taken and said as a doubt, and the change is then left unticked.
 */

import { PERCENT_PLACES } from "../../core/figures/displayed";
import { shiftPoint } from "../../core/figures/rounding";
import { fillIn } from "../../core/figures/sentence";
import type { Measure } from "../../model/scorecard";
import type { CountRow } from "./countTable";
import { asFraction, isNearer } from "./countUnits";
import type { LastWorking } from "./lastWorking";
import type { WrittenParts } from "./writeWorking";

/** What a row of the report says of its measure: counts to work with, or the figure itself. */
export interface CountsGiven {
  /** Numerator and denominator to work with; `null` where there is only a figure. */
  readonly parts: WrittenParts | null;
  /** The figure as the cell holds it (0.25 for 25%), where the report gives it or a count is all there is. */
  readonly figure: number | null;
  /** What had to be concluded, in a sentence for the analyst; `null` where nothing had to be. */
  readonly doubt: string | null;
}

const COUNT_OR_RATE =
  "The report gives one figure, {figure}. It is taken for the {what}, because it is nearer to the last {what} than to the last {other}.";
const FAR = "The report's {figure} is far from the {last} before it: check that it is in the same unit.";
const NOT_A_PART =
  "The report's numerator, {numerator}, is not a part of its denominator, {denominator}: check that they stand the right way round.";
/**
 * A percentage that is so many times the last one, or so small a part of it, may be in another unit: 25 for 0.25 is a
 * hundred times. A quiet measure can go from 2% to 20% and not be doubted.
 */
const FAR_TIMES = 20;
/**
 * Counts and rates swing more than shares do, from 1 to 30 in a small team; a hundred times is rather a decimal point
 * that was read for a comma.
 */
const FAR_COUNT_TIMES = 100;

/**
 * What a row of the report says, in the measure's unit. A numerator alone is enough where the last working gives the
 * population of a rate; `inPercent` says that plain shares of this report are percentages. `null` where nothing can be
 * made of its figures.
 */
export function saidBy(
  row: CountRow,
  measure: Measure,
  last: LastWorking | null,
  inPercent: boolean,
): CountsGiven | null {
  const { numerator, denominator, value } = row;
  // Only a rate's denominator stays from month to month; that of a share is counted anew, and must come from the
  // report.
  const population = last !== null && last.working.per > 1 ? last.working.denominator : null;
  if (numerator !== null && (measure.unit === "percent" || measure.unit === "rate" || last !== null)) {
    const under = denominator?.number ?? population;
    if (under !== null) {
      const parts = { numerator: numerator.number, denominator: under };
      return { parts, figure: null, doubt: measure.unit === "percent" ? partDoubt(parts, measure) : null };
    }
  }
  const alone = measure.unit === "count" || (measure.unit === "number" && denominator === null);
  const only = value ?? (alone ? numerator : null);
  if (only === null) return null;
  if (measure.unit === "percent") {
    const fraction = asFraction(only, inPercent);
    const before = latestNumber(measure);
    const far = before !== null && isFar(fraction, before);
    return {
      ...plain(fraction),
      doubt: far
        ? fillIn(FAR, { figure: shown(only.number, only.percent), last: shown(before, true) })
        : null,
    };
  }
  // One figure for a rate may be the count or the rate itself. It is taken for the one whose last value it is nearer
  // to.
  if (last !== null && population !== null && last.working.numerator !== null) {
    const rate = last.working.result ?? 0;
    const isCount = isNearer(only.number, last.working.numerator, rate);
    const [what, other] = isCount ? ["count", "rate"] : ["rate", "count"];
    const doubt = fillIn(COUNT_OR_RATE, { figure: String(only.number), what, other });
    if (!isCount) return { ...plain(only.number), doubt };
    return { parts: { numerator: only.number, denominator: population }, figure: null, doubt };
  }
  const before = latestNumber(measure);
  const far = before !== null && isFar(only.number, before, FAR_COUNT_TIMES);
  const slots = { figure: String(only.number), last: String(before) };
  return { ...plain(only.number), doubt: far ? fillIn(FAR, slots) : null };
}

/**
 * A doubt about a numerator below 0 or above its denominator, as when the columns are swapped. Not in a row that had
 * such shares before: some measures do go above 100%.
 */
function partDoubt({ numerator, denominator }: WrittenParts, { actuals }: Measure): string | null {
  const isPart = numerator >= 0 && numerator <= denominator;
  const had = actuals.some(({ value }) => value.kind === "number" && (value.number > 1 || value.number < 0));
  if (isPart || had) return null;
  return fillIn(NOT_A_PART, { numerator: String(numerator), denominator: String(denominator) });
}

function plain(figure: number): CountsGiven {
  return { parts: null, figure, doubt: null };
}

function latestNumber({ actuals }: Measure): number | null {
  const last = [...actuals].reverse().find(({ value }) => value.kind === "number");
  return last?.value.kind === "number" ? last.value.number : null;
}

/** Whether one figure is at least `far` times the other, either way. Nothing can be said about 0. */
function isFar(one: number, other: number, far = FAR_TIMES): boolean {
  if (one === 0 || other === 0) return false;
  const times = Math.abs(one / other);
  return times >= far || times <= 1 / far;
}

function shown(number: number, percent: boolean): string {
  return percent ? `${String(shiftPoint(number, PERCENT_PLACES))}%` : String(number);
}
