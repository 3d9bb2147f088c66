import { generalDecimals } from "../figures/formats/numberFormat";
import { roundHalfUp } from "../figures/rounding";
import { showLike } from "../figures/displayed";
import { evaluateWorking } from "./evaluateWorking";
import type { Term } from "./term";
import { workingTokens, type Operator } from "./workingTokens";

const SIGNS: Readonly<Record<Operator, string>> = { "+": "+", "-": "−", "*": "×", "/": "÷" };
/** More steps explain nothing. */
const MOST_STEPS = 6;
/** Digits that a step shows of a number that does not end. */
const STEP_DECIMALS = 6;

/**
 * A working in steps, for an explanation: `(387*12)/146874` gives "387 × 12 = 4,644" and "4,644 ÷ 146,874 = 0.031619".
 * `null` where it is no working, divides by zero, or has more than six steps. The stated result is left aside.
 */
export function workingSteps(expression: string): readonly string[] | null {
  const tokens = workingTokens(expression.split("=", 1)[0] ?? "");
  if (tokens === null || tokens.filter((token) => token.kind === "operator").length > MOST_STEPS) return null;
  const steps: string[] = [];
  const worked = evaluateWorking(tokens, (left, operator, right, result) => {
    steps.push(`${show(left)} ${SIGNS[operator]} ${show(right)} = ${show(result)}`);
  });
  return worked === null || worked.value === null || steps.length === 0 ? null : steps;
}

function show(shown: Term): string {
  const value = roundHalfUp(shown.value ?? 0, STEP_DECIMALS);
  return showLike(value, { percent: false, decimals: generalDecimals(value), thousands: true });
}
