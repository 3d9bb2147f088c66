import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import type { Reading } from "../../model/reading";
import { fromPlain } from "../../paper/text/fromPlain";
import { checkPaperOf } from "./checkPaperOf";

/** Nothing to judge by: the colours of the latest values are all that is said of how they stand. */
const ROWS = [
  ["Ref", "Measure", "Dec-25", "Jan-26"],
  ["F1", "Re-referrals within 12 months", "21%", "18%"],
  ["F2", "Dental checks up to date", "86%", "87%"],
  ["F3", "Social worker vacancy rate", "15%", "14%"],
];
const [RED, GREEN] = ["#FFC7CE", "#C6EFCE"];
const verdicts = (text: string, fills: Record<string, string>): string[] => {
  const { scorecard, appearance } = lookAtRows(ROWS, { fills });
  const reading = { cards: [{ scorecard, appearance }] } as unknown as Pick<Reading, "cards">;
  return checkPaperOf(fromPlain(text), reading).flatMap(({ claims }) => claims.map(({ verdict }) => verdict));
};

it.each([
  ["Two measures are green and one is red.", ["agrees", "agrees"]],
  ["One measure is green and two are red.", ["disagrees", "disagrees"]],
  ["Re-referrals are red.", ["disagrees"]],
  ["The vacancy rate is red at 14%.", ["agrees", "agrees"]],
])("what is only painted is said as it is shown: %s", (text, expected) =>
  expect(verdicts(text, { D2: GREEN, D3: GREEN, D4: RED })).toEqual(expected),
);

it("one colour throughout is a decoration", () =>
  expect(verdicts("Two measures are green.", { D2: GREEN, D3: GREEN, D4: GREEN })).toEqual(["cannot tell"]));
