import { describe, expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { lookAtTable } from "../../../tests/checks/lookAtTable";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";
import { before } from "./resolve";

const QUARTERS = lookAtTable("tests/tables/parenting-2025-03.tsv").judgements;
const MONTHS = lookAtTable("tests/tables/performance-2023-12.tsv").judgements;
const JUNE = lookAtTable("scripts/samples/scorecard-2024-06.tsv").judgements;

const claims = (text: string, judgements: typeof JUNE): string[] =>
  checkPaper(fromPlain(text), [judgements]).flatMap((said) =>
    said.claims.map(({ quoted, verdict }) => `${quoted} ${verdict}`),
  );

describe("times that a paper names", () => {
  // Dental checks: 78.9% in October to December 2024, the third quarter of the financial year; 81.2% in the fourth.
  it.each([
    ["Dental checks were at 78.9% in quarter 3.", "78.9% agrees"],
    ["Dental checks were at 77.9% in quarter 3.", "77.9% disagrees"],
    // 74.6% is that of July to September, “Q2 2024/25” in the scorecard, whose numbers the paper quotes.
    ["Dental checks were at 74.6% in Q3.", "74.6% disagrees"],
    ["On 31 March 2025, 417 children were looked after.", "417 agrees"],
    ["At the end of December 420 children were looked after.", "420 disagrees"],
    ["In March 417 children were looked after.", "417 agrees"],
    ["In March 420 children were looked after.", "420 disagrees"],
    // The outturn of 2023/24 was 412 and 95.1%.
    ["417 children were looked after, compared with 412 a year ago.", "412 agrees"],
    ["417 children were looked after, compared with 413 a year ago.", "413 disagrees"],
    ["95.6% of reviews were on time, higher than the outturn for last year, 95.1%.", "95.1% agrees"],
    ["95.6% of reviews were on time, higher than the outturn for last year, 94.1%.", "94.1% disagrees"],
  ])("%s", (text, expected) => {
    expect(claims(text, QUARTERS)).toContain(expected);
  });

  // Of June the row of pathway plans has no value yet: 79% in March, 86% in December.
  it.each([
    ["79% of pathway plans were up to date in March.", "79% agrees"],
    ["89% of pathway plans were up to date in December.", "89% disagrees"],
    ["79% of pathway plans were up to date in June.", "79% cannot tell"],
  ])("%s", (text, expected) => {
    expect(claims(text, JUNE)).toContain(expected);
  });

  // 11,341 contacts from April to December 2023; 86.8% of assessments in time for the year so far, 84.1% the year before.
  it.each([
    ["There were 11,341 contacts from April to December 2023.", "11,341 agrees"],
    ["Between April and December 2,937 referrals were received.", "2,937 disagrees"],
    [
      "The cumulative figure for assessments in 45 days is 86.8%, 2.7 points higher than the 84.1% of 2022-23.",
      "2.7 points agrees",
    ],
    ["Re-referrals were 19.6% and 21.1% in August and September respectively.", "21.1% agrees"],
    ["Re-referrals were 19.6% and 20.1% in August and September respectively.", "20.1% disagrees"],
  ])("%s", (text, expected) => {
    expect(claims(text, MONTHS)).toContain(expected);
  });

  // 89% in June 2024, 82% a year before; health assessments at 80% against a target of 95%.
  it.each([
    ["Assessments are timelier than at any point in the past year, with 89% in 45 days.", "89% agrees"],
    ["80% of children in care had a health assessment. The 95% target was missed.", "95% agrees"],
    ["80% of children in care had a health assessment. The 90% target was missed.", "90% disagrees"],
    ["Twenty-three children entered care in June and thirty-nine left.", "thirty-nine agrees"],
    ["Four hundred and fifty-three children were on a plan.", "Four hundred and fifty-three disagrees"],
    ["91% of care leavers are in touch. It had been 95%.", "95% cannot tell"],
  ])("%s", (text, expected) => {
    expect(claims(text, JUNE)).toContain(expected);
  });
});

it("before April stands March, and not the year that has gone", () => {
  const valuesBefore = (...headings: readonly string[]): readonly (string | null)[] => {
    const judgement = lookAtRows([
      ["Ref", "Measure", "Target", ...headings],
      ["1", "% of visits in time", "90%", "88%", "91%", "92%"],
      ["2", "% of reviews in time", "90%", "88%", "91%", "92%"],
    ]).judged("1");
    return judgement.measure.actuals.map((actual) => {
      const found = before(judgement, actual)?.value;
      return found?.kind === "number" ? found.shown : null;
    });
  };
  expect(valuesBefore("Mar-24", "Apr-24", "May-24")).toEqual([null, "88%", "91%"]);
  expect(valuesBefore("2023/24", "Apr-24", "May-24")).toEqual([null, null, "91%"]);
  expect(valuesBefore("2023", "Q1 2024", "Q2 2024")).toEqual([null, null, "91%"]);
});
