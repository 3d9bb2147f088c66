import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import type { PaperClaim } from "../claim";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";

const cards = [
  lookAtRows([
    ["Ref", "Measure", "Polarity", "Target", "Mar-25", "Apr-25", "May-25", "Jun-25", "Jul-25"],
    ["1", "Number of referrals", "Low", "350", "300", "322", "341", "355", "330"],
    ["2", "Number of children in care", "Low", "400", "410", "412", "415", "419", "423"],
    ["3", "Re-referrals within 12 months", "Low", "20%", "20%", "21%", "22%", "23%", "24%"],
  ]).judgements,
];
const values = (text: string): PaperClaim[] =>
  checkPaper(fromPlain(text), cards).flatMap(({ claims }) => claims.filter(({ kind }) => kind === "value"));

// 322 + 341 + 355 = 1,018; with July's 330 1,348; May to July 1,026.
it.each([
  ["There were # referrals in Q1.", "1,018", "1,081"],
  ["There were # referrals between April and June.", "1,018", "1,081"],
  ["We received # referrals in the three months to July.", "1,026", "1,206"],
  ["We received # referrals in the three months to June.", "1,018", "1,081"],
  ["# referrals were received over the last three months.", "1,026", "1,206"],
  ["There have been # referrals since May.", "1,026", "1,206"],
  ["So far this year there have been # referrals.", "1,348", "1,438"],
])("%s", (text, right, wrong) => {
  expect(values(text.replace("#", right)).map(({ verdict }) => verdict)).toEqual(["agrees"]);
  expect(values(text.replace("#", wrong)).map(({ verdict }) => verdict)).toEqual(["disagrees"]);
});

it("names the values that it adds up", () =>
  expect(values("There were 1,081 referrals between April and June.")[0]).toMatchObject({
    scorecard: 1018,
    message: "The 3 values from Apr-25 to Jun-25 add up to 1,018.",
  }));

/** What there is at a time does not add up, and neither do shares. */
it.each([
  "There were 1,246 children in care between April and June.",
  "66% of referrals between April and June were re-referrals within 12 months.",
  "There were 900 referrals in the last five years.",
  "There have been 1,648 referrals in the last six months.",
])("%s is left open", (text) =>
  expect(values(text).map(({ verdict }) => verdict)).not.toContain("disagrees"),
);
