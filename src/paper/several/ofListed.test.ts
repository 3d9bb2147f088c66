import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";

const cards = [
  lookAtRows([
    ["Ref", "Measure", "Polarity", "Target", "Tolerance", "Dec-25", "Jan-26", "RAG"],
    ["1", "Re-referrals within 12 months", "Low", "20%", "22%", "21%", "18%", "Green"],
    ["2", "Assessments within 45 days", "High", "85%", "80%", "89%", "88%", "Green"],
    ["3", "Dental checks up to date", "High", "90%", "80%", "86%", "87%", "Amber"],
    ["4", "Initial health assessments in time", "High", "90%", "80%", "70%", "75%", "Red"],
    ["5", "Social worker vacancy rate", "Low", "10%", "15%", "15%", "16%", "Red"],
  ]).judgements,
];
const verdicts = (text: string): string[] =>
  checkPaper(fromPlain(text), cards).flatMap(({ claims }) => claims.map(({ verdict }) => verdict));

it.each([
  ["Red: initial health assessments, the vacancy rate.", ["agrees"]],
  ["Red: initial health assessments, dental checks.", ["disagrees"]],
  ["Two red measures: initial health assessments and the vacancy rate.", ["agrees", "agrees"]],
  ["Two red measures: initial health assessments and dental checks.", ["agrees", "disagrees"]],
  ["Red – dental checks; amber – initial health assessments.", ["disagrees", "disagrees"]],
  ["Red: initial health assessments; amber: dental checks.", ["agrees", "agrees"]],
  ["On target: re-referrals, assessments and dental checks.", ["disagrees"]],
  ["The following improved in January: dental checks and re-referrals.", ["agrees"]],
  ["The following improved in January: dental checks and assessments within 45 days.", ["disagrees"]],
  // Nobody knows what those are.
  ["Red: initial health assessments, unallocated cases.", ["cannot tell"]],
])("%s", (text, expected) => expect(verdicts(text)).toEqual(expected));

it("holds the figures of a list against their rows as well", () =>
  expect(verdicts("Red: initial health assessments (75%) and the vacancy rate (17%).")).toEqual([
    "agrees",
    "agrees",
    "disagrees",
  ]));
