import { expect, it } from "vitest";
import { gridOf } from "../../../tests/support/gridOf";
import { cells } from "../../../tests/support/layout";
import { noSheetSettings } from "../../model/settings";
import { readCandidacy } from "../readScorecard";
import { findTables } from "../tables/findTables";
import { viewOf } from "../tables/view";
import { REFUSALS, refusalOf } from "./refusals";

const refused = (isShown: boolean, rows: readonly string[]): string | null => {
  const view = viewOf(gridOf(cells(...rows)));
  const [table] = findTables(view);
  if (!table) throw new Error("No headings were found.");
  return (
    refusalOf(readCandidacy(view, table, noSheetSettings("{1}", "Scorecard")), isShown)?.sentence ?? null
  );
};

const HEADINGS = "Measure | Target | Apr-24 | May-24";
const ROWS = ["% visits in time | 90% | 88% | 91%", "% plans in time | 90% | 88% | 91%"];

it.each([
  [
    "of a measure with rows of its marks",
    ["Month | Apr-24 | May-24", "% visits | 88% | 91%", "Target | 90% | 90%"],
  ],
  [
    "of a series with its limits",
    ["Month | Apr-24 | May-24", "% visits | 8% | 9%", "UCL | 9% | 9%", "LCL | 1% | 1%"],
  ],
])("refuses no page %s", (_, rows) => {
  expect(refused(false, rows)).toBeNull();
});

it.each([
  ["whose months repeat", ["Month | Apr-24 | Apr-24", "% visits | 88% | 91%", "Target | 90% | 90%"]],
  [
    "whose name is none of a measure",
    ["Month | Apr-24 | May-24", "Ponies | 88% | 91%", "Target | 90% | 90%"],
  ],
  ["of a mean alone", ["Month | Apr-24 | May-24", "% visits | 8% | 9%", "Mean | 9% | 9%"]],
])("refuses a page %s", (_, rows) => {
  expect(refused(false, rows)).toBe("Nothing in it judges, and its names do not read as measures.");
});

it("refuses nothing of a scorecard", () => {
  expect(refused(false, [HEADINGS, ...ROWS])).toBeNull();
});

const NOTHING_JUDGES = "Nothing in it judges, and its names do not read as measures.";

it("is judged by words under “Status” only where they say a status", () => {
  const table = (first: string, second: string) => [
    "Measure | Status | Apr-24 | May-24",
    `Ponies and horses | ${first} | 4 | 5`,
    `Cows and other cattle | ${second} | 5 | 6`,
  ];
  expect(refused(false, table("Mandatory", "Optional"))).toBe(NOTHING_JUDGES);
  expect(refused(false, table("Green", "Red"))).toBeNull();
  expect(refused(false, table("Green", "Optional"))).toBeNull();
});

it("takes one name of two that reads as a measure where a row of targets stands below, else most of them", () => {
  const months = "Measure | Apr-24 | May-24";
  const rows = ["% visits in time | 88% | 91%", "Ponies and horses | 4 | 5"];
  expect(refused(false, [months, ...rows])).toBe(NOTHING_JUDGES);
  expect(refused(false, [months, rows[0] ?? "", "Target | 90% | 90%", rows[1] ?? ""])).toBeNull();
});

/** Why each is none, and whether it holds although the user showed the table. */
const TABLES: readonly (readonly [sentence: string, evenIfShown: boolean, rows: readonly string[]])[] = [
  ["No column names its measures.", true, ["Target | Apr-24", "90% | 88%", "80% | 75%"]],
  ["No column holds their values.", true, ["Measure | Comments", ...ROWS.map((row) => row.slice(0, 16))]],
  [
    "Its headings are those of a register, an account, a self-assessment or a plan of work.",
    false,
    ["Measure | Likelihood | Impact | Target | Apr-24", "% visits in time | 2 | 3 | 4 | 5"],
  ],
  ["No row is a measure.", true, [HEADINGS, " | 90% | 88% | 91%", " | 80% | 70% | 75%"]],
  [
    "Nothing in it judges, and its names do not read as measures.",
    false,
    ["Measure | Apr-24 | May-24", "Ponies and horses | 4 | 5", "Cows and other cattle | 5 | 6"],
  ],
  [
    "It is a list with a row for each measure and period.",
    false,
    [
      "Measure | Month | Target | Actual",
      "% visits in time | Apr-24 | 90% | 88%",
      "% visits in time | Apr-24 | 90% | 91%",
    ],
  ],
  [
    "Its names are headings: the measures run the other way.",
    false,
    ["Indicator | Benchmark | Actual", "Target | 90% | 4", "Q1 2024/25 | 88% | 5", "Status | 70% | 6"],
  ],
  [
    "Hardly any of its many headings are a scorecard's.",
    false,
    [
      `Measure | Target | Apr-24 | ${"Ponies | ".repeat(20)}Status`,
      `% visits in time | 90% | 88% | ${"1 | ".repeat(20)}G`,
    ],
  ],
  [
    "It holds no figure.",
    true,
    [HEADINGS, "% visits in time | TBC | x | x", "% plans in time | TBC | x | x"],
  ],
];

it.each(TABLES)("%s", (sentence, evenIfShown, rows) => {
  expect(refused(false, rows)).toBe(sentence);
  if (evenIfShown) expect(refused(true, rows)).toBe(sentence);
  else expect(refused(true, rows)).not.toBe(sentence);
});

it("has an example for every reason, in the order in which they are asked", () => {
  expect(TABLES.map(([sentence]) => sentence)).toEqual(REFUSALS.map(({ sentence }) => sentence));
});
