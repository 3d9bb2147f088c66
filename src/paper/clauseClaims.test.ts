import { describe, expect, it } from "vitest";
import { lookAtTable } from "../../tests/checks/lookAtTable";
import { checkPaper } from "./checkPaper";
import { fromPlain } from "./text/fromPlain";

const JUNE = lookAtTable("scripts/samples/scorecard-2024-06.tsv").judgements;

const claims = (text: string): string[] =>
  checkPaper(fromPlain(text), [JUNE]).flatMap((said) =>
    said.claims.map(({ quoted, measure, verdict }) => `${quoted} ${measure?.reference ?? "-"} ${verdict}`),
  );

describe("figures of a part, in brackets, and of what went on", () => {
  // June 2024: 454 on plans, 425 visited in time; 407 of 1,626 contacts became referrals and 345 assessments; December's
  // re-referrals 21%; 89% of assessments in 45 days, 86% in March.
  it.each([
    [
      "454 children were subject to a child protection plan, of whom 425 had been visited in timescale.",
      ["454 5.0 agrees", "425 5.3 agrees"],
    ],
    [
      "454 children were subject to a child protection plan, of whom 415 had been visited in timescale.",
      ["454 5.0 agrees", "415 5.3 disagrees"],
    ],
    [
      "430 children in Exeter were on a child protection plan, of whom 415 had been visited in timescale.",
      ["430 - cannot tell", "415 5.3 cannot tell"],
    ],
    [
      "There were 1,626 contacts. 407 progressed to referral and 345 to assessment.",
      ["1,626 1.0 agrees", "407 1.1 agrees", "345 1.5 agrees"],
    ],
    [
      "There were 1,626 contacts. 407 progressed to referral and 322 to assessment.",
      ["1,626 1.0 agrees", "407 1.1 agrees", "322 1.5 disagrees"],
    ],
    [
      "Figures in brackets are for March. 89% of assessments were in 45 days (86%).",
      ["89% 2.2 agrees", "86% 2.2 agrees"],
    ],
    [
      "Figures in brackets are for March. 89% of assessments were in 45 days (87%).",
      ["89% 2.2 agrees", "87% 2.2 disagrees"],
    ],
    ["89% of assessments were in 45 days (86%).", ["89% 2.2 agrees", "86% 2.2 cannot tell"]],
    [
      "Re-referrals rose to 28% in March, and have not been lower since December, when they were 21%.",
      ["28% 1.4 agrees", "rose 1.4 agrees", "21% 1.4 agrees"],
    ],
  ])("%s", (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });
});
