import type { CellContent } from "../../core/figures/cellValue";

/** The number format under which Excel takes what is typed as text. */
export const TEXT_FORMAT = "@";

/** Arrows and geometric shapes, which Excel reads as nothing but themselves. */
const ONLY_SIGNS = /^[\u2190-\u21ff\u25a0-\u25ff]+$/;

/** Longer text than this is no number, date or name; only its first character can make Excel read it otherwise. */
const LONGEST_THAT_PARSES = 255;
/** A text that begins with a letter or a figure begins no formula. */
const SAFE_START = /^[\p{L}\p{N}]/u;

/**
 * What to write so that a cell comes to hold exactly this content: Excel reads a string as if it were typed, so
 * text takes a leading apostrophe, which is not read back. `10/20` is written `'10/20`, `↑` as itself, 0.25 as
 * itself. Under the format `@` only text that
 * itself begins with an apostrophe takes one, and that format must step aside for it.
 */
export function literal(content: CellContent, format: string): CellContent {
  // Numbers and truth values are written as they are.
  if (typeof content !== "string" || content === "") return content;
  if (ONLY_SIGNS.test(content)) return content;
  if (content.length > LONGEST_THAT_PARSES && SAFE_START.test(content)) return content;
  if (format === TEXT_FORMAT && !content.startsWith("'")) return content;
  return `'${content}`;
}
