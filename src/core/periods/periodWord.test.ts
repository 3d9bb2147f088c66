import { expect, it } from "vitest";
import { periodWord } from "./periodWord";
import { findPeriod } from "./readPeriod";

it.each([
  ["month", ["Apr-24", "May-24"]],
  ["quarter", ["2023/24", "Q1 2024/25", "Q2 2024/25"]],
  ["year", ["2022/23", "2023/24"]],
  ["week", ["w/c 06/05/2024", "w/c 13/05/2024"]],
  ["period", ["Apr-May 24", "Apr-Jul 24"]],
  ["period", ["Actual"]],
])("the word is %s for %j", (word, headings) => {
  expect(periodWord(headings.map(findPeriod))).toBe(word);
});
