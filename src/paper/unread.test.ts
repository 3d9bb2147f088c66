import { describe, expect, it } from "vitest";
import { lookAtRows } from "../../tests/support/lookAtRows";
import { checkPaper } from "./checkPaper";
import { fromPlain } from "./text/fromPlain";

const ROWS = [
  ["Ref", "Measure", "Polarity", "Target", "Apr-24", "May-24", "Jun-24"],
  ["1", "% of children in care with an up to date visit", "High", "95%", "88%", "90%", "91%"],
  ["2", "% of social work posts filled by agency staff", "Low", "15%", "24%", "22%", "20%"],
  ["3", "Number of children in care", "", "", "601", "604", "611"],
];
const cards = [lookAtRows(ROWS).judgements];

/** What is said of the figures that a sentence quotes. */
function said(sentence: string): Record<string, string> {
  const claims = checkPaper(fromPlain(sentence), cards).flatMap((one) => one.claims);
  return Object.fromEntries(
    claims.filter(({ says }) => says !== null).map(({ quoted, verdict }) => [quoted, verdict]),
  );
}

describe("a denial rests on words that are understood", () => {
  it.each([
    "By the end of June 85% of children in care had an up to date visit.",
    "In June, as members asked, visits to children in care were up to date in 85% of cases.",
    "Visits to children in care stood at only 85%, although caseloads have come down.",
  ])("%s", (sentence) => expect(said(sentence)).toEqual({ "85%": "disagrees" }));

  it.each([
    "Members queried why only 85% of children in care had an up to date visit.",
    "Improvement is slow: 85% of children in care had an up to date visit in June.",
    "June brought a further drop to 85% in children in care with an up to date visit.",
    "When you last asked, in April, 85% of children in care had an up to date visit.",
    "On the basis of the dashboard 85% of children in care had an up to date visit.",
  ])("however it is told: %s", (sentence) => expect(said(sentence)).toEqual({ "85%": "disagrees" }));

  it.each([
    "The first team brought a drop to 85% in children in care with an up to date visit.",
    "On a temporary basis 85% of children in care had an up to date visit.",
    "Improvement is slow for new arrivals: 85% of children in care had an up to date visit.",
    "Children in care who declined had an up to date visit in 85% of cases.",
    "Children in care under five had an up to date visit in 85% of cases.",
    "85% of the cohort of 2019 in care had an up to date visit.",
    "85% of children in care had their last visit up to date.",
    "The long-term team visited 85% of children in care in time.",
    "In its first year the service visited 85% of children in care in time.",
    "When the service was redesigned, 85% of children in care were visited in time.",
    "Leaving aside those abroad, 85% of children in care were visited in time.",
    "85% of children in care with an up to date visit came from families with a worker.",
    "Another 85% of children in care were visited in time.",
    "85% of children in care were visited in time when the notice was issued.",
    "Performance in the north is better: 85% of visits to children in care were in time.",
  ])("%s", (sentence) => expect(said(sentence)["85%"]).not.toBe("disagrees"));

  it("goes on with the subject where a part has no verb of its own", () =>
    expect(said("91% of children in care were visited, and 35% with agencies.")["35%"]).toBe("cannot tell"));

  it("takes what is hoped to go on to a part without a verb", () =>
    expect(
      said("By March I would expect visits to be back above 88% and agency staff at 15%.")["15%"],
    ).not.toBe("disagrees"));

  it("takes a number that is fewer than something for a distance", () =>
    expect(said("There are 611 children in care, 40 fewer than the peak.")["40"]).not.toBe("disagrees"));
});

it.each([
  ["85% of the visits came because of complaints.", "cannot tell"],
  ["85% of the visits were in time.", "disagrees"],
  ["85% of children in care had an up to date visit because of sickness.", "disagrees"],
])("takes a reason for a part where the name is not said: %s", (sentence, verdict) =>
  expect(said(`91% of children in care had an up to date visit. ${sentence}`)).toEqual({
    "91%": "agrees",
    "85%": verdict,
  }),
);
