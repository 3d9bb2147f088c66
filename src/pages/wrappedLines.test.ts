import { expect, it } from "vitest";
import { wrappedLines } from "./wrappedLines";

it("breaks a text between its words", () => {
  expect(wrappedLines("", 12)).toBe(1);
  expect(wrappedLines("visits", 12)).toBe(1);
  // "visits within" are thirteen letters.
  expect(wrappedLines("visits within ten days", 12)).toBe(3);
  expect(wrappedLines("visits within ten days", 13)).toBe(2);
  expect(wrappedLines("a b c", 1)).toBe(3);
});

it("breaks a word that is longer than a line, and where the text does", () => {
  expect(wrappedLines("x".repeat(25), 12)).toBe(3);
  expect(wrappedLines(`a ${"x".repeat(13)} b`, 12)).toBe(3);
  expect(wrappedLines("completed\nagreed", 22)).toBe(2);
});
