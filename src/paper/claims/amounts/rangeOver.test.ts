import { expect, it } from "vitest";
import { lookAtRows } from "../../../../tests/support/lookAtRows";
import { checkPaper } from "../../checkPaper";
import { fromPlain } from "../../text/fromPlain";

const cards = [
  lookAtRows([
    ["Ref", "Measure", "Polarity", "Target", "Aug-25", "Sep-25", "Oct-25", "Nov-25", "Dec-25", "Jan-26"],
    ["1", "Initial health assessments in time", "High", "90%", "64%", "59%", "66%", "72%", "70%", "75%"],
    ["2", "Social worker vacancy rate", "Low", "10%", "19%", "18.5%", "18%", "16.8%", "16.4%", "15.8%"],
  ]).judgements,
];
const verdicts = (text: string): string[] =>
  checkPaper(fromPlain(text), cards).flatMap(({ claims }) => claims.map(({ verdict }) => verdict));

it.each([
  ["Initial health assessments have ranged from 59% to 75%.", ["agrees", "agrees"]],
  ["Initial health assessments have ranged from 58% to 75%.", ["disagrees", "agrees"]],
  ["Initial health assessments have ranged from 59% to 76%.", ["agrees", "disagrees"]],
  // Since October, if that is what is meant.
  ["Initial health assessments have varied between 66% and 75%.", ["cannot tell", "cannot tell"]],
  ["Between August and December initial health assessments ranged from 59% to 72%.", ["agrees", "agrees"]],
  ["Between August and December initial health assessments ranged from 59% to 75%.", ["agrees", "disagrees"]],
  ["Initial health assessments ranged from 70% to 75% between November and January.", ["agrees", "agrees"]],
  ["The vacancy rate has been between 15.8% and 19% since August.", ["agrees", "agrees"]],
  ["The vacancy rate has been between 15.8% and 18.5% since August.", ["cannot tell", "cannot tell"]],
  // Rounded away from the values, so that they lie between.
  // Between 15% and 20% they would lie as well.
  ["The vacancy rate has been between 15% and 19% since August.", ["agrees", "cannot tell"]],
  ["The vacancy rate has ranged from 15% to 19% since August.", ["cannot tell", "cannot tell"]],
  ["The vacancy rate has been between 14% and 19% since August.", ["disagrees", "agrees"]],
  ["The vacancy rate has been between 17% and 19% since August.", ["disagrees", "agrees"]],
  ["The vacancy rate has been between 15.8% and 16.8% over the last three months.", ["agrees", "agrees"]],
  ["The vacancy rate has been between 16.4% and 16.8% over the last three months.", ["disagrees", "agrees"]],
])("%s", (text, expected) => expect(verdicts(text)).toEqual(expected));

it.each([
  "Vacancy rates among our neighbours range from 9% to 22%.",
  "Vacancy rates in our teams range from 5% to 30%.",
  "We want the vacancy rate to be between 5% and 8%.",
  "Between 5% and 8% would be a good vacancy rate.",
])("%s is of others, or of what is hoped", (text) => expect(verdicts(text)).not.toContain("disagrees"));
