import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";

const cards = [
  lookAtRows([
    ["Ref", "Measure", "Polarity", "Target", "Dec-25", "Jan-26"],
    ["1", "Social worker vacancy rate", "Low", "10%", "16.4%", "15.8%"],
    ["2", "Average caseload", "Low", "16", "17.3", "16.9"],
    ["3", "Dental checks up to date", "High", "85%", "85%", "87%"],
  ]).judgements,
];
const said = (text: string): string[] =>
  checkPaper(fromPlain(text), cards).flatMap(({ claims }) => claims.map(({ verdict }) => verdict));

it.each([
  ["Neither the vacancy rate nor the average caseload met its target.", ["agrees"]],
  ["Neither the vacancy rate nor the average caseload has risen.", ["agrees"]],
  ["Neither the vacancy rate nor the average caseload has fallen.", ["disagrees"]],
  ["Neither the average caseload nor dental checks up to date met the target.", ["disagrees"]],
  ["Neither the average caseload nor bullying met the target.", ["cannot tell"]],
])("%s", (text, expected) => expect(said(text)).toEqual(expected));
