/** A single value in a formula; `null` is a blank cell. */
export type Plain = number | string | boolean | null;

/** Excel compares numbers by fifteen digits. */
const DIGITS = 15;
const KINDS = ["number", "string", "boolean"];

/** Whether `left operator right` holds as Excel compares: numbers before text before TRUE and FALSE, letters alike. */
export function comparisonHolds(left: Plain, operator: string, right: Plain): boolean {
  const order = orderOf(left, right);
  if (operator === "=") return order === 0;
  if (operator === "<>") return order !== 0;
  if (operator === "<") return order < 0;
  if (operator === ">") return order > 0;
  return operator === "<=" ? order <= 0 : order >= 0;
}

/** Below zero where the first comes first. A blank cell is whatever it is compared with. */
function orderOf(left: Plain, right: Plain): number {
  const one = left ?? blankLike(right);
  const other = right ?? blankLike(left);
  if (typeof one !== typeof other) return KINDS.indexOf(typeof one) - KINDS.indexOf(typeof other);
  if (typeof one === "number") return sameNumber(one, Number(other)) ? 0 : one - Number(other);
  if (typeof one === "boolean") return Number(one) - Number(other);
  const [text, against] = [one.toLowerCase(), String(other).toLowerCase()];
  return text === against ? 0 : text.localeCompare(against);
}

function blankLike(other: Plain): number | string | boolean {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

function sameNumber(one: number, other: number): boolean {
  return one === other || one.toPrecision(DIGITS) === other.toPrecision(DIGITS);
}
