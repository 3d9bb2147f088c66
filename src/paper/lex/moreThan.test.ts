import { describe, expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";

const cards = [
  lookAtRows([
    ["Ref", "Measure", "Polarity", "Target", "England", "Jan-25", "Feb-25", "Mar-25"],
    ["1", "Children reported missing", "Low", "50", "", "57", "54", "59"],
    ["2", "Missing episodes from care", "Low", "40", "", "60", "55", "49"],
    ["3", "% of audits rated good", "High", "70%", "66%", "60%", "66%", "64%"],
    ["4", "% of children in residential homes", "Low", "10%", "12%", "11%", "12%", "13%"],
    ["5", "% of return home interviews declined", "Low", "15%", "", "20%", "17%", "18%"],
  ]).judgements,
];
const said = (text: string): string[] =>
  checkPaper(fromPlain(text), cards).flatMap(({ claims }) =>
    claims.map(({ kind, verdict }) => `${kind} ${verdict}`),
  );

describe("more of something than", () => {
  it.each([
    ["More children were reported missing in March than in February.", ["direction agrees"]],
    ["Fewer children were reported missing in February than in January.", ["direction agrees"]],
    ["There were fewer missing episodes from care than in February.", ["direction agrees"]],
    ["Missing episodes from care were lower in February than in January.", ["direction agrees"]],
    ["Missing episodes from care were higher in February than in January.", ["direction disagrees"]],
    // From one month to another, neither of them the paper's.
    ["Children reported missing fell from January to February.", ["direction agrees"]],
    ["Children reported missing rose from January to February.", ["direction disagrees"]],
    ["Children reported missing were down in February from January.", ["direction agrees"]],
    ["Children reported missing rose by two from January.", ["change agrees", "direction agrees"]],
    ["There were more missing episodes from care than in February.", ["direction disagrees"]],
    // Of a share the number is not known.
    ["More audits were rated good than in February.", ["direction cannot tell"]],
    ["A lower proportion of audits was rated good than in February.", ["direction agrees"]],
    ["A higher proportion of audits was rated good than in February.", ["direction disagrees"]],
    [
      "Fewer children are in residential homes than the 10% target.",
      ["target agrees", "comparison disagrees"],
    ],
    ["More children are in residential homes than in England.", ["comparison agrees"]],
  ])("%s", (text, expected) => expect(said(text)).toEqual(expected));

  // Since when there are fewer is not said.
  it.each([
    ["Fewer audits were rated good: 64%.", "direction cannot tell"],
    ["More children were reported missing: 59.", "direction cannot tell"],
  ])("%s", (text, expected) => expect(said(text)).toContain(expected));

  it("says nothing of its own beside a way that says the same", () =>
    expect(said("More children were reported missing: 59, up from 54 in February.")).not.toContain(
      "direction cannot tell",
    ));

  // Two rows of missing children went two ways, and no figure tells which is meant.
  it("is of no row where two may be meant that say the opposite", () =>
    expect(said("Fewer children went missing in March than in February.")).not.toContain("direction agrees"));
});

describe("those of another row", () => {
  const care = [
    lookAtRows([
      ["Ref", "Measure", "Polarity", "Mar-25", "Jun-25", "Number"],
      ["6.1", "Children coming into care (per 10,000)", "Low", "16", "19", "((23*12)/146874)*10000 = 19"],
      ["6.2", "Children leaving care (per 10,000)", "High", "23", "32", "((39*12)/146874)*10000 = 32"],
    ]).judgements,
  ];
  const verdicts = (text: string): string[] =>
    checkPaper(fromPlain(text), care).flatMap(({ claims }) => claims.map(({ verdict }) => verdict));

  it("leaves open what is more than others", () =>
    expect(verdicts("Fewer children left care than came in.")).not.toContain("agrees"));
  it("takes no number of others for the rate", () =>
    expect(verdicts("39 children left care and 23 came in.")).not.toContain("disagrees"));
});

describe("words of a name and the same again", () => {
  it.each([
    ["Return home interviews declined fell to 18%.", ["value agrees", "direction disagrees"]],
    ["Return home interviews declined rose to 18%.", ["value agrees", "direction agrees"]],
    ["Return home interviews declined: 18%.", ["value agrees"]],
  ])("%s", (text, expected) => expect(said(text)).toEqual(expected));
});
