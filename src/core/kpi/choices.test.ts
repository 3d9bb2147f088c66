import { expect, test } from "vitest";
import { readPolarity } from "../status/polarity";
import { CHOICES } from "./choices";

test("Excel offers words for what is good that a polarity column may hold too", () => {
  expect(CHOICES.POLARITY.map(({ word }) => readPolarity(word))).toEqual(["higher", "lower", "plan"]);
  expect(CHOICES.DIRECTION.map(({ word }) => readPolarity(word))).toEqual(["higher", "lower"]);
});

test("each word says what it means, and stands once in its list", () => {
  for (const list of Object.values(CHOICES)) {
    expect(new Set(list.map(({ word }) => word)).size).toBe(list.length);
    expect(list.filter(({ word, help }) => word === "" || !/^\S.*\.$/.test(help))).toEqual([]);
  }
});
