import { expect, it } from "vitest";
import { lookAtRows } from "../../tests/support/lookAtRows";
import { checkPaper } from "./checkPaper";
import { fromPlain } from "./text/fromPlain";

const ROWS = [
  ["Ref", "Measure", "Polarity", "Aug-24", "Sep-24", "Oct-24", "Nov-24", "Dec-24", "Jan-25"],
  ["1", "% of social work posts that are vacant", "Low", "19%", "21%", "18%", "17%", "16%", "15%"],
];
const cards = [lookAtRows(ROWS).judgements];

const said = (text: string): string[] =>
  checkPaper(fromPlain(text), cards).flatMap(({ claims }) =>
    claims.map(({ quoted, verdict }) => `${quoted} ${verdict}`),
  );

it.each([
  ["Five months ago the vacancy rate stood at 19%.", ["19% agrees"]],
  ["Five months ago the vacancy rate stood at 13%.", ["13% disagrees"]],
  // Who counts the month in hand means September.
  ["Five months ago the vacancy rate stood at 21%.", ["21% cannot tell"]],
  ["A vacancy rate of 14% was reported six months ago.", ["14% cannot tell"]],
  ["Five weeks ago the vacancy rate stood at 13%.", ["13% cannot tell"]],
  ["Compared with four months ago the vacancy rate has risen.", ["risen disagrees"]],
  [
    "The vacancy rate is 15%; four months ago it was 21%, so this is a fall of six points.",
    ["15% agrees", "21% agrees", "six points agrees", "fall agrees"],
  ],
])("counts months back from now: %s", (text, claims) => expect(said(text)).toEqual(claims));
