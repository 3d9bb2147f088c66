import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";

const cards = [
  lookAtRows([
    ["Ref", "Measure", "Polarity", "Target", "Aug-24", "Sep-24"],
    ["", "Contacts and referrals", "", "", "", ""],
    ["1", "Number of contacts", "", "", "1751", "1626"],
    ["2", "Number of referrals", "", "", "405", "387"],
    ["", "Early help", "", "", "", ""],
    ["3", "% of cases closed due to family disengaging with support", "Low", "10%", "16%", "15%"],
    ["4", "% of cases closed that were stepped up to social care", "Low", "10%", "18%", "16%"],
    ["", "Children in care", "", "", "", ""],
    ["5", "% of children in care with the same social worker for 6 months", "High", "65%", "71%", "72%"],
  ]).judgements,
];

const said = (text: string): (readonly [string, string, string | null | undefined])[] =>
  checkPaper(fromPlain(text), cards).flatMap(({ claims }) =>
    claims.map(({ quoted, verdict, measure }) => [quoted, verdict, measure?.reference] as const),
  );

it.each([
  // A heading of both does not make one of them the other.
  ["## Contacts and referrals\n\n- Referrals stood at 387.", ["387", "agrees", "2"]],
  ["## Contacts and referrals\n\n- Referrals stood at 388.", ["388", "disagrees", "2"]],
  // What a name is said with in part alone does not tell the two shares of closed cases apart.
  ["15% of cases closed because the family disengaged.", ["15%", "cannot tell", "3"]],
  ["Step-ups to social care were 16%.", ["16%", "cannot tell", "4"]],
  // What is left unsaid in a name is said before in its sentence, or by its reference.
  [
    "72% of children in care have had the same social worker for 6 months, one point up on August.",
    ["one point", "agrees", "5"],
  ],
  [
    "72% of children in care have had the same social worker for 6 months, two points up on August.",
    ["two points", "disagrees", "5"],
  ],
])("%s", (text, claim) => expect(said(text)).toContainEqual(claim));

it("is not about another row that has the figure", () =>
  expect(said("Step-ups to social care were 15%, above the target of 10%.")).not.toContainEqual([
    "15%",
    "agrees",
    "3",
  ]));
