import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";

const cards = [
  lookAtRows([
    ["Section", "Label", "Value", "Change on month", "Symbol"],
    ["Front Door", "# Referrals", "371", "(+16)", "▲"],
    ["Front Door", "% Re-Referrals", "24%", "(+0.3%)", "▲"],
    ["Front Door", "% SAs in Time", "88%", "(-3.8%)", "▼"],
    ["Child Protection", "% CP for 2nd Time", "29%", "(0.0%)", "●"],
  ]).judgements,
];

const said = (text: string): string[] =>
  checkPaper(fromPlain(text), cards).flatMap(({ claims }) =>
    claims.flatMap(({ kind, verdict }) => (kind === "change" || kind === "direction" ? [verdict] : [])),
  );

// Where a row has one value alone, a change is held against the one that it states.
it.each([
  ["There were 371 referrals, up 16 on last month.", ["agrees", "agrees"]],
  ["There were 371 referrals, up 17 on last month.", ["disagrees", "agrees"]],
  ["There were 371 referrals, 16 fewer than last month.", ["disagrees", "disagrees"]],
  ["88% of assessments were in time, down 3.8 percentage points.", ["agrees", "agrees"]],
  ["29% were on a child protection plan for a second time, no change.", ["agrees"]],
  // It states none on the year before, nor as a share of a count.
  ["There were 371 referrals, up 16 on last year.", ["cannot tell", "cannot tell"]],
  ["There were 371 referrals, up 4%.", ["cannot tell", "agrees"]],
])("%s", (text, verdicts) => expect(said(text).sort()).toEqual([...verdicts].sort()));

const dated = [
  lookAtRows([
    ["Section", "Label", "Jun-24", "Change on month", "Symbol"],
    ["Front Door", "# Contacts", "", "(-879)", "▼"],
    ["Front Door", "# Referrals", "371", "(+16)", "▲"],
    ["Front Door", "% SAs in Time", "88%", "(-3.8%)", "▼"],
  ]).judgements,
];
const saidOfJune = (text: string): string[] =>
  checkPaper(fromPlain(text), dated).flatMap(({ claims }) =>
    claims.flatMap(({ kind, verdict }) => (kind === "change" || kind === "direction" ? [verdict] : [])),
  );

// A change on the month is one on the month before, by whatever name that goes.
it.each([
  ["There were 371 referrals in June, 16 more than in May.", ["agrees", "agrees"]],
  ["There were 371 referrals in June, 17 more than in May.", ["agrees", "disagrees"]],
  ["There were 371 referrals in June, which is 16 more than the month before.", ["agrees", "agrees"]],
  [
    "88% of assessments were in time, 3.8 percentage points better than in May 2024.",
    ["disagrees", "disagrees"],
  ],
  ["Contacts fell by 879 in comparison to May.", ["agrees", "agrees"]],
  // What changed since another month, or in another, it does not state.
  ["There were 371 referrals in June, 16 more than in April.", ["cannot tell", "cannot tell"]],
  ["There were 371 referrals in June, 16 more than in May 2023.", ["cannot tell", "cannot tell"]],
])("of a named month: %s", (text, verdicts) => expect(saidOfJune(text).sort()).toEqual([...verdicts].sort()));
