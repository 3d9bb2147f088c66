import { expect, it } from "vitest";
import { recognise } from "../../../recognise/recognise";
import { judge } from "../../../judge/judge";
import { gridOf } from "../../../../tests/support/gridOf";
import { cellsIn } from "../../../../tests/support/cellsIn";
import { lookAtRows } from "../../../../tests/support/lookAtRows";
import { runChecks } from "../../run/runChecks";
import { ALONE } from "../../run/subject";
import { smallNumber } from "./smallNumber";

function said(sheet: string, ...rows: string[][]): string[] {
  const grid = gridOf([["Reference", "Measure", "Target", "Mar-24", "Jun-24", "Number"], ...rows], {
    asText: [0],
    sheet,
  });
  const [scorecard] = recognise([grid]);
  const judgements = judge(scorecard!, scorecard!.latest);
  const { findings } = runChecks({ ...ALONE, scorecard: scorecard!, judgements });
  return findings.flatMap(({ check, message }) => (check === "small-number" ? [message] : []));
}
const PLAN = ["5.1", "% on a plan for two years", "2%", "1%", "1%", "5/454"];
const HOMES = ["6.7", "Number in unregistered accommodation", "0", "12", "4", ""];

it("finds small counts in values and workings of a sheet for publication", () => {
  expect(said("Publication", PLAN, HOMES)).toEqual([
    "The working of 5.1, 5/454, shows a count of one to five on a sheet for publication.",
    "6.7 shows 4: a count of one to five on a sheet for publication.",
  ]);
});

it("leaves every other sheet alone", () => {
  expect(said("Board scorecard", PLAN, HOMES)).toEqual([]);
});

it("finds a count that the other parts give away", () => {
  const rows = (second: string) => [
    ["6.0", "Number of children in care", "", "860", "861", ""],
    ["", "of which boys", "", "430", "431", ""],
    ["", "of which girls", "", "428", second, ""],
    ["", "of which others", "", "20", "c", ""],
    ["6.3", "% of visits in time", "90%", "88%", "50%", "10/20"],
  ];
  expect(said("Publication", ...rows("426"))).toEqual([
    "What is left out of “Number of children in care (of which others)” can be worked out from 6.0 and “Number of children in care (of which boys)” and “Number of children in care (of which girls)”; a second cell has to be left out.",
  ]);
  expect(said("Publication", ...rows("c"))).toEqual([]);
  const { findings } = lookAtRows([
    ["Reference", "Measure", "Target", "Mar-24", "Jun-24 for publication", "Number"],
    ...rows("426"),
  ]);
  expect(findings.filter(({ check }) => check === "small-number").map(cellsIn)).toEqual(["E5 ~E2 ~E3 ~E4"]);
});

it("counts one to five, of those counted and of those left", () => {
  const count = (...row: string[]) =>
    said("Publication", [...row], ["6.3", "% of visits in time", "90%", "88%", "50%", "10/20"]).length;
  const values = (latest: string) => count("6.7", "Number in homes", "0", "12", latest, "");
  expect(["0", "1", "5", "6", "NA"].map(values)).toEqual([0, 1, 1, 0, 0]);
  // Four and a half are no four people.
  expect(values("4.5")).toBe(0);
  const workings = (working: string) => count("5.1", "% on a plan", "2%", "50%", "50%", working);
  expect(["6/20", "5/20", "1/20", "0/20", "15/20", "14/20", "20/20"].map(workings)).toEqual([
    0, 1, 1, 0, 1, 0, 0,
  ]);
  expect(count("5.2", "% on a plan", "2%", "3%", "4%", "")).toBe(0);
  expect(count("5.2", "% on a plan", "2%", "3%", "100%", "")).toBe(0);
});

it("knows a sheet for publication by its name or a heading, and shows the cells", () => {
  const found = (heading: string) =>
    lookAtRows([
      ["Reference", "Measure", "Target", "Mar-24", heading, "Number"],
      ["6.7", "Number in homes", "0", "4", "3", ""],
      ["5.1", "% on a plan", "2%", "1%", "1%", "5/454"],
    ]).findings.filter(({ check }) => check === "small-number");
  expect(found("Jun-24")).toEqual([]);
  const why = "Official releases replace counts of one to five by c, so that nobody can be recognised.";
  expect(found("Jun-24 for publication")).toMatchObject([
    {
      message: "6.7 shows 4, 3: a count of one to five on a sheet for publication.",
      cells: [
        { row: 1, column: 3 },
        { row: 1, column: 4 },
      ],
      ...{ why, published: "4", expected: "c" },
    },
    { cells: [{ row: 2, column: 5 }], why, published: "5/454" },
  ]);
});

it("needs the whole and all other parts to work out the one that is left out", () => {
  const parts = (whole: string, ...rest: string[]) =>
    said(
      "Publication",
      ["6.0", "Number of children in care", "", "860", whole, ""],
      ...rest.map((value, at) => ["", `of which group ${"abc".charAt(at)}`, "", "430", value, ""]),
      ["6.3", "% of visits in time", "90%", "88%", "50%", "10/20"],
    ).length;
  expect(parts("861", "431", "c")).toBe(1);
  expect(parts("861", "c", "430")).toBe(1);
  expect(parts("NA", "431", "c")).toBe(0);
  expect(parts("861", "431", "NA", "c")).toBe(0);
  expect(parts("861", "c")).toBe(0);
  expect(parts("861", "431", "430")).toBe(0);
});

it("answers for every row and for what they give away together, on a sheet for publication alone", () => {
  const rows = [
    ["Reference", "Measure", "Target", "Mar-24", "Jun-24", "Number"],
    ["6.0", "Number of children in care", "", "860", "861", ""],
    ["", "of which boys", "", "430", "431", ""],
    ["", "of which girls", "", "430", "430", ""],
    ["6.3", "% of visits in time", "90%", "88%", "50%", "10/20"],
  ];
  const ask = (sheet: string) => {
    const [scorecard] = recognise([gridOf(rows, { asText: [0], sheet })]);
    const judgements = judge(scorecard!, scorecard!.latest);
    return smallNumber.askAll({ ...ALONE, scorecard: scorecard!, judgements });
  };
  const fine = { answer: "fine" };
  expect(ask("Publication")).toEqual([fine, fine, fine, fine, fine]);
  expect(ask("Board")).toEqual([]);
});
