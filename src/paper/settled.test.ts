import { expect, it } from "vitest";
import { lookAtRows } from "../../tests/support/lookAtRows";
import { checkPaper } from "./checkPaper";
import { fromPlain } from "./text/fromPlain";

const cards = [
  lookAtRows([
    ["Ref", "Measure", "Polarity", "Target", "England", "Aug-24", "Sep-24"],
    ["1", "% of early help cases closed because the family disengaged", "Low", "10%", "12%", "14%", "15%"],
    ["2", "% of early help cases closed and stepped up to social care", "Low", "10%", "11%", "18%", "16%"],
    ["3", "% of children in care with a dental check", "High", "90%", "79%", "80%", "82%"],
  ]).judgements,
];

const said = (text: string): string[] =>
  checkPaper(fromPlain(text), cards).flatMap(({ claims }) =>
    claims.map(({ quoted, verdict }) => `${quoted} ${verdict}`),
  );

it.each([
  // The row beside it has the figure that the other would be changed to.
  ["15% of early help cases closed early.", ["15% cannot tell"]],
  ["16% of early help cases closed early.", ["16% cannot tell"]],
  // What is said of a figure that settles nothing settles nothing either.
  ["16% of early help cases closed early, above target.", ["16% cannot tell", "above target cannot tell"]],
  ["82% of children in care have had a dental check.", ["82% agrees"]],
  ["83% of children in care have had a dental check.", ["83% disagrees"]],
])("says that a figure agrees only where another would be denied: %s", (text, claims) =>
  expect(said(text)).toEqual(claims),
);
