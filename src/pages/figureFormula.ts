import type { NumberValue } from "../core/figures/cellValue";
import { textInFormula } from "../core/figures/inFormula";
import type { Fact } from "../model/scorecard";
import { cellReference } from "./cellReference";

/** A typed figure that Excel's VALUE reads as it stands: `30%`, `1,626`, `-2.5`; behind it a remark in brackets may follow. */
const TYPED_FIGURE = /^\s*-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?\s*%?\s*(?<bracket>[([].*)?$/s;

/** A figure of the scorecard as a page shows it. */
export interface ShownFigure {
  /** With its `=`. */
  readonly formula: string;
  readonly format: string;
  /** What it gives can be compared and drawn; a text such as `TBC` can only be shown. */
  readonly isNumber: boolean;
  /** How the number is read out of what was typed as text; `null` where the cell holds it, or no number at all. */
  readonly read: string | null;
}

/**
 * The formula that shows a cell of the scorecard, `blank` where that is blank: `=IF('S'!$N$9="","",'S'!$N$9)`. A figure
 * that was typed as text is made a number, so that it can be compared: `20.9% (March 24)` gives 20.9%.
 */
export function figureFormula(fact: Fact, blank = ""): ShownFigure {
  const cell = cellReference(fact.place);
  const { value } = fact;
  const typed = value.kind === "number" && value.typedAsText;
  const read = typed ? readFormula(fact, cell) : null;
  const shown = read === null ? cell : `IFERROR(${read},${cell})`;
  return {
    formula: `=IF(${cell}="",${textInFormula(blank)},${shown})`,
    format: value.kind === "number" ? formatOf(fact, value, read !== null) : "General",
    isNumber: value.kind === "number" && (!typed || read !== null),
    read,
  };
}

/** The same for a chart: what is no number is `#N/A`, which no line is drawn through. */
export function chartFormula(fact: Fact): string {
  const cell = cellReference(fact.place);
  const { read } = figureFormula(fact);
  return read === null ? `=IF(ISNUMBER(${cell}),${cell},NA())` : `=IF(${cell}="",NA(),IFERROR(${read},NA()))`;
}

/** A cell of the scorecard as a number in a formula: typed text is read, and nothing where it is none. */
export function numberIn(fact: Fact): string {
  const { read } = figureFormula(fact);
  return read === null ? cellReference(fact.place) : `IFERROR(${read},"")`;
}

/** What stands before a remark in brackets, which may be gone tomorrow, as a number. */
function readFormula({ content }: Fact, cell: string): string | null {
  const found = typeof content === "string" ? TYPED_FIGURE.exec(content) : null;
  if (found === null) return null;
  const bracket = found.groups?.["bracket"]?.[0];
  if (bracket === undefined) return `VALUE(${cell})`;
  const opens = textInFormula(bracket);
  return `VALUE(TRIM(LEFT(${cell},FIND(${opens},${cell}&${opens})-1)))`;
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
