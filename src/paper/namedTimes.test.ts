import { describe, expect, it } from "vitest";
import { lookAtRows } from "../../tests/support/lookAtRows";
import { checkPaper } from "./checkPaper";
import { fromPlain } from "./text/fromPlain";

const cards = [
  lookAtRows([
    ["Ref", "Measure", "Polarity", "Target", "Feb-24", "Mar-24", "Apr-24", "May-24", "Jun-24", "Working"],
    [
      "1",
      "% of posts filled by agency staff",
      "Low",
      "15%",
      "23%",
      "21%",
      "22%",
      "18%",
      "17%",
      "34/200 = 0.17",
    ],
    [
      "2",
      "% of return home interviews in 72 hours",
      "High",
      "90%",
      "70%",
      "72%",
      "74%",
      "83%",
      "79%",
      "26/33",
    ],
    ["3", "Average days from placement order to match", "Low", "121", "180", "175", "172", "170", "166", ""],
    ["4", "% of care leavers in touch", "High", "95%", "91%", "91%", "92%", "92%", "92%", ""],
  ]).judgements,
];

/** What is said of every quoted claim of a text. */
const said = (text: string): Record<string, string> =>
  Object.fromEntries(
    checkPaper(fromPlain(text), cards).flatMap(({ claims }) =>
      claims.map(({ quoted, verdict }) => [quoted, verdict]),
    ),
  );

describe("a figure of another month than the one that is named", () => {
  it.each([
    ["Agency staff fill 17% of posts, down from 23% in February.", "23%", "agrees"],
    ["Agency staff fill 17% of posts, down from 23% in June.", "23%", "disagrees"],
    ["Agency staff fill 17% of posts, down from 29% in June.", "29%", "cannot tell"],
    ["Agency staff fill 17% of posts, down from 18% in May.", "18%", "agrees"],
    ["In May 18% of posts were filled by agency staff.", "18%", "agrees"],
    ["In May 17% of posts were filled by agency staff.", "17%", "disagrees"],
    ["26 of the 33 return home interviews due in June were in 72 hours, or 79%.", "79%", "agrees"],
    ["26 of the 33 return home interviews due in May were in 72 hours, or 79%.", "79%", "disagrees"],
    ["It took 166 days on average from placement order to match in June.", "166 days", "agrees"],
    ["It took 166 days on average from placement order to match in April.", "166 days", "disagrees"],
  ])("%s", (text, figure, verdict) => expect(said(text)[figure]).toBe(verdict));
});

describe("a way that a figure is said not to have gone", () => {
  it.each([
    ["92% of care leavers are in touch. The figure has not fallen since February.", "not fallen", "agrees"],
    ["92% of care leavers are in touch. It has not risen since February.", "not risen", "disagrees"],
    ["92% of care leavers are in touch. There was no improvement in June.", "no improvement", "agrees"],
    // Up in April, and lower than in February all the same.
    ["Agency staff fill 17% of posts. This has not risen since February.", "not risen", "cannot tell"],
    ["Agency staff fill 17% of posts. This has not fallen below 15%.", "not fallen", undefined],
  ])("%s", (text, words, verdict) => expect(said(text)[words]).toBe(verdict));
});

describe("a target that is in sight", () => {
  it.each([
    ["92% of care leavers are in touch. The target of 95% is in sight.", "is in sight", "agrees"],
    ["Agency staff fill 17% of posts. The target of 15% is now within reach.", "now within reach", "agrees"],
    ["79% of return home interviews were in 72 hours. The target of 90% is met.", "is met", "disagrees"],
  ])("%s", (text, words, verdict) => expect(said(text)[words]).toBe(verdict));
});

describe("times that end with the paper's own", () => {
  it.each([
    ["92% of care leavers are in touch, up one point in the month.", "one point", "disagrees"],
    [
      "79% of return home interviews were in 72 hours, down four points in the month.",
      "four points",
      "agrees",
    ],
    [
      "79% of return home interviews were in 72 hours, down nine points in the month.",
      "nine points",
      "disagrees",
    ],
    [
      "It took 166 days from placement order to match, and has fallen each month since March.",
      "fallen",
      "agrees",
    ],
  ])("%s", (text, figure, verdict) => expect(said(text)[figure]).toBe(verdict));
});

