import type { NumberValue } from "../core/figures/cellValue";
import type { Fact } from "../model/scorecard";
import { cellReference } from "./cellReference";

/** A typed figure that Excel's VALUE reads as it stands: `30%`, `1,626`, `-2.5`. */
const PLAIN_FIGURE = /^\s*-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?\s*%?\s*$/;

/** A figure of the scorecard as a page shows it. */
export interface ShownFigure {
  /** With its `=`. */
  readonly formula: string;
  readonly format: string;
  /** What it gives can be compared and drawn; a text such as `20.9% (March 24)` can only be shown. */
  readonly isNumber: boolean;
}

/**
 * The formula that shows a cell of the scorecard, blank where that is blank: `=IF('S'!$N$9="","",'S'!$N$9)`. A figure that
 * was typed as text is made a number, so that it can be compared.
 */
export function figureFormula(fact: Fact): ShownFigure {
  const cell = cellReference(fact.place);
  const { value } = fact;
  const typed = value.kind === "number" && value.typedAsText;
  const isPlain = typed && typeof fact.content === "string" && PLAIN_FIGURE.test(fact.content);
  const shown = isPlain ? `IFERROR(VALUE(${cell}),${cell})` : cell;
  return {
    formula: `=IF(${cell}="","",${shown})`,
    format: value.kind === "number" ? formatOf(fact, value, isPlain) : "General",
    isNumber: value.kind === "number" && (!typed || isPlain),
  };
}

/** The same for a chart: what is no number is `#N/A`, which no line is drawn through. */
export function chartFormula(fact: Fact): string {
  const cell = cellReference(fact.place);
  const { isNumber, formula } = figureFormula(fact);
  return isNumber && formula.includes("VALUE(")
    ? `=IF(${cell}="",NA(),IFERROR(VALUE(${cell}),NA()))`
    : `=IF(ISNUMBER(${cell}),${cell},NA())`;
}

/** The number format of a figure as the page shows it: the cell's own, without the letter of its status. */
function formatOf(fact: Fact, value: NumberValue, isPlain: boolean): string {
  const own = fact.format;
  const isOwn = !isPlain && own !== "General" && own !== "@" && !own.includes('"') && !own.includes("\\");
  return isOwn ? own : formatLike(value);
}

/** `0.0%` for 25.0%, `#,##0` for 1,626. */
export function formatLike({ percent, decimals }: Pick<NumberValue, "percent" | "decimals">): string {
  const digits = decimals > 0 ? `.${"0".repeat(decimals)}` : "";
  return percent ? `0${digits}%` : `#,##0${digits}`;
}
