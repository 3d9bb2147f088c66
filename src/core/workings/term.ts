import type { Operator } from "./workingTokens";

/** A part of a working, worked out, with the numbers multiplied and divided by on the way. */
export interface Term {
  /** `null` where something was divided by zero. */
  readonly value: number | null;
  /** The numbers above the line, in the order typed; `null` where there are too many to tell what they are. */
  readonly over: readonly number[] | null;
  /** The numbers below the line. */
  readonly under: readonly number[] | null;
}

/** A working has a numerator, a denominator, a twelve and a ten thousand, and seldom more. */
const MOST_FACTORS = 6;

/** A number by itself: what is typed, or what a sum gives. */
export function term(value: number | null): Term {
  return value === null ? { value, over: null, under: null } : { value, over: [value], under: [] };
}

/** Two terms combined. A product keeps its factors; a sum is one number: `(12+5)/40` is 17 of 40. */
export function combine(left: Term, operator: Operator, right: Term): Term {
  const value = calculate(left.value, operator, right.value);
  if (operator === "*")
    return { value, over: join(left.over, right.over), under: join(left.under, right.under) };
  if (operator === "/")
    return { value, over: join(left.over, right.under), under: join(left.under, right.over) };
  return term(value);
}

/** The term with its sign turned. */
export function negative(positive: Term): Term {
  return term(positive.value === null ? null : -positive.value);
}

function calculate(left: number | null, operator: Operator, right: number | null): number | null {
  if (left === null || right === null) return null;
  if (operator === "+") return left + right;
  if (operator === "-") return left - right;
  if (operator === "*") return left * right;
  return right === 0 ? null : left / right;
}

function join(a: readonly number[] | null, b: readonly number[] | null): readonly number[] | null {
  if (a === null || b === null || a.length + b.length > MOST_FACTORS) return null;
  return [...a, ...b];
}
