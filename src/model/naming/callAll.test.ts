import { expect, it } from "vitest";
import { listed } from "./callAll";

it.each([
  ["", ""],
  ["a", "a"],
  ["ab", "a and b"],
  ["abc", "a, b and c"],
  ["abcde", "a, b, c, d and e"],
  ["abcdef", "a, b, c, d and 2 more"],
])("%s: %s", (words, sentence) => {
  expect(listed([...words])).toBe(sentence);
});
