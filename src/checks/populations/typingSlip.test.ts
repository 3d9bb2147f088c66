import { expect, it } from "vitest";
import { isExchanged, isTypingSlip } from "./typingSlip";

it.each([
  [146874, 146847, true, "the last two digits exchanged"],
  [861, 681, true, "the first two exchanged"],
  [861, 867, true, "one digit other"],
  [861, 788, false, "three digits other"],
  [861, 861, false, "the same"],
  [861, 8610, false, "a digit more"],
  [8610, 861, false, "a digit fewer"],
  [12, 21, false, "two digits, of which any pair is near any other"],
  [12, 13, false, "two digits"],
])("of %d and %d one is a slip of the other: %s (%s)", (a, b, slip) => {
  expect(isTypingSlip(a, b)).toBe(slip);
});

it.each([
  [543, 534, true, "neighbours"],
  [543, 453, true, "neighbours at the front"],
  [543, 345, false, "first and last, which are no neighbours"],
  [1234, 2143, false, "two pairs"],
  [1245, 2345, false, "two digits other, of which one moved"],
  [1245, 3145, false, "two digits other, of which one moved"],
  [861, 867, false, "one digit other"],
  [861, 861, false, "the same"],
  [861, 8610, false, "a digit more"],
  [111, 11111, false, "two digits more"],
  [12, 21, false, "two digits"],
])("%d and %d are each other with two digits exchanged: %s (%s)", (a, b, exchanged) => {
  expect(isExchanged(a, b)).toBe(exchanged);
});
