import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";
import type { Verdict } from "../claim";

const cards = [
  lookAtRows([
    ["Ref", "Measure", "Polarity", "Target", "Aug-25", "Sep-25", "Oct-25", "Nov-25"],
    ["1", "Number of contacts received", "Low", "1300", "1240", "1312", "1106", "1377"],
    ["2", "Initial health assessments within 20 working days", "High", "90%", "64%", "59%", "66%", "75%"],
  ]).judgements,
];
const said = (text: string): Verdict[] =>
  checkPaper(fromPlain(text), cards).flatMap(({ claims }) => claims.map(({ verdict }) => verdict));

/** A figure beside the name of a month is that month's, whatever the measure has moved by since. */
it.each([
  ["Initial health assessments are up 16 points on September's ", "59%", "57%"],
  ["Initial health assessments are up 16 points on September's figure of ", "59%", "57%"],
  ["Initial health assessments are up 16 points on September's low of ", "59%", "57%"],
  ["Initial health assessments are up 16 points from their September low of ", "59%", "57%"],
  ["Initial health assessments improved by nine points on October's ", "66%", "68%"],
  ["Contacts rose from an unusually low 1,106 in October to ", "1,377", "1,277"],
  ["Contacts were the highest since September at ", "1,377", "1,277"],
  ["Contacts are up since October at ", "1,377", "1,277"],
  ["Contacts, at 1,377, are above October's low of ", "1,106", "1,016"],
  ["Initial health assessments have risen to 75% from their September low of ", "59%", "57%"],
])("%s%s", (text, right, wrong) => {
  expect(new Set(said(`${text}${right}.`))).toEqual(new Set(["agrees"]));
  expect(said(`${text}${wrong}.`)).toContain("disagrees");
});

it("whose figure stands in brackets behind “just above” is not said", () =>
  expect(said("Contacts are above target, and health assessments just below (90%).")).not.toContain(
    "disagrees",
  ));

it.each([
  ["There was an increase in contacts of 271 on October.", ["agrees", "agrees"]],
  ["There was an increase in contacts of 217 on October.", ["disagrees", "agrees"]],
  ["Contacts are up from their low of 1,106 in October.", ["agrees", "agrees", "agrees"]],
])("%s", (text, expected) => expect(said(text)).toEqual(expected));
