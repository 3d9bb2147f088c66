import { expect, it } from "vitest";
import { lookAtRows } from "../../tests/support/lookAtRows";
import { checkPaper } from "./checkPaper";
import { fromPlain } from "./text/fromPlain";

const cards = [
  lookAtRows([
    ["Ref", "Measure", "Polarity", "Target", "Nov-25", "Dec-25", "Jan-26"],
    ["1", "Number of contacts", "", "", "1,288", "1,106", "1,377"],
    ["2", "% of contacts with a decision within 24 hours", "High", "95%", "94.8%", "97.0%", "93.6%"],
    ["3", "Assessments completed within 45 days", "High", "85%", "87%", "86%", "88%"],
  ]).judgements,
];
const said = (text: string): Record<string, string> =>
  Object.fromEntries(
    checkPaper(fromPlain(text), cards).flatMap(({ claims }) =>
      claims.map(({ quoted, verdict }) => [quoted, verdict]),
    ),
  );

it.each([
  [
    "A greater proportion of assessments, 88% against 86%, was completed in 45 days.",
    "A greater proportion",
    "agrees",
  ],
  [
    "A smaller share of assessments, 88% against 86%, was completed in 45 days.",
    "A smaller share",
    "disagrees",
  ],
  [
    "Contacts rose and fewer of them, 93.6% against 97%, had a decision within 24 hours.",
    "fewer of them",
    "agrees",
  ],
  // More in number, though a smaller share.
  [
    "Contacts rose but more of them, 93.6% against 97%, had a decision within 24 hours.",
    "more of them",
    "cannot tell",
  ],
])("%s", (text, quoted, verdict) => expect(said(text)).toMatchObject({ [quoted]: verdict }));
