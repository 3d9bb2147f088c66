import { describe, expect, it } from "vitest";
import { lookAtRows } from "../support/lookAtRows";

const QUARTERS = ["Q1 2023/24", "Q2 2023/24", "Q3 2023/24", "Q4 2023/24", "Q1 2024/25"];
const TIMELY = ["% of visits in timescale", "80%", "83%", "85%", "88%", "86%"];

/** Cells of arrows that are found wrong. */
function wrong(headings: readonly string[], ...rows: readonly (readonly string[])[]): string[] {
  const { findings } = lookAtRows([["Measure", ...QUARTERS, ...headings], ...rows.map((row) => [...row])], {
    asText: [],
  });
  return findings
    .filter(({ check }) => check === "direction-disagrees")
    .map(({ published, expected }) => `${published} for ${expected}`);
}

describe("an arrow is judged against what its heading names", () => {
  it.each([
    ["DoT vs same quarter last year", "↑", []],
    ["DoT vs same quarter last year", "↓", ["↓ for ↑"]],
    ["DoT compared with Q2 2023/24", "↑", []],
    ["DoT against previous quarter", "↑", ["↑ for ↓"]],
    ["DoT", "↑", ["↑ for ↓"]],
    ["Long term DoT", "↓", []],
    ["Long term DoT", "↑", []],
  ])("%s, %s", (heading, arrow, expected) => {
    expect(wrong([heading], [...TIMELY, arrow])).toEqual(expected);
  });

  it("is silent where the sheet does not show what it names", () => {
    expect(wrong(["DoT compared with Q1 2022/23"], [...TIMELY, "↓"])).toEqual([]);
  });

  it("or against what stands between the latest figures and it", () => {
    const behind = (heading: string) => (arrow: string) =>
      lookAtRows([
        ["Measure", "Q2 2024/25", "Q3 2024/25", heading, "Comparison"],
        ["% of visits in timescale", "85%", "83%", "80%", arrow],
        ["% of reviews in timescale", "80%", "84%", "90%", "Worse"],
      ]).findings.filter(({ check }) => check === "direction-disagrees").length;
    expect(["Better", "Worse"].map(behind("Q3 2023/24"))).toEqual([0, 1]);
    // Which of its figures are last year's the sheet does not show beside a period.
    expect(["Better", "Worse"].map(behind("Same quarter last year"))).toEqual([0, 0]);
    // Where both contradict the months they are set against something else: one note says so.
    expect(["Better", "Worse"].map(behind("Target"))).toEqual([1, 1]);
  });

  it("each of two columns by its own", () => {
    const headings = ["DoT on previous quarter", "DoT year on year"];
    expect(wrong(headings, [...TIMELY, "↓", "↑"])).toEqual([]);
    expect(wrong(headings, [...TIMELY, "↓", "↓"])).toEqual(["↓ for ↑"]);
    expect(wrong(headings, [...TIMELY, "↑", "↓"])).toEqual(["↑ for ↓", "↓ for ↑"]);
  });
});

describe("what arrows mean is told by their rows", () => {
  const rows = (signs: readonly string[]): string[][] => [
    ["% of visits overdue", "9%", "9%", "8%", "6%", "7%", signs[0] ?? ""],
    ["% of re-referrals", "22%", "21%", "20%", "24%", "22%", signs[1] ?? ""],
    ["% of care leavers NEET", "40%", "41%", "39%", "38%", "41%", signs[2] ?? ""],
  ];

  it("movement, though the heading says DoT", () => {
    expect(wrong(["DoT"], ...rows(["↑", "↓", "↑"]))).toEqual([]);
    expect(wrong(["DoT"], ...rows(["▲", "▼", "▲"]))).toEqual([]);
  });

  it("performance, though they are triangles", () => {
    expect(wrong(["Trend"], ...rows(["▼", "▲", "▼"]))).toEqual([]);
  });
});
