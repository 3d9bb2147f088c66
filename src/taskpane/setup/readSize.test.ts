import { expect, test } from "vitest";
import { readSize } from "./readSize";

test.each([
  ["2", 2],
  [" 2.5 ", 2.5],
  ["2,5", 2.5],
  [".5", 0.5],
  ["10 %", 10],
  ["0", 0],
])("%s is %d", (text, size) => expect(readSize(text)).toBe(size));

test.each([[""], ["two"], ["-1"], ["1e3"], ["1.2.3"]])("“%s” is no size", (text) =>
  expect(readSize(text)).toBeNull(),
);
