import { numfmt } from "@univerjs/core";
import type { CellContent } from "../../src/core/figures/cellValue";

/** What a number, date or time shows where its format cannot show it, whatever the width of the column. */
const CANNOT_SHOW = "########";

/** The text that a cell shows: 0.256 under `0.0%` is `25.6%`, and under `General` has at most 11 characters. */
export function display(content: CellContent, format: string): string {
  if (content === "") return "";
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  if (typeof content === "number" && content < 0 && numfmt.isDateFormat(format)) return CANNOT_SHOW;
  try {
    return numfmt.format(format, content, { nbsp: false, throws: true });
  } catch {
    return typeof content === "number" ? CANNOT_SHOW : content;
  }
}
