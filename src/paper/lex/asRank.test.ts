import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";

const cards = [
  lookAtRows([
    ["Ref", "Measure", "Polarity", "Target", "Aug-25", "Sep-25", "Oct-25", "Nov-25", "Dec-25", "Jan-26"],
    ["1", "Number of contacts", "Low", "1300", "1240", "1312", "1405", "1288", "1106", "1377"],
    ["2", "Dental checks up to date", "High", "90%", "83%", "84%", "84%", "86%", "85%", "87%"],
  ]).judgements,
];
const ranks = (text: string): string[] =>
  checkPaper(fromPlain(text), cards).flatMap(({ claims }) =>
    claims.flatMap(({ kind, verdict }) => (kind === "rank" ? [verdict] : [])),
  );

it.each([
  ["Dental checks stand at 87%, the best since August.", ["agrees"]],
  ["Dental checks stand at 87%, the worst since October.", ["disagrees"]],
  ["Dental checks: 87%, best since at least August.", ["agrees"]],
  ["Dental checks stand at 87%, the best month we have reported.", ["agrees"]],
  ["Dental checks stand at 87%, the worst of the last six months.", ["disagrees"]],
  ["There were 1,377 contacts, the most since October.", ["agrees"]],
  ["There were 1,377 contacts, the most since August.", ["disagrees"]],
  // All that is shown is said, and not all that was ever recorded.
  ["Dental checks stand at 87%, the highest of the months shown.", ["agrees"]],
  ["There were 1,377 contacts, the highest of the months shown.", ["disagrees"]],
  ["Dental checks stand at 87%, the highest recorded.", ["cannot tell"]],
])("%s", (text, expected) => expect(ranks(text)).toEqual(expected));

it.each([
  "At best 87% of dental checks are up to date.",
  "The most recent figure for dental checks is 87%.",
  "Most dental checks are up to date, at 87%.",
  "The best councils reach 90%; our dental checks are at 87%.",
])("%s ranks nothing", (text) => expect(ranks(text)).toEqual([]));
