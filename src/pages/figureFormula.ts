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
  /** What the formula gives is that number; `above 90%` is shown as it is written, and read for comparing alone. */
  readonly showsNumber: boolean;
  /** How the number is read out of a cell that does not hold it as it is meant; `null` where it does, or is none. */
  readonly read: string | null;
}

/**
 * The formula that shows a cell of the scorecard, `blank` where that is blank: `=IF('S'!$N$9="","",'S'!$N$9)`. A figure
 * that was typed as text is made a number, so that it can be compared: `20.9% (March 24)` gives 20.9%; one with words
 * beside it keeps them: `above 90%`.
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

/** The same for a chart: what is no number is `#N/A`, which no line is drawn through. */
export function chartFormula(fact: Fact): string {
  const cell = cellReference(fact.place);
  const { read } = figureFormula(fact);
  return read === null ? `=IF(ISNUMBER(${cell}),${cell},NA())` : `=IF(${cell}="",NA(),IFERROR(${read},NA()))`;
}

/** A cell of the scorecard as a number in a formula: typed text is read, and no number where it is none. */
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

/** The number format of a figure as the page shows it: the cell's own, without the letter of its status. */
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
