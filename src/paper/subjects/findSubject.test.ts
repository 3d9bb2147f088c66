import { describe, expect, it } from "vitest";
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

describe("a name said by the noun that it ends in", () => {
  const named = [
    lookAtRows([
      ["Ref", "Measure", "Polarity", "Jul-24", "Aug-24", "Sep-24"],
      ["1", "EHC needs assessment requests received", "", "101", "22", "70"],
      ["2", "EHC plans issued within 20 weeks", "High", "47%", "52%", "49%"],
      ["3", "Total EHC plans maintained", "", "4,131", "4,148", "4,180"],
      ["4", "Tribunal appeals registered", "Low", "33", "28", "26"],
    ]).judgements,
  ];
  const verdicts = (text: string): string[] =>
    checkPaper(fromPlain(text), named).flatMap(({ claims }) =>
      claims.flatMap(({ says, verdict }) => (says === null ? [] : [verdict])),
    );

  it.each([
    ["There were 26 appeals in September.", ["agrees"]],
    ["There were 28 appeals in September.", ["disagrees"]],
    ["70 requests were received in September.", ["agrees"]],
    ["77 requests were received in September.", ["disagrees"]],
    ["We maintain 4,180 plans.", ["agrees"]],
    ["We maintain 4,810 plans.", ["disagrees"]],
    ["49% of plans were issued within 20 weeks.", ["agrees"]],
    ["47% of plans were issued within 20 weeks.", ["disagrees"]],
    ["26 appeals were registered in September. In August: 28.", ["agrees", "agrees"]],
    ["26 appeals were registered in September. In August: 29.", ["agrees", "disagrees"]],
    // Of some of them, or of something else.
    ["Nine appeals were upheld in September.", []],
    ["Seven freedom of information requests were received in September.", []],
    ["Twelve requests for mediation were received in September.", []],
    ["We maintain 812 plans for children in care.", []],
    ["41% of draft plans were issued within 20 weeks.", []],
    ["We ceased 31 plans in September.", []],
  ])("%s", (text, expected) => expect(verdicts(text)).toEqual(expected));
});

it("the word for all tells no row that counts some of them", () => {
  const some = [
    lookAtRows([
      ["Ref", "Measure", "Polarity", "Nov-25", "Dec-25", "Jan-26"],
      ["1", "% of children in care placed more than 20 miles from home", "Low", "24%", "25%", "26%"],
      ["2", "Children in care with three or more placements in 12 months", "Low", "9%", "9%", "8%"],
    ]).judgements,
  ];
  const texts = [
    "Emergency placements have gone up in each of the last two months.",
    "8% of children in care had two or fewer placements.",
  ];
  for (const text of texts)
    for (const { claims } of checkPaper(fromPlain(text), some))
      for (const { verdict } of claims) expect(verdict, text).toBe("cannot tell");
});

it("knows what the trade calls a row", () => {
  const row = [
    lookAtRows([
      ["Ref", "Measure", "Polarity", "Nov-25", "Dec-25", "Jan-26"],
      ["1", "% of children in care placed more than 20 miles from home", "Low", "24%", "25%", "26%"],
    ]).judgements,
  ];
  const verdicts = (text: string): string[] =>
    checkPaper(fromPlain(text), row).flatMap(({ claims }) => claims.map(({ verdict }) => verdict));
  expect(verdicts("Distance placements have gone up in each of the last two months.")).toContain("agrees");
  expect(verdicts("Placement distance has improved since November.")).toEqual(["disagrees"]);
  expect(verdicts("26% of children in care are placed at a distance.")).toEqual(["agrees"]);
});
