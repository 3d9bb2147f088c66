import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";

const cards = [
  lookAtRows([
    ["Ref", "Measure", "Polarity", "Target", "Jul-24", "Aug-24", "Sep-24"],
    ["1", "% of children in care visited on time", "High", "95%", "96%", "98%", "93%"],
    ["2", "% of children in care with one carer throughout", "High", "65%", "68%", "71%", "72%"],
  ]).judgements,
];

it.each([
  "93% of children in care were visited on time. 72% have had the same worker, seven points above target.",
  "93% of children in care were visited on time. 72% have had the same worker, above target.",
  // Visits fell; whether that is said of them nobody can tell.
  "93% of children in care were visited on time. 72% have had the same worker, lower than in August.",
])("neither denies nor agrees with what is said of a figure that may be of something else: %s", (text) => {
  const [, last] = checkPaper(fromPlain(text), cards);
  expect(last?.claims.map(({ verdict }) => verdict)).not.toContain("disagrees");
  expect(last?.claims.map(({ verdict }) => verdict)).not.toContain("agrees");
});

it("denies what is said of the figure where it is the row's", () =>
  expect(
    checkPaper(
      fromPlain("93% of children in care were visited on time, three points above target."),
      cards,
    ).at(0)?.verdict,
  ).toBe("disagrees"));
