import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import type { PaperClaim } from "../claim";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";

/** Three green, two amber, one red; the number of children has no target and no status. */
const typed = lookAtRows([
  ["Ref", "Measure", "Polarity", "Target", "Tolerance", "Dec-25", "Jan-26", "RAG"],
  ["Front door"],
  ["F1", "Re-referrals within 12 months", "Low", "20%", "22%", "21%", "18%", "Green"],
  ["F2", "Assessments completed within 45 days", "High", "85%", "80%", "84%", "88%", "Green"],
  ["Children in care"],
  ["C1", "Number of children in care", "Low", "", "", "425", "431", ""],
  ["C2", "Dental checks up to date", "High", "90%", "80%", "86%", "87%", "Amber"],
  ["C3", "Initial health assessments in time", "High", "90%", "80%", "70%", "75%", "Red"],
  ["Workforce"],
  ["W1", "Average caseload", "Low", "16", "18", "17", "16", "Green"],
  ["W2", "Social worker vacancy rate", "Low", "10%", "15%", "15%", "14%", "Amber"],
]).judgements;
const claims = (text: string, cards = [typed]): PaperClaim[] =>
  checkPaper(fromPlain(text), cards).flatMap((said) => said.claims);
const verdicts = (text: string, cards = [typed]): string[] =>
  claims(text, cards).map(({ verdict }) => verdict);

it.each([
  ["Of the six rated measures three are green, two amber and one red.", ["agrees", "agrees", "agrees"]],
  ["Of the six rated measures two are green, three amber and one red.", ["disagrees", "disagrees", "agrees"]],
  ["Three KPIs are rated green this month.", ["agrees"]],
  ["12 measures are amber.", ["disagrees"]],
  ["Two of the three children in care measures are amber.", ["disagrees"]],
  ["One of the three children in care measures is amber.", ["agrees"]],
  ["Of the two workforce measures, one is green and one is amber.", ["agrees", "agrees"]],
  ["None of the workforce measures is red.", ["agrees"]],
  ["None of the children in care measures is red.", ["disagrees"]],
  ["All front door measures are green.", ["agrees"]],
  ["All workforce measures are green.", ["disagrees"]],
  ["Three of the seven measures met their target.", ["agrees"]],
  ["Four of the seven measures met their target.", ["disagrees"]],
  ["More than two measures are green.", ["agrees"]],
  ["More than three measures are green.", ["disagrees"]],
  ["Fewer than four measures are green.", ["agrees"]],
  // Of nine nothing is known, and since when ten have improved is not said.
  ["Of the nine measures three are green.", ["cannot tell"]],
  ["Ten measures have improved.", ["cannot tell"]],
])("%s", (text, expected) => expect(verdicts(text)).toEqual(expected));

it.each([
  ["Six measures have improved since December.", "agrees"],
  ["Six of the seven measures improved in the month.", "agrees"],
  ["Three measures have worsened since December.", "disagrees"],
  ["None of the workforce measures has worsened since last month.", "agrees"],
])("a number that has moved since a time that is named: %s", (text, expected) =>
  expect(verdicts(text)).toEqual([expected]),
);

it("says of how many rows it is so", () =>
  expect(claims("Two measures are green.")[0]).toMatchObject({
    quoted: "Two measures are green",
    says: 2,
    scorecard: 3,
    message: "It is so of 3 of 7 measures: F1, F2, W1.",
  }));

it("what stands behind the number of measures is read by itself, and held against what is said of them", () =>
  expect(verdicts("Two measures are amber: dental checks (87%) and the vacancy rate (19%).")).toEqual([
    "agrees",
    "agrees",
    "agrees",
    "disagrees",
  ]));

it("under the heading of a section it may be said of that section", () =>
  expect(verdicts("# Children in care\n\nOne measure is amber.")).toEqual(["agrees"]));

it.each([
  ["Workforce\nOne measure is amber.", "agrees"],
  ["4. Workforce\nOne measure is amber.", "agrees"],
  ["Our workforce\n- Four measures are amber.", "disagrees"],
  ["# Scorecard\n\n## Workforce\n\nOne measure is amber.", "agrees"],
  ["Front door and workforce\n\nThree measures are green.", "agrees"],
])("words that name no thing head a section as well: %s", (text, expected) =>
  expect(verdicts(text)).toEqual([expected]),
);

it("steps that are taken are no measures of a scorecard", () =>
  expect(
    verdicts("Three measures have been put in place to reduce re-referrals, which stand at 18%."),
  ).toEqual(["agrees"]));

it("statuses that are only painted leave it open", () => {
  const painted = lookAtRows([
    ["Ref", "Measure", "Polarity", "Target", "Tolerance", "Dec-25", "Jan-26"],
    ["F1", "Re-referrals within 12 months", "Low", "20%", "22%", "21%", "18%"],
    ["F2", "Dental checks up to date", "High", "90%", "80%", "86%", "87%"],
  ]).judgements;
  expect(verdicts("One measure is green and one is amber.", [painted])).toEqual([
    "cannot tell",
    "cannot tell",
  ]);
});

it("without a target and a status any measure may have one that is kept elsewhere", () => {
  const bare = lookAtRows([
    ["Ref", "Measure", "Dec-25", "Jan-26"],
    ["F1", "Re-referrals within 12 months", "21%", "18%"],
    ["F2", "Dental checks up to date", "86%", "87%"],
  ]).judgements;
  expect(verdicts("Two measures are green.", [bare])).toEqual(["cannot tell"]);
});
