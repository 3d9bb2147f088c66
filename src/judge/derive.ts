/**
 * Fills a blank cell with what its working gives. The value is the exact result and never the rounded one, so that
 * formulas built on it are right; the cell's number format, or that of its row, rounds it for the eye.
 */

import type { NumberValue } from "../core/figures/cellValue";
import { generalDecimals, formatShape, isDateFormat } from "../core/figures/formats/numberFormat";
import { showLike } from "../core/figures/displayed";
import type { Actual, Measure } from "../model/scorecard";

/** The actual that a working gives, for the blank cell `blank`. `result` is a fraction for a percentage. */
export function deriveActual(measure: Measure, blank: Actual, result: number): Actual {
  const format = formatFor(measure, blank);
  const shape = formatShape(result, format);
  const value: NumberValue = {
    kind: "number",
    number: result,
    percent: shape.percent,
    decimals: shape.decimals,
    shown: showLike(result, shape),
    typedAsText: false,
    period: null,
    remark: null,
  };
  return { ...blank, value, content: result, format };
}

/**
 * The format for a filled cell: its own, else that of the nearest figure of the row that has one, else one that shows
 * the decimals of the nearest figure.
 */
function formatFor(measure: Measure, blank: Actual): string {
  if (isOwn(blank.format)) return blank.format;
  const at = measure.actuals.indexOf(blank);
  const nearest = measure.actuals
    .map((actual, index) => ({ actual, away: Math.abs(index - at) }))
    .filter(({ actual }) => actual.value.kind === "number")
    .sort((a, b) => a.away - b.away);
  const formatted = nearest.find(({ actual }) => isOwn(actual.format));
  if (formatted) return formatted.actual.format;
  const shown = nearest[0]?.actual.value;
  return shown?.kind === "number"
    ? plainFormat(shown.percent, shown.decimals)
    : plainFormat(measure.unit === "percent", 0);
}

/**
 * Whether a format says how figures are shown. `General` and text say nothing, and a date format came from a
 * neighbouring heading.
 */
function isOwn(format: string): boolean {
  return format !== "General" && format !== "@" && format !== "" && !isDateFormat(format);
}

/** `0.0%` for a percentage with one decimal. */
function plainFormat(percent: boolean, decimals: number): string {
  const digits = decimals > 0 ? `0.${"0".repeat(decimals)}` : "0";
  return percent ? `${digits}%` : digits;
}

/** A number as the sheet would show it without any format: `0.8780487805`. */
export function showPlain(number: number): string {
  return showLike(number, { percent: false, decimals: generalDecimals(number) });
}
