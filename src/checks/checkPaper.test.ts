import { expect, it } from "vitest";
import { lookAtRows } from "../../tests/support/lookAtRows";
import { checkPaper } from "./checkPaper";

const { judgements } = lookAtRows([
  ["Reference", "Measure", "Tolerance", "Target", "Dec-24", "Jan-25"],
  ["1.7", "% of referrals which are repeat referrals", "21%", "18%", "18%", "23%"],
  ["6.4", "% of reviews in time", "85%", "90%", "88%", "89%"],
]);
const said = (text: string) => checkPaper(text, judgements).map(({ message }) => message);

it("checks the sentences about a measure, by its reference or its name", () => {
  expect(said("Measure 1.7 is in line with target.")).toHaveLength(1);
  expect(said("Reviews in time were 86% in January 2025.")).toEqual([
    "The text about 6.4 says “86%”. The value of Jan-25 is 89%.",
  ]);
  expect(said("We looked at reviews in time. They were 86% in January 2025.")).toHaveLength(1);
});

it("says nothing of sentences that name no measure, nor across paragraphs", () => {
  expect(said("Staff were pleased. It was 86% in January 2025.")).toEqual([]);
  expect(said("We looked at reviews in time.\n\nIt was 86% in January 2025.")).toEqual([]);
  expect(said("Reviews in time were 89% in January 2025.")).toEqual([]);
});
