/**
 * *Latest* and *previous* belong to the measure, not to the sheet: a quarterly measure in a monthly sheet is not late,
 * and a row that is blank while a month is being typed keeps its last value.
 */

import { mostOf } from "../core/figures/mainKind";
import { isWithheld } from "../core/figures/typed/marker";
import { yearBefore } from "../core/periods/movePeriod";
import type { Period } from "../core/periods/period";
import { kindOf } from "../model/values/kindOf";
import type { Actual, Against, Measure } from "../model/scorecard";
import { atPeriod, upToPeriod } from "./atPeriod";

/**
 * Where a measure stands at a period: its cell there (`asked`), its own latest value, and the value that this is
 * compared with.
 */
export interface OwnLatest {
  readonly asked: Actual | null;
  readonly latest: Actual | null;
  readonly previous: Actual | null;
}

/**
 * The latest value up to a period. A measure that usually has a value every period and has none in this one has no
 * latest value, where it is `awaited`: its old value would be shown as if it were new.
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

/**
 * The measure's cells up to the period asked for, of the kind of period that it reports. In a layout with the latest
 * value alone it is that cell, whatever its period.
 */
function actualsUpTo(measure: Measure, period: Period | null): readonly Actual[] {
  if (onlyOne(measure)) return measure.actuals;
  const kind = ownKind(measure);
  return measure.actuals.filter((actual) => {
    const own = kindOf(actual);
    return upToPeriod(actual.period, period) && (own === null || own === kind);
  });
}

/**
 * What the latest value is compared with: the value before, the same period a year earlier, a named period, or the
 * baseline. `null` where the sheet does not show it.
 */
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
  // Where values carry no dates, which of them is a year older is not known.
  if (latest?.period == null) return null;
  const earlier = yearBefore(latest.period);
  return before.find(({ period }) => atPeriod(period, earlier)) ?? null;
}

/** The kind of period for which the measure has values: months, or quarters among months that it leaves blank. */
function ownKind({ actuals }: Measure): Period["kind"] | null {
  const valued = actuals.filter(({ value }) => value.kind === "number");
  return mostOf((valued.length > 0 ? valued : actuals).map(kindOf));
}

/** A layout with the latest value alone: that cell is the one asked for, whatever its period. */
function onlyOne(measure: Measure): Actual | null {
  return measure.actuals.length === 1 ? (measure.actuals[0] ?? null) : null;
}

/**
 * Whether a value should stand after `last` by now: the row has gone on without one for as many cells as the shortest
 * step between its values.
 */
function isDue(upTo: readonly Actual[], valued: readonly Actual[], last: Actual): boolean {
  const waiting = upTo.length - 1 - upTo.indexOf(last);
  if (waiting === 0) return false;
  // `c` and `<5` are figures of the month that are not shown: the older value is not the latest.
  if (upTo.slice(-waiting).some(({ content }) => isWithheld(String(content)))) return true;
  const steps = valued
    .slice(1)
    .map((actual, index) => upTo.indexOf(actual) - upTo.indexOf(valued[index] ?? actual));
  const usual = steps.length > 0 ? Math.min(...steps) : untilFirst(upTo, last);
  return waiting >= usual;
}

/**
 * How many cells a row with one value may wait for its next: as many as stand before it with words that say why they
 * are empty (`Measured twice a year`), and one more; otherwise one.
 */
function untilFirst(upTo: readonly Actual[], only: Actual): number {
  const before = upTo.slice(0, upTo.indexOf(only));
  const says = ({ value, content }: Actual): boolean =>
    (value.kind === "text" || value.kind === "marker") && !isWithheld(String(content));
  return before.every(says) ? before.length + 1 : 1;
}
