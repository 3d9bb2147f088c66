import { combine, negative, term, type Term } from "./term";
import type { Operator, Token } from "./workingTokens";

/** An operator whose right side has not been read yet, a minus sign before a number, or an open bracket. */
type PendingOperator = Operator | "sign" | "open";

/**
 * How strongly each binds: × and ÷ before + and −, a sign before all. An open bracket binds least, so that nothing
 * before it is worked out until it is closed.
 */
const STRENGTH: Readonly<Record<PendingOperator, number>> = {
  open: 0,
  "+": 1,
  "-": 1,
  "*": 2,
  "/": 2,
  sign: 3,
};

/** Called for every operation in the order in which it is worked out. */
export type OnStep = (left: Term, operator: Operator, right: Term, result: Term) => void;

/**
 * Works out the tokens of a working with two stacks, so that brackets may be as deep as they like. `null` where the
 * tokens are no arithmetic: an operator without its number, a bracket that is not closed.
 */
export function evaluateWorking(tokens: readonly Token[], onStep: OnStep = () => undefined): Term | null {
  const terms: Term[] = [];
  const waiting: PendingOperator[] = [];
  let wantsNumber = true;
  for (const token of tokens) {
    if (token.kind === "number") {
      if (!wantsNumber) return null;
      terms.push(term(token.number));
      wantsNumber = false;
    } else if (token.kind === "open") {
      if (!wantsNumber) return null;
      waiting.push("open");
    } else if (token.kind === "close") {
      if (wantsNumber) return null;
      settle(terms, waiting, STRENGTH["+"], onStep);
      if (waiting.pop() !== "open") return null;
    } else if (wantsNumber) {
      // Where a number is due, the only operator that makes sense is a minus sign.
      if (token.operator !== "-") return null;
      waiting.push("sign");
    } else {
      settle(terms, waiting, STRENGTH[token.operator], onStep);
      waiting.push(token.operator);
      wantsNumber = true;
    }
  }
  settle(terms, waiting, STRENGTH["+"], onStep);
  return waiting.length === 0 ? (terms.pop() ?? null) : null;
}

/**
 * Works out the waiting operators that bind at least as strongly as the next one: `2+3*4` multiplies first, and
 * `10-4-3` goes from left to right.
 */
function settle(terms: Term[], waiting: PendingOperator[], strength: number, onStep: OnStep): void {
  for (let last = waiting.at(-1); last !== undefined && STRENGTH[last] >= strength; last = waiting.at(-1)) {
    waiting.pop();
    const right = terms.pop();
    if (right === undefined || last === "open") return;
    if (last === "sign") {
      terms.push(negative(right));
      continue;
    }
    const left = terms.pop();
    if (left === undefined) return;
    const result = combine(left, last, right);
    onStep(left, last, right, result);
    terms.push(result);
  }
}
