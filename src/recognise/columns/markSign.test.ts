import { describe, expect, it } from "vitest";
import { readCell } from "../../core/figures/typed/readCell";
import type { Fact } from "../../model/scorecard";
import { isMark, readMark } from "./markSign";

function said(text: string): unknown[] {
  const place = { sheetId: "{1}", sheet: "Scorecard", row: 0, column: 0 };
  const cell: Fact = {
    place,
    value: readCell(text, text, "General"),
    content: text,
    formula: null,
    format: "General",
  };
  const { fact, polarity } = readMark(cell);
  return [fact.value.kind === "number" ? fact.value.number : null, polarity, fact.strict === true];
}

describe("bounds that reaching the figure does not meet", () => {
  it.each([
    ["<10%", 0.1, "lower"],
    ["Less than 10%", 0.1, "lower"],
    ["lower than 10%", 0.1, "lower"],
    ["above 90%", 0.9, "higher"],
    ["Greater than 90%", 0.9, "higher"],
    ["exceeds 90%", 0.9, "higher"],
    ["in excess of 90%", 0.9, "higher"],
  ])("%s", (text, figure, side) => expect(said(text)).toEqual([figure, side, true]));
});

describe("bounds that reaching the figure meets", () => {
  it.each([
    ["≥ 90%", 0.9, "higher"],
    ["not less than 90%", 0.9, "higher"],
    ["90%+", 0.9, "higher"],
    ["90% or greater", 0.9, "higher"],
    ["greater than or equal to 90%", 0.9, "higher"],
    ["minimum of 90%", 0.9, "higher"],
    ["not above 10%", 0.1, "lower"],
    ["no greater than 10%", 0.1, "lower"],
    ["at or below 10%", 0.1, "lower"],
    ["10% max", 0.1, "lower"],
    ["within 5 days", 5, "lower"],
  ])("%s", (text, figure, side) => expect(said(text)).toEqual([figure, side, false]));
});

describe("what says more than a bound", () => {
  it.each(["better than 90%", "90% by March", "Target 90%", "top 10%"])("%s is none", (text) => {
    expect(said(text).slice(1)).toEqual([null, false]);
    expect(isMark(text)).toBe(false);
  });
});
