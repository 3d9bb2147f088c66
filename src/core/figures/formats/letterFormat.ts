import { STATUS_LETTER, type Status } from "../../status/status";

/** Our letter at the end of a section of a number format: `0%" R"`. */
const LETTER = /" [GAR]"(?=;|$)/g;
/** The letter as the cell shows it. */
const SHOWN_LETTER = / [GAR]$/;

/**
 * A number format that shows the status's letter behind the figure, for print and for those who cannot tell the
 * colours apart: `0%` and red give `0%" R"`. Grey shows none. Every section gets it, so that negatives show it too.
 */
export function withLetter(format: string, status: Status): string {
  const plain = withoutLetter(format);
  if (status === "grey") return plain;
  return sectionsOf(plain)
    .map((section) => `${section}" ${STATUS_LETTER[status]}"`)
    .join(";");
}

/** The number format without our letter: `0%" R"` gives `0%`. */
export function withoutLetter(format: string): string {
  return format.replace(LETTER, "");
}

/** The letter that the format shows behind a figure; `null` where it shows none. */
export function letterIn(format: string): string | null {
  return format.match(LETTER)?.[0].slice(2, 3) ?? null;
}

/** What a cell shows without our letter: `26% R` gives `26%`. */
export function withoutShownLetter(text: string, format: string): string {
  return SHOWN_LETTER.test(text) && letterIn(format) !== null ? text.replace(SHOWN_LETTER, "") : text;
}

/** The sections of a format; a semicolon in quotation marks, brackets or behind a backslash parts none. */
function sectionsOf(format: string): string[] {
  return format.match(/(?:"[^"]*"|\[[^\]]*\]|\\.|[^;])+|(?<=;)(?=;|$)/g) ?? [format];
}
