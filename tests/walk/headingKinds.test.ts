import { expect, it } from "vitest";
import { formatPeriod } from "../../src/core/periods/namePeriod";
import type { CellContent } from "../../src/core/figures/cellValue";
import { judge } from "../../src/judge/judge";
import type { Grid } from "../../src/model/grid";
import { addMonth } from "../../src/month/addMonth/addMonth";
import { recognise } from "../../src/recognise/recognise";
import { gridOf } from "../support/gridOf";
import { lookAtRows } from "../support/lookAtRows";

/** What a person says of a row of headings: the period of the last one, and how the next would be headed. */
const KINDS: Readonly<Record<string, { headings: readonly string[]; latest: string; next: string }>> = {
  months: { headings: ["Jul-24", "Aug-24", "Sep-24"], latest: "2024-09", next: "Oct-24" },
  "a note": { headings: ["Jul-24", "Aug-24", "Sep-24 [note 1]"], latest: "2024-09", next: "Oct-24" },
  "a mark": { headings: ["Jul-24", "Aug-24 r", "Sep-24 p"], latest: "2024-09", next: "Oct-24" },
  "part of a month": {
    headings: ["Jul-24", "Aug-24", "Sep-24 (to 23rd)"],
    latest: "2024-09",
    next: "Oct-24",
  },
  "a month to date": { headings: ["Jul-24", "Aug-24", "Sep-24 to date"], latest: "2024-09", next: "Oct-24" },
  "years and months of two digits": {
    headings: ["24/10", "24/11", "24/12"],
    latest: "2024-12",
    next: "25/01",
  },
  "months and years of two digits": {
    headings: ["10/24", "11/24", "12/24"],
    latest: "2024-12",
    next: "01/25",
  },
  "statistical months": { headings: ["2024M07", "2024M08", "2024M09"], latest: "2024-09", next: "2024M10" },
  "ends of months": {
    headings: ["30 Nov 2023", "31 Dec 2023", "31 Jan 2024"],
    latest: "2024-01",
    next: "29 Feb 2024",
  },
  "as at": {
    headings: ["As at 31 July 2024", "As at 31 Aug 2024", "As at 30 Sept 2024"],
    latest: "2024-09",
    next: "As at 31 Oct 2024",
  },
  "year and month": {
    headings: ["2024/25 Jul", "2024/25 Aug", "2024/25 Sep"],
    latest: "2024-09",
    next: "2024/25 Oct",
  },
  underscores: { headings: ["Jul_24", "Aug_24", "Sep_24"], latest: "2024-09", next: "Oct_24" },
  "quarters by their end": {
    headings: ["Quarter ending Mar 2024", "Quarter ending June 2024", "Quarter ending Sept 2024"],
    latest: "2024-Q3",
    next: "Quarter ending Dec 2024",
  },
  "quarters by their months": {
    headings: ["Jan-Mar 24", "Apr-Jun 24", "Jul-Sep 24"],
    latest: "2024-Q3",
    next: "Oct-Dec 24",
  },
  "quarters of calendar years": {
    headings: ["2023Q2", "2023Q3", "2023Q4"],
    latest: "2023-Q4",
    next: "2024Q1",
  },
  weeks: {
    headings: ["w/c 10/06/2024", "w/c 17/06/2024", "w/c 24/06/2024"],
    latest: "2024-W26",
    next: "w/c 01/07/2024",
  },
  "months so far": {
    headings: ["Apr-Jul 24", "Apr-Aug 24", "Apr-Sep 24"],
    latest: "2024-04/2024-09",
    next: "Apr-Oct 24",
  },
  "twelve months": {
    headings: ["12 months to Mar 24", "12 months to Jun 24", "12 months to Sep 24"],
    latest: "2023-10/2024-09",
    next: "12 months to Dec 24",
  },
  "school years": {
    headings: ["AY 2021/22", "AY 2022/23", "AY 2023/24"],
    latest: "2023-24",
    next: "AY 2024/25",
  },
};

const MEASURES = ["% of visits in timescale", "% of assessments in 45 days", "% of reviews in timescale"];
const VALUES = [
  ["88%", "89%", "91%"],
  ["84%", "86%", "85%"],
  ["92%", "95%", "96%"],
];

/** The layouts in which a scorecard holds them. */
const LAYOUTS: Readonly<Record<string, (headings: readonly string[]) => string[][]>> = {
  "one column each": (headings) => [
    ["Ref", "Measure", "Good is", "Target", "Tolerance", ...headings, "Working", "DoT"],
    ...MEASURES.map((name, at) => [`1.${at}`, name, "High", "90%", "85%", ...(VALUES[at] ?? []), "", ""]),
  ],
  "a band over two columns each": (headings) => [
    ["Ref", "Measure", "Good is", "Target", "Tolerance", ...headings.flatMap((one) => [one, ""])],
    ["", "", "", "", "", ...headings.flatMap(() => ["Actual", "Working"])],
    ...MEASURES.map((name, at) => [
      ...[`1.${at}`, name, "High", "90%", "85%"],
      ...(VALUES[at] ?? []).flatMap((value) => [value, `${value.replace("%", "")}/100`]),
    ]),
  ],
  "a forecast and an average behind": (headings) => [
    [
      "Ref",
      "Measure",
      "Good is",
      "Target",
      "Tolerance",
      ...headings,
      "Year end forecast (Mar-25)",
      "Moving average",
    ],
    ...MEASURES.map((name, at) => [
      `1.${at}`,
      name,
      "High",
      "90%",
      "85%",
      ...(VALUES[at] ?? []),
      "70%",
      "80%",
    ]),
  ],
};

const CASES = Object.entries(LAYOUTS).flatMap(([layout, rowsOf]) =>
  Object.entries(KINDS).map(([kind, one]) => [layout, kind, rowsOf(one.headings), one] as const),
);

it.each(CASES)("%s, %s: judged at the last, and nothing above a note", (_, __, rows, { latest }) => {
  const { judgements, findings, changes } = lookAtRows(rows, { asText: [0] });
  expect(judgements.map((one) => one.latest?.period && formatPeriod(one.latest.period))).toEqual([
    latest,
    latest,
    latest,
  ]);
  expect(judgements.map(({ status }) => status.value)).toEqual(["green", "amber", "green"]);
  expect(findings.filter(({ severity }) => severity !== "note").map(({ message }) => message)).toEqual([]);
  expect(changes.filter(({ group }) => group === "values")).toEqual([]);
});

it.each(CASES)("%s, %s: the next is headed as the last is", (_, __, rows, { next }) => {
  const grid = gridOf(rows, { asText: [0] });
  expect(nextHeadingOf(grid)).toContain(next);
});

/** What the new line of the next period says in its heading rows. */
function nextHeadingOf(grid: Grid): CellContent[] {
  const [scorecard] = recognise([grid]);
  if (!scorecard) throw new Error("No scorecard was recognised.");
  expect(judge(scorecard, scorecard.latest)).toHaveLength(MEASURES.length);
  const appearance = { sheetId: grid.sheetId, row: 0, column: 0, fills: [], ruled: [] };
  const looks = { size: () => null, centred: () => false, validations: [] };
  const { changes, trouble } = addMonth(
    { scorecard, appearance },
    { grid, grids: [grid], looks, history: null, today: "2024-10-07" },
  );
  expect(trouble).toBeNull();
  return changes.flatMap((change) =>
    change.kind === "insert" ? change.cells.map(({ content }) => content) : [],
  );
}
