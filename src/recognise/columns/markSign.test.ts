import { describe, expect, it } from "vitest";
import { readCell } from "../../core/figures/typed/readCell";
import type { Fact } from "../../model/scorecard";
import { isInTime, isMark, readMark, withoutUnit } from "./markSign";

const cellOf = (text: string): Fact => ({
  place: { sheetId: "{1}", sheet: "Scorecard", row: 0, column: 0 },
  value: readCell(text, text, "General"),
  content: text,
  formula: null,
  format: "General",
});

function said(text: string): unknown[] {
  const { fact, polarity } = readMark(cellOf(text));
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
    ["426 days or fewer", 426, "lower"],
  ])("%s", (text, figure, side) => expect(said(text)).toEqual([figure, side, false]));
});

describe("what says more than a bound", () => {
  it.each(["better than 90%", "90% by March", "Target 90%", "top 10%"])("%s is none", (text) => {
    expect(said(text).slice(1)).toEqual([null, false]);
    expect(isMark(text)).toBe(false);
  });
});

describe("a figure with how often it is reached", () => {
  it.each([
    ["no more than 20 per month", 20, "lower"],
    ["at least 95% each month", 0.95, "higher"],
    ["<= 10 a month", 10, "lower"],
    ["12 monthly", 12, null],
  ])("%s is it beside months alone", (text, figure, side) => {
    const { fact, polarity } = readMark(cellOf(text), "month");
    expect([fact.value.kind === "number" && fact.value.number, polarity]).toEqual([figure, side]);
    expect(readMark(cellOf(text), "quarter")).toEqual({ fact: cellOf(text), polarity: null });
    expect(isMark(text)).toBe(true);
  });

  it("is no mark where words alone say how often", () => {
    expect(["reviewed each month", "monthly", "5 of 7 a month"].map(isMark)).toEqual([false, false, false]);
  });
});

describe("a figure with the time that it is counted in", () => {
  it.each([
    ["8.09 days", 8.09],
    ["7 working days", 7],
    ["12 mins", 12],
    ["8.09", 8.09],
    ["days", null],
    ["over 5 days", null],
    ["5 days late", null],
  ])("%s is %s", (text, number) => {
    const { value } = withoutUnit(cellOf(text));
    expect(value.kind === "number" ? value.number : null).toBe(number);
  });

  it("says that it is one", () => {
    expect(isInTime(withoutUnit(cellOf("7 working days")))).toBe(true);
    expect(isInTime(cellOf("90%"))).toBe(false);
  });
});
