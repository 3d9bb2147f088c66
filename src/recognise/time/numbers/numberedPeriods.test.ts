import { expect, it } from "vitest";
import { formatPeriod } from "../../../core/periods/namePeriod";
import { lookAtRows } from "../../../../tests/support/lookAtRows";

const periods = (title: string, ...headings: string[]): (string | null)[] =>
  lookAtRows([
    [title],
    ["Reference", "Measure", "Target", ...headings],
    ["P1", "% of visits in time", "90%", ...headings.map(() => "88%")],
    ["P2", "% of reviews in time", "90%", ...headings.map(() => "91%")],
    ["P3", "% of plans in time", "90%", ...headings.map(() => "92%")],
  ]).scorecard.lines.flatMap(({ role, period }) =>
    role === "actual" ? [period === null ? null : formatPeriod(period)] : [],
  );

it("reads P1, P2, P3 side by side as the months of the year from April, and below each other as references", () => {
  expect(periods("Scorecard 2024/25", "P1", "P2", "P3")).toEqual(["2024-04", "2024-05", "2024-06"]);
  expect(periods("Scorecard 2024/25", "P9", "P10", "P11")).toEqual(["2024-12", "2025-01", "2025-02"]);
});

it("knows of no year where nothing names one", () => {
  expect(periods("Scorecard", "P1", "P2", "P3")).toEqual([null, null, null]);
});