describe("how near a figure is said to be", () => {
  it.each([
    ["92% of care leavers are in touch, almost seven points below target.", "seven points", "disagrees"],
    ["92% of care leavers are in touch, almost four points below target.", "four points", "cannot tell"],
    ["It took almost 170 days from placement order to match.", "170 days", "agrees"],
  ])("%s", (text, figure, verdict) => expect(said(text)[figure]).toBe(verdict));
});

describe("what is said of another time than the paper's", () => {
  it.each([
    // Up in April from 21%, and lower since.
    ["17% of posts were filled by agency staff. April was 22%, so a fall.", "fall", "cannot tell"],
    ["79% of return home interviews were in 72 hours. It was 83% at its highest, in May.", "83%", "agrees"],
    [
      "79% of return home interviews were in 72 hours. It was 82% at its highest, in May.",
      "82%",
      "disagrees",
    ],
    ["79% of return home interviews were in 72 hours. It was 83% at its highest.", "83%", "cannot tell"],
    ["79% of return home interviews were in 72 hours, well below 83% in May.", "83%", "agrees"],
    ["79% of return home interviews were in 72 hours, well below 84% in May.", "84%", "disagrees"],
  ])("%s", (text, figure, verdict) => expect(said(text)[figure]).toBe(verdict));
});

describe("a way that goes on", () => {
  it.each([
    ["Agency staff continue to fall: 17% of posts.", "continue to fall", "agrees"],
    ["Agency staff continue to rise: 17% of posts.", "continue to rise", "disagrees"],
    // It stood still since May, and rose over all that is shown.
    ["The share of care leavers in touch continues to rise: 92%.", "continues to rise", "cannot tell"],
  ])("%s", (text, words, verdict) => expect(said(text)[words]).toBe(verdict));
});

describe("last year, where the row has its outturn alone", () => {
  const outturns = [
    lookAtRows([
      [
        "Ref",
        "Measure",
        "Polarity",
        "Acceptable range",
        "Target",
        "Outturn 2024/25",
        "Apr-25",
        "May-25",
        "Jun-25",
      ],
      ["1", "% of care leavers in touch", "High", "85%", "95%", "88%", "90%", "91%", "92%"],
      ["2", "Number of contacts", "", "", "", "14,820", "1,190", "1,254", "1,301"],
    ]).judgements,
  ];
  const verdicts = (text: string): Record<string, string> =>
    Object.fromEntries(
      checkPaper(fromPlain(text), outturns).flatMap(({ claims }) =>
        claims.map(({ quoted, verdict }) => [quoted, verdict]),
      ),
    );
  it.each([
    ["Care leavers in touch: 92%, up from 88% last year.", "88%", "agrees"],
    ["Care leavers in touch: 92%, up from 87% last year.", "87%", "disagrees"],
    ["Care leavers in touch: 92%, down on last year.", "down", "disagrees"],
    // Of the same month nothing is shown.
    ["Care leavers in touch: 92%, up from 86% a year ago.", "86%", "cannot tell"],
    ["There were 1,301 contacts, down on last year.", "down", "cannot tell"],
    ["Care leavers in touch: 92%, within the acceptable range.", "within the acceptable range", "agrees"],
    [
      "Care leavers in touch: 92%, outside the acceptable range.",
      "outside the acceptable range",
      "disagrees",
    ],
  ])("%s", (text, quoted, verdict) => expect(verdicts(text)[quoted]).toBe(verdict));
});

describe("a quarter of a year that it names", () => {
  const quarters = [
    lookAtRows([
      ["Ref", "Measure", "Q3 23/24", "Q4 23/24", "Q1 24/25", "Q2 24/25", "Q3 24/25"],
      ["1", "Number of suspensions", "811", "790", "688", "603", "590"],
    ]).judgements,
  ];
  it.each([
    ["The last quarter of 2023/24 saw 790 suspensions.", "agrees"],
    ["The last quarter of 2023/24 saw 603 suspensions.", "disagrees"],
    ["In the second quarter of 2024/25 there were 603 suspensions.", "agrees"],
    ["In the third quarter of last year there were 811 suspensions.", "agrees"],
    // Of the calendar or from April.
    ["In the last quarter of 2024 there were 603 suspensions.", "cannot tell"],
    ["In the last quarter there were 603 suspensions.", "agrees"],
  ])("%s", (text, verdict) =>
    expect(checkPaper(fromPlain(text), quarters).flatMap(({ claims }) => claims)[0]?.verdict).toBe(verdict),
  );
});
