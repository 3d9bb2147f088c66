/** Two whole numbers that one slip of the fingers turns into each other: one digit other, or two neighbours exchanged. */
export function isTypingSlip(a: number, b: number): boolean {
  const [one, other] = [String(a), String(b)];
  if (one.length !== other.length || one.length < 3 || one === other) return false;
  const differing = [...one].flatMap((digit, at) => (digit === other[at] ? [] : [at]));
  return differing.length === 1 || isExchange(one, other, differing);
}

/** Two neighbouring digits exchanged: 146874 and 146847. */
export function isExchanged(a: number, b: number): boolean {
  const [one, other] = [String(a), String(b)];
  if (one.length !== other.length || one.length < 3) return false;
  return isExchange(
    one,
    other,
    [...one].flatMap((digit, at) => (digit === other[at] ? [] : [at])),
  );
}

function isExchange(one: string, other: string, differing: readonly number[]): boolean {
  const [first, second] = differing;
  if (differing.length !== 2 || first === undefined || second !== first + 1) return false;
  return one[first] === other[second] && one[second] === other[first];
}
