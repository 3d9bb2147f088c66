/**
 * Characters that a terminal obeys, that break a line, or that turn the direction of what follows: a name in a
 * workbook may hold them, and would write lines and colours of its own (Unicode 15.0, C0 and C1 controls, 2028 and
 * 2029, bidirectional formatting characters).
 */
const OBEYED = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A text as one line that only shows something: `Contacts\u001b[31m` → `Contacts [31m`. */
export function printableLine(text: string): string {
  return text.replace(DIRECTION, "").replace(OBEYED, " ");
}

/** JSON whose texts say such characters by their number, as JSON does of the first of them. */
export function plainJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    /[\u007f-\u009f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
