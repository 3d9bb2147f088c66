// Typing slips that leave a number plausible: 146,784 for 146,874. Nothing but another number shows them.

/** From a number of two digits one slip leads to a fifth of all others, so that a slip would tell nothing. */
const LEAST_DIGITS = 3;

/** Two whole numbers that one slip of the fingers turns into each other: one digit other, or two neighbours exchanged. */
export function isTypingSlip(a: number, b: number): boolean {
  const [one, other] = [String(a), String(b)];
  if (one.length !== other.length || one.length < LEAST_DIGITS) return false;
  return [...one].filter((digit, at) => digit !== other[at]).length === 1 || isExchanged(a, b);
}

/** Two neighbouring digits exchanged: 146874 and 146847. */
export function isExchanged(a: number, b: number): boolean {
  const [one, other] = [String(a), String(b)];
  const at = [...one].findIndex((digit, at) => digit !== other[at]);
  if (one.length < LEAST_DIGITS || at === -1) return false;
  return one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2) === other;
}
