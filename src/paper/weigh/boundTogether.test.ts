import { describe, expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";

const cards = [
  lookAtRows([
    ["Ref", "Measure", "Target", "Feb-25", "Mar-25", "Numerator", "Denominator"],
    ["1", "% of children in care with an up to date dental check", "90%", "78%", "80%", "480", "600"],
  ]).judgements,
];

function said(text: string): Record<string, string> {
  const claims = checkPaper(fromPlain(text), cards).flatMap((one) => one.claims);
  return Object.fromEntries(claims.map(({ quoted, verdict }) => [quoted, verdict]));
}

describe("a part, its whole and their share", () => {
  // “Eligible” may narrow a figure that stands alone; not one of three where the others are the row's.
  it.each([
    ["480 of the 600 children in care eligible had a dental check (80%).", ["agrees", "agrees", "agrees"]],
    ["481 of the 600 children in care eligible had a dental check (80%).", ["disagrees", "agrees", "agrees"]],
    ["480 of the 600 children in care eligible had a dental check (82%).", ["agrees", "agrees", "disagrees"]],
    [
      "In the north 120 of the 170 children in care eligible had a dental check.",
      ["cannot tell", "cannot tell"],
    ],
  ])("%s", (text, expected) => expect(Object.values(said(text))).toEqual(expected));

  it.each([
    ["80% of children in care had a dental check (480 children).", "480", "agrees"],
    ["80% of children in care had a dental check (490).", "490", "disagrees"],
    ["80% of children in care had a dental check (600).", "600", "agrees"],
  ])("%s", (text, figure, verdict) => expect(said(text)[figure]).toBe(verdict));

  it("all but a few counts the others", () =>
    expect(said("All but two of our 600 children in care had a dental check.")["two"]).toBeUndefined());
});
