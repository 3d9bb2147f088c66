import { expect, it } from "vitest";
import { isExchanged, isTypingSlip } from "./typingSlip";

it("knows one wrong digit and two exchanged ones", () => {
  expect(isTypingSlip(146874, 146847)).toBe(true);
  expect(isTypingSlip(861, 867)).toBe(true);
  expect(isTypingSlip(861, 788)).toBe(false);
  expect(isTypingSlip(861, 861)).toBe(false);
  expect(isTypingSlip(12, 21)).toBe(false);
  expect(isExchanged(543, 534)).toBe(true);
  expect(isExchanged(861, 867)).toBe(false);
});
