import { describe, expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { lineAs, month } from "../../../tests/support/viewOfRows";
import { displayedIn } from "../../model/inFact";
import { lineOf } from "./lineOf";

const targetUnder = (...headings: [string, string]) =>
  displayedIn(
    lookAtRows([
      ["Ref", "Measure", ...headings, "Outturn 2023/24", "Actual"],
      ["1", "Training places created", "600", "250", "744", "302"],
      ["2", "Homes made ready", "80", "30", "77", "33"],
    ]).judged("1").measure.target,
  );

it("beside the year's target takes the profiled one, and else the first", () => {
  expect(targetUnder("Target 24-25", "Profiled target (M5)")).toBe(250);
  expect(targetUnder("Target", "Stretch target")).toBe(600);
});

const year = (start: number) => ({ kind: "year", start }) as const;
const JUNE = month(2024, 6);

describe("of several lines with a role, the one that speaks of a period", () => {
  const targets = [
    lineAs(1, "target", year(2023)),
    lineAs(2, "target", year(2024)),
    lineAs(3, "target", null, { heading: "Target" }),
  ];
  const column = (
    lines: Parameters<typeof lineOf>[0],
    role: Parameters<typeof lineOf>[1] = "target",
    of: Parameters<typeof lineOf>[2] = JUNE,
  ) => lineOf(lines, role, of)?.column ?? null;

  it("is its own, else that of its financial year, else one for all, else the last before it", () => {
    expect(column([...targets, lineAs(4, "target", JUNE)])).toBe(4);
    expect(column(targets)).toBe(2);
    // March 2024 is of the year that began in 2023.
    expect(column(targets, "target", month(2024, 3))).toBe(1);
    expect(column(targets, "target", month(2025, 6))).toBe(3);
    const dated = targets.slice(0, 2);
    expect(column(dated, "target", month(2026, 6))).toBe(2);
    expect(column(dated, "target", month(2021, 6))).toBe(1);
    expect(column([lineAs(1, "target", month(2024, 3)), lineAs(2, "target", month(2024, 9))])).toBe(1);
  });

  it("is the only one, whatever it is of, and none where there is none", () => {
    expect(column([lineAs(1, "target", year(2019))])).toBe(1);
    expect(column(targets, "tolerance")).toBeNull();
  });

  it("is no status of another month, unless they are of another span", () => {
    const monthly = [lineAs(1, "status", month(2024, 4)), lineAs(2, "status", month(2024, 5))];
    expect(column(monthly, "status")).toBeNull();
    expect(column(monthly, "status", month(2024, 5))).toBe(2);
    const yearly = [lineAs(1, "status", year(2022)), lineAs(2, "status", year(2023))];
    expect(column(yearly, "status")).toBe(2);
  });

  it("is no status of the year to date, where another is there", () => {
    const ytd = lineAs(1, "status", null, { heading: "YTD status" });
    const latest = lineAs(2, "status", null, { heading: "Status" });
    expect(column([ytd, latest], "status")).toBe(2);
    expect(column([ytd], "status")).toBe(1);
    // A target of the year to date is one all the same.
    expect(
      column([
        { ...ytd, line: { ...ytd.line, role: "target" } },
        { ...latest, line: { ...latest.line, role: "target" } },
      ]),
    ).toBe(1);
  });

  it("is the profiled target only where there is one, without a period", () => {
    const profiled = (at: number, period: typeof JUNE | null = null) =>
      lineAs(at, "target", period, { heading: "Profiled target" });
    expect(column([targets[2] ?? profiled(9), profiled(5)])).toBe(5);
    expect(column([...targets, profiled(5), profiled(6)])).toBe(2);
    expect(column([...targets, profiled(5, month(2024, 9))])).toBe(2);
    expect(
      column([lineAs(1, "status"), lineAs(2, "status", null, { heading: "Profiled status" })], "status"),
    ).toBe(1);
  });
});

describe("where nothing dates the figures", () => {
  const at = (lines: Parameters<typeof lineOf>[0]) => lineOf(lines, "status", null)?.column ?? null;

  it("is that beside the last figure that is not only laid out", () => {
    const lines = (more = {}) => [
      ...[lineAs(1, "actual"), lineAs(2, "status")],
      ...[lineAs(3, "actual", null, more), lineAs(4, "status")],
    ];
    expect(at(lines())).toBe(4);
    expect(at(lines({ ahead: true }))).toBe(2);
    // Each stands before its figure.
    expect(at([lineAs(1, "status"), lineAs(2, "actual"), lineAs(3, "status"), lineAs(4, "actual")])).toBe(3);
  });

  it("is the first where they do not alternate with such figures", () => {
    expect(at([lineAs(1, "actual"), lineAs(2, "status"), lineAs(3, "status")])).toBe(2);
    const dated = lineAs(1, "actual", JUNE);
    expect(at([dated, lineAs(2, "status"), lineAs(3, "actual", JUNE), lineAs(4, "status")])).toBe(2);
  });
});
