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

describe("whose figure, and since when", () => {
  // June 2024: contacts 2,077 a year before and 1,626 now; three or more placements 17%, 16% a year before; 59 in care per
  // 10,000 in March and June, 61 before; referrals 703 and 387; re-referrals 26%, England 21.5%.
  it.each([
    [
      "Over the past year contacts have reduced, from 2,077 to 1,626.",
      ["reduced 1.0 agrees", "2,077 1.0 agrees", "1,626 1.0 agrees"],
    ],
    ["17% of children have had three or more placements in the last twelve months.", ["17% 6.4 agrees"]],
    [
      "Children in care are at 59 per 10,000, unchanged since March and two lower than for most of 2023.",
      ["59 6.0 agrees", "unchanged 6.0 agrees", "two 6.0 cannot tell", "lower than 6.0 cannot tell"],
    ],
    [
      "Re-referrals are 26%, higher than England, which is at 21.5%.",
      ["26% 1.4 agrees", "higher than England 1.4 agrees", "21.5% 1.4 agrees"],
    ],
    [
      "Re-referrals are 26%, higher than England, which is at 20.5%.",
      ["26% 1.4 agrees", "higher than England 1.4 agrees", "20.5% 1.4 disagrees"],
    ],
  ])("%s", (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });

  // Children in care visited on time: 88% to 91%; section 47 enquiries 159 in June, a rate of 130, of 179 in March.
  it.each([
    [
      "Visits to children in care have ranged from 88% to 90%.",
      ["88% 6.3 cannot tell", "90% 6.3 cannot tell"],
    ],
    ["There were 159 section 47 enquiries against 219 in March.", ["159 3.0 agrees", "219 3.0 cannot tell"]],
    ["Re-referrals in London average 18%.", ["18% - cannot tell"]],
    ["Re-referrals in the South West average 20.8%.", ["20.8% 1.4 agrees"]],
  ])("%s", (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });

  it("a report's date behind the scorecard's last month is the paper's own", () => {
    expect(claims("# Director's report, July 2024\n\nRe-referrals are 26%.")).toEqual(["26% 1.4 agrees"]);
    expect(claims("# Performance in July 2024\n\nRe-referrals are 26%.")).toEqual(["26% 1.4 cannot tell"]);
  });
});
