import type { CellContent } from "../../core/figures/cellValue";
import { readCell } from "../../core/figures/typed/readCell";

/**
 * What a cell is to Excel's own arithmetic. `numeric` is text that Excel takes for the same number as the add-in does;
 * `word` is text that gives #VALUE! in both; `odd` is what the two would read differently, so that no native form can
 * stand for it.
 */
export type CellKind = "blank" | "number" | "numeric" | "marker" | "word" | "error" | "odd";

/** Text that Excel's arithmetic takes for a number: `1,626`, `25%`, `.5`. */
const PLAIN_NUMBER = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?%?$/;
/** Errors that pass unchanged through custom functions and Excel's own. */
const PASSING = new Set(["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"]);

/** The kind of a cell's content: `25%` as text is numeric, `TBC` a marker, `many` a word, `10/20` odd. */
export function cellKind(content: CellContent): CellKind {
  if (typeof content === "number") return "number";
  if (typeof content === "boolean") return "odd";
  if (content === "") return "blank";
  const value = readCell(content, content, "General");
  if (value.kind === "error") return PASSING.has(content) ? "error" : "odd";
  if (value.kind === "number") return PLAIN_NUMBER.test(content) ? "numeric" : "odd";
  if (value.kind === "marker") return "marker";
  // Excel may take a text with digits for a day or a time.
  return value.kind === "text" && !/\d/.test(content) ? "word" : "odd";
}
