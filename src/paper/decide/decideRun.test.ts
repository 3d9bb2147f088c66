import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";

const cards = [
  lookAtRows([
    [
      "Ref",
      "Measure",
      "Polarity",
      "Target",
      "Aug-25",
      "Sep-25",
      "Oct-25",
      "Nov-25",
      "Dec-25",
      "Jan-26",
      "England",
    ],
    ["1", "Number of contacts", "", "", "1,240", "1,312", "1,405", "1,288", "1,106", "1,377", ""],
    [
      "2",
      "Social worker vacancy rate",
      "Low",
      "10%",
      "19%",
      "18.5%",
      "18%",
      "17.8%",
      "16.4%",
      "15.8%",
      "17%",
    ],
  ]).judgements,
];
const said = (text: string): (string | undefined)[] =>
  checkPaper(fromPlain(text), cards).flatMap(({ claims }) =>
    claims.filter(({ kind }) => kind === "run").map(({ verdict }) => verdict),
  );

it.each([
  ["In all six months fewer than 1,450 contacts were received.", "agrees"],
  ["In all six months fewer than 1,400 contacts were received.", "disagrees"],
  // What England had in November nobody says.
  ["The vacancy rate was below the England average for the third month running.", "cannot tell"],
  ["The vacancy rate was above the England average for the third month running.", "disagrees"],
])("%s", (text, verdict) => expect(said(text)).toEqual([verdict]));
