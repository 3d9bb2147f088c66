import { describe, expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";

const ROWS = [
  ["Ref", "Measure", "Polarity", "Target", "Jan-25", "Feb-25", "Mar-25"],
  ["1", "% of care leavers in touch", "High", "95%", "90%", "92%", "93%"],
  ["2", "% of care leavers in suitable accommodation", "High", "90%", "85%", "86%", "88%"],
];
const cards = [lookAtRows(ROWS).judgements];
const BEFORE = "93% of care leavers are in touch and 88% are in suitable accommodation.";

/** What is said of the last sentence’s claims, by their words. */
function said(text: string): Record<string, string> {
  const claims = checkPaper(fromPlain(text), cards).at(-1)?.claims ?? [];
  return Object.fromEntries(claims.map(({ quoted, verdict }) => [quoted, verdict]));
}

describe("what is said of the rows of the sentence before", () => {
  it.each([
    ["The targets are 95% and 90% respectively.", { "95%": "agrees", "90%": "agrees" }],
    ["The targets are 95% and 92% respectively.", { "95%": "agrees", "92%": "disagrees" }],
    [
      "Both have improved since January, from 90% and 85%.",
      { improved: "agrees", "90%": "agrees", "85%": "agrees" },
    ],
    ["Both have fallen since January.", { fallen: "disagrees" }],
    ["Neither has reached its target.", { "reached its target": "agrees" }],
    ["Both have reached their target.", {}],
  ])("%s", (sentence, expected) => expect(said(`${BEFORE} ${sentence}`)).toMatchObject(expected));

  it("denies that neither is so where one of them is", () => {
    const rows = ROWS.map((row, at) => (at === 1 ? row.map((cell) => (cell === "95%" ? "93%" : cell)) : row));
    const claims = checkPaper(fromPlain(`${BEFORE} Neither has reached its target.`), [
      lookAtRows(rows).judgements,
    ]).at(-1)?.claims;
    expect(claims?.map(({ verdict }) => verdict)).toEqual(["disagrees"]);
  });

  it("tells nothing of both where the sentence before spoke of one", () =>
    expect(Object.values(said("93% of care leavers are in touch. Both were 85% in January."))).not.toContain(
      "disagrees",
    ));
});

describe("what is said of three", () => {
  const third = ["3", "% of care leavers in EET", "High", "60%", "51%", "50%", "57%"];
  const three = [lookAtRows([...ROWS, third]).judgements];
  const of = (sentence: string): Record<string, string> => {
    const text = `93% of care leavers are in touch, 88% are in suitable accommodation and 57% in EET. ${sentence}`;
    const claims = checkPaper(fromPlain(text), three).at(-1)?.claims ?? [];
    return Object.fromEntries(claims.map(({ quoted, verdict }) => [quoted, verdict]));
  };

  it.each([
    [
      "All three are better than in January, when they were 90%, 85% and 51%.",
      { "better than": "agrees", "90%": "agrees", "85%": "agrees", "51%": "agrees" },
    ],
    [
      "All three are better than in January, when they were 90%, 86% and 51%.",
      { "90%": "agrees", "86%": "disagrees", "51%": "agrees" },
    ],
    ["Each of the three is above its target.", { "above its target": "disagrees" }],
    ["All four are better than in January.", {}],
  ])("%s", (sentence, expected) => {
    expect(of(sentence)).toMatchObject(expected);
    if (sentence.startsWith("All four")) expect(Object.values(of(sentence))).not.toContain("disagrees");
  });
});

it("figures in turn are of the things in turn", () =>
  expect(
    said("93% and 89% of care leavers were in touch and in suitable accommodation respectively."),
  ).toEqual({
    "93%": "agrees",
    "89%": "disagrees",
  }));
