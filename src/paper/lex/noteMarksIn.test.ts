import { describe, expect, it } from "vitest";
import { lookAtTable } from "../../../tests/checks/lookAtTable";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";

const JUNE = lookAtTable("scripts/samples/scorecard-2024-06.tsv").judgements;
const claims = (text: string): string[] =>
  checkPaper(fromPlain(text), [JUNE]).flatMap((said) =>
    said.claims.map(({ quoted, measure, verdict }) => `${quoted} ${measure?.reference ?? "-"} ${verdict}`),
  );

describe("what points to a note or a table is no figure", () => {
  it.each([
    ["Care leavers in touch are at 91%1.", ["91% 7.0 agrees"]],
    ["Care leavers in touch are at 91% [1, 2].", ["91% 7.0 agrees"]],
    ["100² of 387[see note 3] referrals were repeats.", ["100 1.4 agrees", "387 1.4 agrees"]],
    ["Care leavers in touch are at 91% (see Table 2).", ["91% 7.0 agrees"]],
    ["Care leavers in touch (Appendix A, page 3) are at 90%.", ["90% 7.0 disagrees"]],
    ["As set out in Annex B, care leavers in touch are at 91%.", ["91% 7.0 agrees"]],
    // A section 47 enquiry is no place of the paper.
    ["The rate of section 47 enquiries is 130 per 10,000.", ["130 3.0 agrees"]],
    ["As Table 2 shows, care leavers in touch are at 91%.", ["91% 7.0 agrees"]],
    // A lone number in brackets may be a note or what is counted: so far from the row's, it is not denied.
    ["Care leavers in touch are at 91% (1).", ["91% 7.0 agrees", "1 7.0 cannot tell"]],
    ["Care leavers in touch are at 91% (495).", ["91% 7.0 agrees", "495 7.0 disagrees"]],
  ])("%s", (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });
});
