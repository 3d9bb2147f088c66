/**
 * How a page reads a figure of the scorecard. Cells hold figures in many forms: a number, `30%` typed as text, `20.9%
 * (March 24)`, `above 90%`, `TBC`. A page shows them as the scorecard does, and can compare those that mean a number.
 */

import type { NumberValue } from "../core/figures/cellValue";
import { textInFormula } from "../core/figures/inFormula";
import type { Fact } from "../model/scorecard";
import { cellReference } from "./cellReference";
import { readInFormula } from "./readInFormula";

/** A figure of the scorecard as a page shows it. */
export interface ShownFigure {
  /** With its `=`. */
  readonly formula: string;
  readonly format: string;
  /** Formulas can compare and draw it; a text such as `TBC` can only be shown. */
  readonly isNumber: boolean;
  /** The formula gives a number; `above 90%` is shown as written, and read as a number for comparing only. */
  readonly showsNumber: boolean;
  /**
   * The formula that reads the number out of a cell that does not hold it as it is meant; `null` where the cell holds
   * the number itself, or none.
   */
  readonly read: string | null;
}

/**
 * The formula that shows a cell of the scorecard, or `blank` where the cell is blank: `=IF('S'!$N$9="","",'S'!$N$9)`. A
 * figure typed as text becomes a number: `20.9% (March 24)` gives 20.9%. One with words keeps them: `above 90%`.
 */
export function figureFormula(fact: Fact, blank = ""): ShownFigure {
  const cell = cellReference(fact.place);
  const { value, content } = fact;
  const reading = value.kind === "number" ? readInFormula(content, value, cell) : null;
  const read = reading?.read ?? null;
  const isNumber = value.kind === "number" && (!value.typedAsText || read !== null);
  const showsNumber = isNumber && reading?.worded !== true;
  const shown = read !== null && showsNumber ? `IFERROR(${read},${cell})` : cell;
  return {
    formula: `=IF(${cell}="",${textInFormula(blank)},${shown})`,
    format: value.kind === "number" ? formatOf(fact, value, read !== null) : "General",
    ...{ isNumber, showsNumber, read },
  };
}

/** The formula for a chart: what is no number is `#N/A`, through which Excel draws no line. */
export function chartFormula(fact: Fact): string {
  const cell = cellReference(fact.place);
  const { read } = figureFormula(fact);
  return read === null ? `=IF(ISNUMBER(${cell}),${cell},NA())` : `=IF(${cell}="",NA(),IFERROR(${read},NA()))`;
}

/** A cell of the scorecard as a number in a formula; `""` where a typed text cannot be read any more. */
export function numberIn(fact: Fact): string {
  const { read } = figureFormula(fact);
  return read === null ? cellReference(fact.place) : `IFERROR(${read},"")`;
}

/** The number of a fact where a cell of the page shows it: that cell, unless it shows words. */
export function numberOn(fact: Fact | null, cell: string): string {
  if (fact === null) return cell;
  const { isNumber, showsNumber } = figureFormula(fact);
  return isNumber && !showsNumber ? numberIn(fact) : cell;
}

/** The number format of a figure on a page: the cell's own, unless it holds a status letter or other text. */
function formatOf(fact: Fact, value: NumberValue, isRead: boolean): string {
  const own = fact.format;
  const isOwn = !isRead && own !== "General" && own !== "@" && !own.includes('"') && !own.includes("\\");
  return isOwn ? own : formatLike(value);
}

/** `0.0%` for 25.0%, `#,##0` for 1,626. */
export function formatLike({ percent, decimals }: Pick<NumberValue, "percent" | "decimals">): string {
  const digits = decimals > 0 ? `.${"0".repeat(decimals)}` : "";
  return percent ? `0${digits}%` : `#,##0${digits}`;
}
