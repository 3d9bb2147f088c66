import { mostOf } from "../core/figures/mainKind";
import { isWithheld } from "../core/figures/typed/marker";
import { yearBefore } from "../core/periods/movePeriod";
import type { Period } from "../core/periods/period";
import { kindOf } from "../model/values/kindOf";
import type { Actual, Against, Measure } from "../model/scorecard";
import { atPeriod, upToPeriod } from "./atPeriod";

/** Where a measure stands at a period: its cell there, its own latest value, and the one before. */
export interface OwnLatest {
  readonly asked: Actual | null;
  readonly latest: Actual | null;
  readonly previous: Actual | null;
}

/**
 * Latest and previous belong to the measure: a quarterly measure in a monthly sheet is not late, so its last value
 * stands, as does that of a row which is blank in a month that is still being typed. A measure that has a value every
 * period and none in this one, where it is `awaited`, has no latest value.
 */
export function ownLatest(
  measure: Measure,
  period: Period | null,
  against: Against,
  awaited = true,
): OwnLatest {
  const upTo = actualsUpTo(measure, period);
  const asked = upTo.filter((actual) => atPeriod(actual.period, period)).at(-1) ?? onlyOne(measure);
  const valued = upTo.filter(({ value }) => value.kind === "number");
  const last = valued.at(-1) ?? null;
  const latest = last !== null && !(awaited && isDue(upTo, valued, last)) ? last : null;
  const before = latest === null ? valued : valued.slice(0, -1);
  return { asked, latest, previous: comparedWith(measure, latest, before, against) };
}

/** The measure's own periods up to the one asked for; a layout with the latest value alone has that one, whatever its period. */
function actualsUpTo(measure: Measure, period: Period | null): readonly Actual[] {
  if (onlyOne(measure)) return measure.actuals;
  const kind = ownKind(measure);
  return measure.actuals.filter((actual) => {
    const own = kindOf(actual);
    return upToPeriod(actual.period, period) && (own === null || own === kind);
  });
}

/** What the latest value is compared with: the value before, the same period a year earlier, a period that is named, or the baseline. */
function comparedWith(
  measure: Measure,
  latest: Actual | null,
  before: readonly Actual[],
  against: Against,
): Actual | null {
  if (against === "unnamed") return null;
  if (typeof against === "object") return before.find(({ period }) => atPeriod(period, against)) ?? null;
  if (against === "baseline") return measure.baseline === null ? null : { ...measure.baseline, period: null };
  if (against === "previous") return before.at(-1) ?? null;
  // Of values that nothing dates, which is a year older nobody can tell.
  if (latest?.period == null) return null;
  const earlier = yearBefore(latest.period);
  return before.find(({ period }) => atPeriod(period, earlier)) ?? null;
}

/** The kind of period that the measure has values for: months, or quarters among months that it leaves blank. */
function ownKind({ actuals }: Measure): Period["kind"] | null {
  const valued = actuals.filter(({ value }) => value.kind === "number");
  return mostOf((valued.length > 0 ? valued : actuals).map(kindOf));
}

/** A layout with the latest value alone: that cell is the one asked for, whatever its period. */
function onlyOne(measure: Measure): Actual | null {
  return measure.actuals.length === 1 ? (measure.actuals[0] ?? null) : null;
}

/** A value should stand after `last` by now: the row has gone on longer without one than it usually does. */
function isDue(upTo: readonly Actual[], valued: readonly Actual[], last: Actual): boolean {
  const waiting = upTo.length - 1 - upTo.indexOf(last);
  if (waiting === 0) return false;
  // `c` and `<5` are figures of the month that are not shown.
  if (upTo.slice(-waiting).some(({ content }) => isWithheld(String(content)))) return true;
  const steps = valued
    .slice(1)
    .map((actual, index) => upTo.indexOf(actual) - upTo.indexOf(valued[index] ?? actual));
  const usual = steps.length > 0 ? Math.min(...steps) : untilFirst(upTo, last);
  return waiting >= usual;
}

/** Of a row with one value: the periods before it that say why they have none (`Measured twice a year`), and its own. */
function untilFirst(upTo: readonly Actual[], only: Actual): number {
  const before = upTo.slice(0, upTo.indexOf(only));
  const says = ({ value, content }: Actual): boolean =>
    (value.kind === "text" || value.kind === "marker") && !isWithheld(String(content));
  return before.every(says) ? before.length + 1 : 1;
}
