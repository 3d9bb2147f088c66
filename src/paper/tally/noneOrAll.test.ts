import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";

const HEAD = ["Ref", "Measure", "Polarity", "Target", "Dec-25", "Jan-26"];
const some = [
  lookAtRows([
    HEAD,
    ["1", "% of care leavers in touch", "High", "95%", "94%", "93%"],
    ["2", "% of plans lasting two years or more", "Low", "3%", "0%", "3%"],
    ["3", "Child protection visits completed on time", "High", "95%", "93%", "94%"],
    ["4", "Number of under 16s in unregistered accommodation", "Low", "0", "0", "9"],
  ]).judgements,
];
const whole = [
  lookAtRows([
    HEAD,
    ["1", "% of care leavers in touch", "High", "95%", "94%", "100%"],
    ["2", "% of plans lasting two years or more", "Low", "3%", "1%", "0%"],
    ["3", "Child protection visits completed on time", "High", "95%", "93%", "100%"],
    ["4", "Number of under 16s in unregistered accommodation", "Low", "0", "9", "0"],
  ]).judgements,
];
const said = (text: string, cards: typeof some): string[] =>
  checkPaper(fromPlain(text), cards).flatMap(({ claims }) => claims.map(({ verdict }) => verdict));

it.each([
  ["No plan had lasted two years or more."],
  ["There were no plans lasting two years or more."],
  ["None of the plans had lasted two years or more."],
  ["All care leavers are in touch."],
  ["Every child protection visit was completed on time."],
])("is so where the share is nought or all, and else denied: %s", (text) => {
  expect(said(text, whole)).toEqual(["agrees"]);
  expect(said(text, some)).toEqual(["disagrees"]);
});

it("is held against the month that it names, and is no denial of a number that is nought", () => {
  expect(said("In December no plan had lasted two years or more.", some)).not.toContain("disagrees");
  expect(said("No plan had lasted two years or more in December.", some)).toEqual(["agrees"]);
  expect(said("There were no under 16s in unregistered accommodation.", whole)).not.toContain("disagrees");
  expect(said("There were no under 16s in unregistered accommodation.", some)).not.toContain("agrees");
});

it.each([
  ["All plans lasting two years or more are monitored."],
  ["All child protection visits were recorded."],
  ["All child protection visits were recorded as completed on time."],
  ["There were no concerns about child protection visits completed on time."],
  ["Every child protection visit is to be completed on time."],
  ["All but two care leavers are in touch."],
  ["No care leaver in touch was unhappy."],
])("what is said of something else is not decided: %s", (text) => {
  for (const cards of [some, whole]) {
    expect(said(text, cards)).not.toContain("disagrees");
    expect(said(text, cards)).not.toContain("agrees");
  }
});

it("a share that is nought only as it is rounded is not none of them", () => {
  // 1 of 300 is 0.33%.
  const rows = [
    ["Ref", "Measure", "Polarity", "Target", "Jan-26"],
    ["1", "% of plans lasting two years or more", "Low", "3%", "0%"],
  ];
  const { judgements } = lookAtRows(rows, { cells: { E2: { content: 1 / 300, format: "0%" } } });
  expect(said("No plan had lasted two years or more.", [judgements])).toEqual(["cannot tell"]);
});
