import { describe, expect, it } from "vitest";
import { listOf, lookAtTable, withCell } from "./lookAtTable";

/*
 * Scorecards in other councils' forms, with invented figures: every share, rate, status, arrow and year to date was worked
 * out from whole counts in exact fractions. One mistake at a time is put into them.
 */
const FORMS: Record<string, [string, string, string, string, ...string[]][]> = {
  // A partnership of agencies by quarter, with numerators and denominators.
  "partnership-2024-09": [
    ["a value that is not its counts'", "SP3", "Q2 2024/25", "95%", "working-disagrees SP3"],
    ["a status", "SP6", "RAG", "G", "status-disagrees SP6"],
    ["an arrow", "SP7", "Direction", "↓", "direction-disagrees SP7"],
    ["two digits exchanged", "SP8", "Numerator", "184", "part-exceeds-whole SP8"],
    ["a quarter headed twice", "Ref", "Q3 2023/24", "Q2 2023/24", "period-repeated -"],
    ["a quarter of the wrong year", "Ref", "Q1 2024/25", "Q1 2025/26", "period-out-of-order -"],
    ["the last quarter of the wrong year", "Ref", "Q2 2024/25", "Q2 2023/24", "period-repeated -"],
    ["a nought too many", "SP9", "Q1 2024/25", "960", "implausible SP9"],
  ],
  // A monthly report with outturns, benchmarks and the year to date.
  "performance-2023-12": [
    ["a year to date without its last month", "CS2", "Year to date", "2,626", "ytd-disagrees CS2"],
    ["a fraction with a percent sign", "CLA3", "Sep-23", "0.81%", "unit-slip CLA3"],
    ["a benchmark of the reverse", "CLA3", "England", "24.2%", "benchmark-reversed CLA3"],
    ["a benchmark per 1,000", "CLA1", "England", "7.1", "benchmark-unit CLA1"],
    ["a status", "CLA4", "RAG", "Green", "status-disagrees CLA4"],
    ["a polarity the wrong way", "CLA3", "Polarity", "Smaller is better", "polarity-conflict CLA3"],
    ["a month of the wrong year", "No.", "Aug-23", "Aug-22", "period-out-of-order -"],
  ],
  // Rates per 1,000 and per 100,000 of the 10 to 17 population by quarter, with workings.
  "youth-justice-2024-06": [
    ["a quarter times 12", "YJ3", "Working", "((49*12)/24310)*1000 = 24.2", "annualised-wrong YJ3"],
    ["a quarter times nothing", "YJ1", "Working", "(9/24310)*100000 = 37", "annualised-wrong YJ1"],
    ["per 10,000", "YJ2", "Working", "((1*4)/24310)*10000 = 1.65", "per-wrong YJ2"],
    ["a population mistyped", "YJ1", "Working", "((9*4)/24130)*100000 = 149", "population-differs YJ1"],
    ["a result mistyped", "YJ5", "Working", "62/81 = 67%", "result-wrong YJ5"],
    ["a numerator above its denominator", "YJ4", "Working", "58/18 = 31%", "part-exceeds-whole YJ4"],
    [
      "the figures of another row",
      "YJ7",
      "Working",
      "78/81 = 96%",
      "working-disagrees YJ7",
      "working-reused YJ7",
    ],
    ["an aim the wrong way", "YJ5", "Aim", "Lower is better", "polarity-conflict YJ5"],
    [
      "a value mistyped, which its status and its arrow do not follow",
      "YJ6",
      "Apr-Jun 2024",
      "69%",
      "working-disagrees YJ6",
    ],
    ["a value as a fraction with a percent sign", "YJ7", "Apr-Jun 2024", "0.93%", "unit-slip YJ7"],
  ],
};

describe.each(Object.entries(FORMS))("%s", (name, mistakes) => {
  const table = `tests/tables/${name}.tsv`;

  it("raises nothing above a note", () => {
    expect(listOf(lookAtTable(table).findings)).toEqual([]);
  });

  it.each(mistakes)("%s is found once, and nothing else", (_, key, heading, text, ...expected) => {
    expect(listOf(lookAtTable(table, withCell(key, heading, text)).findings)).toEqual(expected);
  });
});
