import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";

const cards = [
  lookAtRows([
    ["Ref", "Measure", "Polarity", "Target", "Feb-25", "Mar-25"],
    ["1", "% of reviews of children looked after held on time", "High", "95%", "90%", "92%"],
    ["2", "% of review child protection conferences held on time", "High", "98%", "94%", "97%"],
  ]).judgements,
];

/** What is said of the claims of a text. */
function verdicts(text: string): string[] {
  return checkPaper(fromPlain(text), cards).flatMap(({ claims }) => claims.map(({ verdict }) => verdict));
}

it.each(["97% of reviews were on time, below the 98% target for reviews.", "The target for reviews is 98%."])(
  "reviews may be those of children on plans: %s",
  (text) => expect(verdicts(text)).not.toContain("disagrees"),
);

it("a review conference and a review of a child looked after are told apart by their names", () => {
  expect(verdicts("97% of review conferences were held on time.")).toEqual(["agrees"]);
  expect(verdicts("92% of review conferences were held on time.")).toContain("disagrees");
  expect(verdicts("92% of children looked after had their reviews on time.")).toEqual(["agrees"]);
});
