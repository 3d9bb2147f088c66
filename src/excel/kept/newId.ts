/** Entries that this pane has made: a clock alone cannot tell two of one millisecond apart. */
let made = 0;
const DIGITS = 6;

/** A name for an entry of the journal: two of one moment stand in the order in which they were made. */
export function newId(): string {
  made += 1;
  return `${String(made).padStart(DIGITS, "0")}-${crypto.randomUUID()}`;
}
