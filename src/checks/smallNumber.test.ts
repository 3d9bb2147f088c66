import { expect, it } from "vitest";
import { recognise } from "../../src/recognise/recognise";
import { judge } from "../../src/judge/judge";
import { gridOf } from "../../tests/support/gridOf";
import { runChecks } from "./runChecks";
import { ALONE } from "./subject";

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
});
