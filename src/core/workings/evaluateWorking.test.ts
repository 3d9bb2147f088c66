import { expect, test } from "vitest";
import { evaluateWorking } from "./evaluateWorking";
import type { Token } from "./workingTokens";

const number = (value: number) => ({ kind: "number", number: value }) as Token;
const sign = (operator: string) => ({ kind: "operator", operator }) as Token;
const OPEN = { kind: "open" } as Token;
const CLOSE = { kind: "close" } as Token;
const valueOf = (...tokens: readonly Token[]) => evaluateWorking(tokens)?.value ?? null;

test("products bind before sums, signs before products", () => {
  expect(valueOf(number(2), sign("+"), number(3), sign("*"), number(4))).toBe(14);
  expect(valueOf(sign("-"), number(3), sign("*"), number(4))).toBe(-12);
  expect(valueOf(number(20), sign("-"), number(5), sign("-"), number(3))).toBe(12);
});

test.each([
  ["two numbers without an operator", [number(5), number(6)]],
  ["a bracket behind a number", [number(5), OPEN, number(6), CLOSE]],
  ["brackets around nothing", [OPEN, CLOSE]],
  ["a bracket that is not closed", [OPEN, number(5)]],
  ["a bracket that was not opened", [number(5), CLOSE]],
  ["an operator without its number", [number(5), sign("+")]],
  ["a plus in front", [sign("+"), number(5)]],
  ["nothing", []],
])("%s is no arithmetic", (_, tokens) => {
  expect(evaluateWorking(tokens)).toBeNull();
});
