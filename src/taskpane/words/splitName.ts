/** Names up to this long stay in one piece. */
const SHORT = 20;
/** The end of a name that is kept in sight: enough for `(17-18 years old)`. */
const LONGEST_END = 18;

/**
 * A name in two pieces, so that what does not fit is left out of the middle: measures often differ only at the end.
 * The end starts at a word where one fits.
 * `% Care Leavers in EET (17-18 years old)` gives `% Care Leavers in EET ` and `(17-18 years old)`.
 */
export function splitName(name: string): { start: string; end: string } {
  const whole = name.replace(/\s+/g, " ").trim();
  if (whole.length <= SHORT) return { start: whole, end: "" };
  const tail = whole.slice(-LONGEST_END);
  const bracket = tail.lastIndexOf("(");
  const word = tail.indexOf(" ");
  const skip = bracket > 0 ? bracket : word + 1;
  const cut = whole.length - LONGEST_END + skip;
  return { start: whole.slice(0, cut), end: whole.slice(cut) };
}
