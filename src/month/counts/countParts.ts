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
  readonly parts: WrittenParts | null;
  /** The figure, where the report gives it or a count is all there is. */
  readonly figure: number | null;
  /** What had to be concluded, in a sentence; `null` where nothing had to be. */
  readonly doubt: string | null;
}

const COUNT_OR_RATE =
  "The report gives one figure, {figure}. It is taken for the {what}, because it is nearer to the last {what} than to the last {other}.";
const FAR = "The report's {figure} is far from the {last} before it: check that it is in the same unit.";
const NOT_A_PART =
  "The report's numerator, {numerator}, is not a part of its denominator, {denominator}: check that they stand the right way round.";
/** A figure so many times its predecessor, or so small a part of it, may be in another unit. */
const FAR_TIMES = 20;
/** Counts and rates swing more; this far a decimal point was read for a comma. */
const FAR_COUNT_TIMES = 100;

/** What a row says, in the measure's unit; `null` where nothing can be made of its figures. */
export function saidBy(
  row: CountRow,
  measure: Measure,
  last: LastWorking | null,
  inPercent: boolean,
): CountsGiven | null {
  const { numerator, denominator, value } = row;
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

/** A share below nothing or above the whole, in a row that has had none so far. */
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

function isFar(one: number, other: number, far = FAR_TIMES): boolean {
  if (one === 0 || other === 0) return false;
  const times = Math.abs(one / other);
  return times >= far || times <= 1 / far;
}

function shown(number: number, percent: boolean): string {
  return percent ? `${String(shiftPoint(number, PERCENT_PLACES))}%` : String(number);
}
