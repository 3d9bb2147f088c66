import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";

const cards = [
  lookAtRows([
    ["Ref", "Measure", "Polarity", "Target", "Family group", "Jul-24", "Aug-24", "Sep-24"],
    ["1", "Permanent exclusions", "Low", "3", "", "5", "1", "0"],
    ["2", "% of pupils persistently absent", "Low", "20%", "18.6%", "9%", "17%", "19%"],
  ]).judgements,
];
const said = (text: string): string[] =>
  checkPaper(fromPlain(text), cards).flatMap(({ claims }) =>
    claims.flatMap(({ quoted, says, verdict }) => (says === null ? [] : [`${quoted} ${verdict}`])),
  );

it.each([
  // A few in a month that is named are no total of several months.
  ["There were no permanent exclusions in September, down from one in August.", ["one agrees"]],
  ["There were no permanent exclusions in September, down from two in August.", ["two disagrees"]],
  // Without its month they may be.
  ["There have been two permanent exclusions.", ["two cannot tell"]],
])("%s", (text, verdicts) => expect(said(text)).toEqual(verdicts));

it.each([
  // What the figure of a named month is multiplied by leaves it what it is.
  ["19% of pupils were persistently absent, more than double the 9% seen in July.", "9% agrees"],
  ["19% of pupils were persistently absent, more than double the 8% seen in July.", "8% disagrees"],
])("%s", (text, verdict) => expect(said(text)).toContain(verdict));

it("a figure that is multiplied and has no time of its own may be of others", () =>
  expect(said("19% of pupils were persistently absent, more than double the 8% of girls.")).not.toContain(
    "8% disagrees",
  ));
