import { expect, test } from "vitest";
import { readWorking } from "./readWorking";
import { statedAgrees } from "./statedAgrees";

test.each([
  ["407/1626 = 0.25", "agrees"],
  ["407/1626 = 25%", "agrees"],
  ["407/1626 = 25.0%", "agrees"],
  ["407/1626 = 25", "agrees"],
  ["490/612 = 0.8", "agrees"],
  ["756/861 = 0.91", "disagrees"], // 0.878
  ["756/861 = 91%", "disagrees"],
  ["1/205 = 0.49%", "agrees"], // 0.488%
  ["1/205 = 0.0049", "agrees"],
  ["300/312 = 0.96%", "unit-slip"],
  ["760/787 = 0.97%", "unit-slip"], // 0.9657
  ["137/159 = 0.862%", "unit-slip"], // 0.8616
  ["300/312 = 0.69%", "disagrees"],
  ["300/312*100 = 96", "agrees"],
  ["300/312*100 = 96%", "agrees"],
  ["((387*12)/146874)*10000 = 316", "agrees"],
  ["((387*12)/146874)*10000 = 317", "disagrees"],
  ["((387*12)/146874)*10000 = 3.16", "disagrees"],
  ["(3930/146874)*10000 = 268", "agrees"],
  // A rate is no share, and a product no ratio: neither is stated times a hundred.
  ["(3930/146874)*10000 = 26758", "disagrees"],
  ["387*12 = 464400", "disagrees"],
  ["457/3226", null],
  ["1/0 = 0", null],
])("%s: %s", (text, expected) => {
  const working = readWorking(text);
  expect(working).not.toBeNull();
  expect(working && statedAgrees(working)).toBe(expected);
});
