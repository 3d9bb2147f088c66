import type { NumberValue } from "../core/figures/cellValue";
import { generalDecimals, formatShape, isDateFormat } from "../core/figures/formats/numberFormat";
import { showLike } from "../core/figures/displayed";
import type { Actual, Measure } from "../model/scorecard";

/**
 * The actual that a working gives: the exact result, shown as its cell is formatted, or as its neighbours in the
 * row are shown where the cell has no format of its own.
 */
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
