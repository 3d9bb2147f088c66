import { describe, expect, it } from "vitest";
import { readCell } from "../../core/figures/typed/readCell";
import type { Fact, Unit } from "../../model/scorecard";
import { figuresInWords } from "./figuresInWords";

function figures(text: string, unit: Unit = "count"): readonly number[] {
  const fact: Fact = {
    place: { sheetId: "{1}", sheet: "Scorecard", row: 1, column: 3 },
    ...{ value: readCell(text, text, "General"), content: text, formula: null, format: "General" },
  };
  return figuresInWords(fact, unit, "month").map(({ number }) => number);
}

describe("targets in words that a line is drawn for", () => {
  it.each([
    ["max 18 cases per worker", [18]],
    ["20 cases", [20]],
    ["c. 12", [12]],
    ["no more than 20 per month", [20]],
    ["between 650 and 700", [650, 700]],
    ["from 10 to 5", [5, 10]],
    ["1,200-1,400", [1200, 1400]],
  ])("%s", (text, found) => expect(figures(text)).toEqual(found));

  it.each([
    ["75-80%", [0.75, 0.8]],
    ["85% - 90%", [0.85, 0.9]],
    ["between 75 and 80", [0.75, 0.8]],
    ["90% of all children", [0.9]],
    ["at least 95% each month", [0.95]],
    ["below 10% by March 2025", [0.1]],
  ])("%s of a share", (text, found) => expect(figures(text, "percent")).toEqual(found));

  it("has a rate for so many heads beside rates alone", () => {
    expect(figures("300-350 per 10,000", "rate")).toEqual([300, 350]);
    expect(figures("300-350 per 10,000", "count")).toEqual([]);
  });
});

describe("targets in words that no line is drawn for", () => {
  it.each([
    "5 per quarter",
    "see note 3",
    "5 below last year",
    "10% reduction",
    "90% of last year",
    "3 points above England",
    "15ish",
    "5 of 7 and 3 of 4",
    "12 by the summer, then 10",
    "75-80%",
  ])("%s", (text) => expect(figures(text)).toEqual([]));

  it.each(["20 cases", "5% increase", "between 0.75 and 0.8"])("%s of a share", (text) =>
    expect(figures(text, "percent")).toEqual([]),
  );
});
