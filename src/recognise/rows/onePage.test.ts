import { expect, it, describe } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { gridOf } from "../../../tests/support/gridOf";
import { cells } from "../../../tests/support/layout";
import { viewOf } from "../tables/view";
import { figureOfMark, onePage } from "./onePage";

/** What is read above a table whose headings stand in the fifth row, with its names in the second column. */
function pageUnder(above: string[], { name = "Actual", sheet = "Page 3", more = [] as string[] } = {}) {
  const rows = [
    ...above,
    ...Array.from({ length: 4 - above.length }, () => ""),
    " | Row | Apr-24",
    ` | ${name} | 91%`,
    ...more,
  ];
  const view = viewOf(
    gridOf(cells(...rows.map((row) => (row === "" ? " |  | " : row))), { sheet, asText: [] }),
  );
  const table = { headingStart: 4, bodyStart: 5, bodies: [{ start: 5, end: view.rowCount }] };
  return onePage(view, table, 1, [{ row: 5, name, section: null }]);
}

describe("the title of a page of one measure", () => {
  it("gives its row the name and the reference", () => {
    expect(pageUnder(["KPI 3 - % of visits in time |  | "])).toEqual([
      { row: 5, name: "% of visits in time", section: null, reference: "KPI 3" },
    ]);
    expect(pageUnder(["1.4 % of visits in time |  | "])).toMatchObject([
      { name: "% of visits in time", reference: "1.4" },
    ]);
    expect(pageUnder(["% of visits in time |  | "])).toEqual([
      { row: 5, name: "% of visits in time", section: null },
    ]);
  });

  it("is the nearest that reads as a measure, else the nearest, else the sheet's name that does", () => {
    expect(pageUnder(["% of visits in time |  | ", "Children's services |  | "])).toMatchObject([
      { name: "% of visits in time" },
    ]);
    expect(pageUnder(["Quality board |  | ", "Children's services |  | "])).toMatchObject([
      { name: "Children's services" },
    ]);
    expect(pageUnder([], { sheet: "% of visits in time" })).toMatchObject([{ name: "% of visits in time" }]);
    expect(pageUnder([], { sheet: "Sheet1" })).toMatchObject([{ name: "Actual" }]);
  });

  it("is no sentence, no time alone, no figure and no mark", () => {
    for (const text of ["Visits have been made in time.", "June 2024", "91%", "Target 90%"])
      expect(pageUnder([`${text} |  | `])).toMatchObject([{ name: "Actual" }]);
  });

  it("stands within ten rows, or columns before the names", () => {
    expect(pageUnder(["", "", "", "% of visits in time |  | "])).toMatchObject([
      { name: "% of visits in time" },
    ]);
    expect(pageUnder([], { more: ["% of visits in time |  | "] })).toMatchObject([
      { name: "% of visits in time" },
    ]);
    const view = viewOf(
      gridOf(
        cells(
          "% of visits in time | ",
          ...Array.from({ length: 11 }, () => " | "),
          "Row | Apr-24",
          "Actual | 91%",
        ),
      ),
    );
    const table = { headingStart: 12, bodyStart: 13, bodies: [{ start: 13, end: 14 }] };
    expect(onePage(view, table, 0, [{ row: 13, name: "Actual", section: null }])).toMatchObject([
      { name: "Actual" },
    ]);
    const nearer = { headingStart: 10, bodyStart: 13, bodies: [{ start: 13, end: 14 }] };
    expect(onePage(view, nearer, 0, [{ row: 13, name: "Actual", section: null }])).toMatchObject([
      { name: "% of visits in time" },
    ]);
  });

  it("leaves a row its own name, and several rows as they are", () => {
    expect(pageUnder(["KPI 3 - % of visits in time |  | "], { name: "North" })).toMatchObject([
      { name: "North", reference: "KPI 3" },
    ]);
    const view = viewOf(gridOf(cells("% of visits in time", "Actual")));
    const rows = ["Actual", "Forecast"].map((name, row) => ({ row, name, section: null }));
    expect(onePage(view, { headingStart: 1, bodyStart: 1, bodies: [] }, 0, rows)).toBe(rows);
    expect(onePage(view, { headingStart: 1, bodyStart: 1, bodies: [] }, 0, [])).toEqual([]);
  });
});

describe("marks above a table of one measure", () => {
  const marksUnder = (...above: string[]) => pageUnder(["% of visits in time |  | ", ...above])[0]?.marks;

  it("have their figure with them, or in the next cell to the right or below", () => {
    expect(marksUnder("Target: 90% |  | ")).toEqual({ target: { row: 1, column: 0 } });
    expect(marksUnder("Target | 90% | ")).toEqual({ target: { row: 1, column: 1 } });
    expect(marksUnder("Target |  | ", "90% |  | ")).toEqual({ target: { row: 2, column: 0 } });
    expect(marksUnder("Target 90% | Tolerance 85% | ")).toEqual({
      target: { row: 1, column: 0 },
      tolerance: { row: 1, column: 1 },
    });
    expect(marksUnder(" | Tolerance = 85% | ")).toEqual({ tolerance: { row: 1, column: 1 } });
  });

  it("are none without a figure, or where the words say something else", () => {
    expect(marksUnder("Target | to be set | ")).toBeUndefined();
    expect(marksUnder("Target group: care leavers | 90% | ")).toBeUndefined();
    expect(marksUnder("Targeted help 90% |  | ")).toBeUndefined();
  });

  it("say their figure", () => {
    expect(["Target 2%", "Tolerance: 3%", "15"].map(figureOfMark)).toMatchObject([
      { kind: "number", number: 0.02, percent: true },
      { kind: "number", number: 0.03 },
      { kind: "number", number: 15 },
    ]);
  });
});

const PAGE = [
  ["2.2 % of assessments completed in 45 days", "", "", "", "", ""],
  ["", "", "", "", "", ""],
  ["Month", "Actual", "Target", "England", "RAG", "Comments"],
  ["Apr-24", "80%", "85%", "84%", "Red", "Two workers left"],
  ["May-24", "86%", "85%", "84%", "", ""],
  ["Jun-24", "", "85%", "", "", ""],
];

it("reads a page's status, comment and benchmark in the row of its latest value", () => {
  const { scorecard, changes } = lookAtRows(PAGE, { asText: [] });
  const [measure, ...others] = scorecard.measures;
  expect(others).toEqual([]);
  expect(measure).toMatchObject({
    reference: "2.2",
    name: "% of assessments completed in 45 days",
    status: { place: { row: 4, column: 4 }, value: { kind: "blank" } },
    narrative: { place: { row: 4, column: 5 } },
    benchmarks: [{ label: "England", place: { row: 4, column: 3 } }],
  });
  expect(scorecard.latest).toEqual({ kind: "month", year: 2024, month: 5 });
  // 86% is above the target of 85%.
  expect(changes.map((change) => [change.place.row, change.place.column, change.kind])).toContainEqual([
    4,
    4,
    "value",
  ]);
});

it("takes the first status below RAG for no heading", () => {
  const green = PAGE.map((row) => row.map((cell) => (cell === "Red" ? "Green" : cell)));
  expect(lookAtRows(green, { asText: [] }).scorecard.measures[0]?.status?.place).toMatchObject({
    row: 4,
    column: 4,
  });
});

it("refuses a page that nothing names", () => {
  const untitled = PAGE.slice(2);
  expect(() => lookAtRows(untitled, { asText: [] })).toThrow("No scorecard was recognised.");
});
