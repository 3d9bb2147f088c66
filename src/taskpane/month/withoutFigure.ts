import { samePeriod } from "../../core/periods/comparePeriods";
import type { Period } from "../../core/periods/period";
import type { Judgement } from "../../model/judgement";
import type { Place } from "../../model/place";
import type { Measure } from "../../model/scorecard";

/** A measure without its figure of a month, and the cell that waits for it. */
export interface WaitingFigure {
  readonly measure: Measure;
  readonly place: Place;
  /** What stands there or in the working instead, such as `TBC`; `null` for nothing. */
  readonly instead: string | null;
}

/**
 * The measures without a figure for a month. An older figure does not count; one that its working gives does, though it
 * is not on the sheet yet.
 */
export function withoutFigure(
  judgements: readonly Judgement[],
  month: Period | null,
): readonly WaitingFigure[] {
  return judgements.flatMap(({ measure, latest, worked }) => {
    if (latest !== null && isOf(latest.period, month)) return [];
    const cell = measure.actuals.filter(({ period }) => isOf(period, month)).at(-1) ?? worked;
    const said = [cell, measure.working].find((one) => one && one.value.kind !== "blank");
    return [{ measure, place: (cell ?? measure).place, instead: said ? String(said.content) : null }];
  });
}

/** Whether a period is the month. Values without a period belong to the month that is shown. */
function isOf(period: Period | null, month: Period | null): boolean {
  return period === null || month === null || samePeriod(period, month);
}
