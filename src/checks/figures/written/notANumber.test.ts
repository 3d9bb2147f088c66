import { expect, it } from "vitest";
import { lookAtRows } from "../../../../tests/support/lookAtRows";
import { ALONE } from "../../run/subject";
import { notANumber } from "./notANumber";

const HEADING = ["Reference", "Measure", "Target", "Mar-24", "Jun-24", "Number"];
const look = (value: string, working = "756/861", cells = {}, options = {}) =>
  lookAtRows(
    [
      HEADING,
      ["6.3", "% visits", "90%", "88%", value, working],
      ["6.4", "% others", "90%", "88%", "50%", "1/2"],
      ["6.5", "% more", "90%", "88%", "50%", "2/4"],
    ],
    { cells, ...options },
  ).findings.filter(({ check }) => check === "not-a-number");

it("finds a text that was meant for a figure", () => {
  for (const typed of ["8O%", "88%%", "8..8%"]) {
    expect(look(typed), typed).toMatchObject([
      {
        severity: "warning",
        cells: [{ row: 1, column: 4 }],
        message: `The value of 6.3 is a text, “${typed}”, where a number belongs.`,
      },
    ]);
  }
});

it("finds a working that became a date", () => {
  const cells = { F2: { content: 45908, format: "d-mmm" } };
  expect(look("88%", "08-Sep", cells).map(({ message }) => message)).toEqual([
    "The working of 6.3 is a date, 08-Sep. A working such as 9/12 becomes one when it is typed.",
  ]);
});

it("takes no time for a working that became a date", () => {
  expect(look("03:10", "756/861", { E2: { content: 0.0022, format: "mm:ss" } })).toEqual([]);
});

it("leaves markers, words and remarks", () => {
  for (const marker of [
    "NA",
    "TBC Jan/Feb",
    "see note 3",
    "12 of 14 teams",
    "c.50",
    "Q3",
    "50+",
    "<5",
    "1.4.24",
    "",
    "c",
    "low",
  ])
    expect(look(marker), marker).toEqual([]);
});

it("notes numbers stored as text once for the sheet, but not where a period stands beside them", () => {
  expect(look("88%", "756/861", { E2: { content: "88%" }, E3: { content: "50%" } })).toMatchObject([
    {
      severity: "note",
      reference: null,
      message: "2 numbers are stored as text, in 6.3 and 6.4 (“88%” is the first).",
    },
  ]);
  expect(look("88% (Mar 24)")).toEqual([]);
  // What stands beside these figures has no words: a period by its numbers, a mark.
  for (const beside of ["88% (2024-03)", "88% (p)", "88%*"])
    expect(look("88%", "756/861", { E2: { content: beside } }), beside).toEqual([]);
});

it("takes a figure with stray signs for one up to twelve signs, beside other figures, and no working", () => {
  expect(look("1234567,89O1")).toHaveLength(1);
  expect(look("12345678,9O12")).toEqual([]);
  expect(look("88%", "8O")).toEqual([]);
  const only = lookAtRows([
    HEADING,
    ["6.3", "% visits", "90%", "TBC", "8O%", ""],
    ["6.4", "% others", "90%", "88%", "50%", "1/2"],
    ["6.5", "% more", "90%", "88%", "50%", "2/4"],
  ]).findings;
  expect(only.filter(({ check }) => check === "not-a-number")).toEqual([]);
});

it("says of no number that it is a text", () => {
  const { findings } = lookAtRows([
    ["Reference", "Measure", "Tolerance", "Target", "Mar-24", "Jun-24"],
    ["5.0", "Rate of children on a plan per 10,000", "99%", "30", "31", "32"],
    ["6.3", "% of visits in time", "85%", "95%", "88%", "87%"],
  ]);
  expect(findings.filter(({ check }) => check === "not-a-number")).toEqual([]);
});

it("says one number stored as text, and none where all are", () => {
  const look = (cells: Record<string, { content: string }>, narrative = "") =>
    lookAtRows(
      [
        ["Reference", "Measure", "Target", "Mar-24", "Jun-24", "Comment"],
        ["6.3", "Number of visits", "90", "88", "91", narrative],
        ["6.4", "Number of reviews", "40", "38", "41", ""],
      ],
      { cells },
    ).findings.flatMap(({ check, message }) => (check === "not-a-number" ? [message] : []));
  expect(look({})).toEqual([]);
  expect(look({ D2: { content: "88" } })).toEqual(["A number is stored as text in 6.3 (“88”)."]);
  expect(look({ D2: { content: "88" }, E3: { content: "41" } })).toEqual([
    "2 numbers are stored as text, in 6.3 and 6.4 (“88” is the first).",
  ]);
  const all = ["C2", "D2", "E2", "C3", "D3", "E3"].map((cell, at) => [
    cell,
    { content: ["90", "88", "91", "40", "38", "41"][at] ?? "" },
  ]);
  expect(look(Object.fromEntries(all) as Record<string, { content: string }>)).toEqual([]);
});

it("takes words under a date's format for words", () => {
  expect(look("88%", "to follow", { F2: { content: "to follow", format: "d-mmm" } })).toEqual([]);
});

it("is fine where no cell is wrong, and where a row has no number of its own", () => {
  const { scorecard, judgements, findings } = lookAtRows([
    ["Reference", "Measure", "Target", "Mar-24", "Jun-24"],
    ["6.3", "Number of visits", "90", "88", "91"],
    ["6.4", "Number of reviews", "TBC", "NA", "NA"],
  ]);
  expect(findings.filter(({ check }) => check === "not-a-number")).toEqual([]);
  expect(notANumber.askAll({ ...ALONE, scorecard, judgements })).toEqual([{ answer: "fine" }]);
  const stored = lookAtRows(
    [
      ["Reference", "Measure", "Target", "Mar-24", "Jun-24"],
      ["6.3", "Number of visits", "90", "88", "91"],
      ["6.4", "Number of reviews", "TBC", "NA", "NA"],
    ],
    { cells: { D2: { content: "88" } } },
  );
  // That one row has nothing but words does not make text of the other's habit.
  expect(stored.findings.filter(({ check }) => check === "not-a-number")).toHaveLength(1);
});

it("takes a range for text of necessity", () => {
  const { findings } = lookAtRows([
    ["Reference", "Measure", "Amber", "Target", "Mar-24", "Jun-24"],
    ["6.3", "% of visits in time", "85% - 90%", "90%", "79%", "81%"],
    ["6.4", "% of reviews in time", "85% - 90%", "90%", "79%", "81%"],
  ]);
  expect(findings.filter(({ check }) => check === "not-a-number")).toEqual([]);
});
