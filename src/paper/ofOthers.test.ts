import { expect, it } from "vitest";
import { lookAtRows } from "../../tests/support/lookAtRows";
import { checkPaper } from "./checkPaper";
import { fromPlain } from "./text/fromPlain";

const cards = [
  lookAtRows([
    ["Ref", "Measure", "Polarity", "Target", "England", "Neighbours", "May-24", "Jun-24", "Jul-24"],
    ["1", "% of assessments within 45 days", "High", "85%", "84%", "84%", "82%", "80%", "78%"],
    ["2", "% of assessments with no further action", "Low", "35%", "30%", "31%", "52%", "46%", "41%"],
    ["3", "Number of contacts", "", "", "", "", "1500", "1636", "1837"],
  ]).judgements,
];
const said = (text: string): Record<string, string> =>
  Object.fromEntries(
    checkPaper(fromPlain(text), cards).flatMap(({ claims }) =>
      claims.map(({ quoted, verdict }) => [quoted, verdict]),
    ),
  );

it("what others do is not said of us", () => {
  const text = "78% of assessments were within 45 days. At 84%, both neighbours and England do better.";
  expect(said(text)).toMatchObject({ "78%": "agrees", "84%": "cannot tell" });
  expect(said(text)).not.toHaveProperty("better");
});

it.each([
  ["41% of assessments ended with no further action, having been above 50% in May.", "50%", "cannot tell"],
  ["41% of assessments ended with no further action, having been above 53% in May.", "53%", "disagrees"],
  ["41% of assessments ended with no further action, well below 52% in May.", "52%", "agrees"],
  ["41% of assessments ended with no further action, well below 50% in May.", "50%", "disagrees"],
])("a side of a figure of then is no movement: %s", (text, figure, verdict) => {
  expect(said(text)[figure]).toBe(verdict);
  expect(said(text)).not.toHaveProperty("above");
});

it.each([
  ["There were 1,837 contacts, two hundred more than in June.", "two hundred", "agrees"],
  ["There were 1,837 contacts, three hundred more than in June.", "three hundred", "disagrees"],
  ["There were 1,837 contacts, 200 more than in June.", "200", "disagrees"],
])("a round number in words is not meant to the last digit: %s", (text, figure, verdict) => {
  expect(said(text)[figure]).toBe(verdict);
});

it.each([
  ["seven points below target and six below England.", "six", "agrees"],
  ["seven points below target and five below England.", "five", "disagrees"],
])("a distance behind one in points is in points: %s", (words, figure, verdict) => {
  expect(said(`78% of assessments were within 45 days, ${words}`)[figure]).toBe(verdict);
});
