import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";

const referrals = ["1", "% of referrals which are repeat referrals", "Low", "20%", "28%", "26%"];
const plans = [
  "2",
  "% of children starting a child protection plan for a second time",
  "Low",
  "20%",
  "33%",
  "15%",
];
const cardOf = (...rows: string[][]): Parameters<typeof checkPaper>[1] => [
  lookAtRows([["Ref", "Measure", "Polarity", "Target", "Mar-24", "Jun-24"], ...rows]).judgements,
];
const said = (text: string, cards: Parameters<typeof checkPaper>[1]): string[] =>
  checkPaper(fromPlain(text), cards).flatMap(({ claims }) =>
    claims.map(({ quoted, verdict }) => `${quoted} ${verdict}`),
  );

it.each([
  // “Repeats” by themselves: of which is not said.
  ["Repeats were 15% in June.", ["15% cannot tell"]],
  ["Repeats were 36% in June.", ["36% cannot tell"]],
  ["26% of referrals were repeats.", ["26% agrees"]],
  ["36% of referrals were repeats.", ["36% disagrees"]],
])("where plans come again as well: %s", (text, claims) =>
  expect(said(text, cardOf(referrals, plans))).toEqual(claims),
);

it.each([
  ["Repeats were 26% in June.", ["26% agrees"]],
  ["Repeats were 36% in June.", ["36% disagrees"]],
])("where only referrals do: %s", (text, claims) => expect(said(text, cardOf(referrals))).toEqual(claims));
