import { expect, test } from "vitest";
import { checkWorking } from "./checkWorking";
import { readWorking } from "./readWorking";

const check = (actual: number, text: string): string => {
  const working = readWorking(text);
  if (working === null) throw new Error(`${text} is no working.`);
  return checkWorking(actual, working);
};

// 756/861 = 0.87805, 300/312 = 0.96154, 2.5/2 = 1.25; (387 × 12)/146,874 × 10,000 = 316.19.
test.each([
  [0.88, "756/861", "Agrees"],
  [0.878, "756/861", "Agrees"],
  [0.9, "756/861", "Differs: the working gives 87.8%."],
  [0.91, "756/861", "Differs: the working gives 87.8%."],
  [0.96, "300/312*100", "Agrees"],
  [0.5, "300/312*100", "Differs: the working gives 96.2%."],
  [96, "300/312*100", "Agrees"],
  [1, "2.5/2", "Agrees"],
  [316, "((387*12)/146874)*10000", "Agrees"],
  [317, "((387*12)/146874)*10000", "Differs: the working gives 316.2."],
  // A rate below one is no share: to one decimal 0.5 is what 0.52 gives.
  [0.5, "(13/250000)*10000", "Agrees"],
  // Nor is a sum, which has no parts: to one decimal 0.75 is 0.8.
  [0.8, "1/2+1/4", "Agrees"],
])("%d beside %s: %s", (actual, text, answer) => {
  expect(check(actual, text)).toBe(answer);
});

test("a working that divides by zero cannot be asked", () => {
  expect(() => check(1, "1/0")).toThrow("A working that divides by zero has nothing to compare with.");
});
