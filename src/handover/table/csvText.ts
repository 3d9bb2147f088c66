import type { CellContent } from "../../core/figures/cellValue";

/** The byte order mark. Without it Excel reads UTF-8 as the machine's old character set, and `£` becomes two letters. */
const MARK = "\ufeff";
/**
 * A text that begins so would be a formula where the file is opened, and could run as one; after an apostrophe it is
 * text.
 */
const READ_AS_FORMULA = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\r\n]/;

/**
 * A list as comma-separated text by RFC 4180, for Excel and for archives. What a cell holds stays text:
 * `csvText([["Cell", "Was"], ["N9", "=1+1"]])` ends with `N9,'=1+1`.
 */
export function csvText(rows: readonly (readonly CellContent[])[]): string {
  return MARK + rows.map((row) => `${row.map(fieldOf).join(",")}\r\n`).join("");
}

function fieldOf(content: CellContent): string {
  const text = typeof content === "string" && READ_AS_FORMULA.test(content) ? `'${content}` : String(content);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
