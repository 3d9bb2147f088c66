/**
 * The cells into which one measure's new counts are written, each as a change for the preview. A blank cell is filled
 * ticked; a cell that already holds something is the analyst's, and its change is left unticked (`hers`).
 */

import { formatShape } from "../../core/figures/formats/numberFormat";
import { showLike } from "../../core/figures/displayed";
import { sameFigure } from "../../core/figures/sameFigure";
import type { Period } from "../../core/periods/period";
import { readWorking } from "../../core/workings/readWorking";
import { resultFor } from "../../core/workings/resultFor";
import { atPeriod } from "../../judge/atPeriod";
import { deriveActual } from "../../judge/derive";
import type { Change } from "../../model/change";
import type { Actual, Fact, Measure } from "../../model/scorecard";
import { formulaChange, valueChange } from "../placeChange";
import type { LastWorking } from "./lastWorking";
import { writeShare, writeWorkingLike, type WrittenParts } from "./writeWorking";

/** A measure's cell for the month, and the sentence that says where its figure comes from. */
export interface WriteTo {
  readonly measure: Measure;
  readonly actual: Actual;
  readonly reason: string;
  /** Something had to be concluded from the report: the change is left unticked. */
  readonly doubtful: boolean;
}

/**
 * Writes the working into the working column, as text and without a leading `=`. None where the column holds a formula,
 * or is headed by another month.
 */
export function workingChange(
  { measure, reason, doubtful }: WriteTo,
  typed: string,
  period: Period | null,
): Change[] {
  const { working, workingPeriod } = measure;
  if (working === null || working.formula !== null || !atPeriod(workingPeriod, period)) return [];
  return textChange(measure, working, typed.replace(/^=/, "").trim(), reason, doubtful);
}

function textChange(measure: Measure, cell: Fact, text: string, reason: string, doubtful: boolean): Change[] {
  if (cell.content === text) return [];
  return [
    valueChange(measure, cell.place, "values", reason, {
      before: cell.content,
      beforeShown: shownOf(cell),
      after: text,
      afterShown: text,
      format: null,
      hers: doubtful || cell.content !== "",
    }),
  ];
}

/** Writes `=398/1702` into the figure's own cell. The preview shows the formula with its result. */
export function liveFormula({ measure, actual, reason, doubtful }: WriteTo, typed: string): Change[] {
  const expression = readWorking(typed)?.expression ?? typed;
  const after = `=${expression}`;
  if (actual.formula === after) return [];
  const worked = readWorking(expression)?.result ?? null;
  const { value, format } = deriveActual(measure, actual, worked ?? 0);
  return [
    formulaChange(measure, actual.place, "values", reason, {
      before: actual.formula ?? actual.content,
      beforeShown: actual.formula ?? shownOf(actual),
      after,
      afterShown: `${after} (${value.kind === "number" ? value.shown : ""})`,
      format: format === actual.format ? null : format,
      hers: doubtful || actual.content !== "" || actual.formula !== null,
    }),
  ];
}

/** Writes numerator and denominator into cells of their own, where the measure has both and they speak of this month. */
export function partChanges(
  { measure, reason, doubtful }: WriteTo,
  parts: WrittenParts,
  period: Period | null,
): Change[] {
  const { numerator, denominator, workingPeriod } = measure;
  if (numerator === null || denominator === null || !atPeriod(workingPeriod, period)) return [];
  return [
    ...numberChange(measure, numerator, parts.numerator, reason, doubtful),
    ...numberChange(measure, denominator, parts.denominator, reason, doubtful),
  ];
}

/**
 * Writes what the counts give: the exact result, shown with its row's decimals. A percentage needs no earlier working
 * to follow; a rate without one gives no change, since its population is not known.
 */
export function derived(write: WriteTo, parts: WrittenParts, last: LastWorking | null): Change[] {
  const { measure } = write;
  const share = measure.unit === "percent" ? writeShare(parts, false) : null;
  const worked = readWorking((last === null ? null : writeWorkingLike(last.typed, parts)) ?? share ?? "");
  const result = worked === null ? null : resultFor(worked, measure.unit === "percent");
  return result === null ? [] : figureTo(write, result);
}

/** Writes a figure as such, without a working. A percentage is a fraction, 0.25, under a format that shows 25%. */
export function figureTo({ measure, actual, reason, doubtful }: WriteTo, figure: number): Change[] {
  return numberChange(
    measure,
    actual,
    figure,
    reason,
    doubtful,
    deriveActual(measure, actual, figure).format,
  );
}

/** A number into a cell that holds no formula; nothing where the cell holds that number already. */
function numberChange(
  measure: Measure,
  cell: Fact,
  number: number,
  reason: string,
  doubtful: boolean,
  format = cell.format,
): Change[] {
  if (cell.formula !== null || (typeof cell.content === "number" && sameFigure(cell.content, number)))
    return [];
  return [
    valueChange(measure, cell.place, "values", reason, {
      before: cell.content,
      beforeShown: shownOf(cell),
      after: number,
      afterShown: showLike(number, formatShape(number, format)),
      format: format === cell.format ? null : format,
      hers: doubtful || cell.content !== "",
    }),
  ];
}

function shownOf({ value }: Fact): string {
  return value.kind === "blank" ? "" : value.shown;
}
