import { expect, it } from "vitest";
import { sentencesOf } from "./sentences";

it("what minutes part by semicolons is several statements, each with its figure", () => {
  expect(
    sentencesOf(
      "It was noted that 11% of children were referred again (target 18%; last year 12%); no child had been on a plan for two years; and 92% of conferences were in time.",
    ),
  ).toEqual([
    "It was noted that 11% of children were referred again (target 18%; last year 12%);",
    "no child had been on a plan for two years;",
    "and 92% of conferences were in time.",
  ]);
});

it.each([
  // The time that it begins with is that of all.
  "In June, 11% of children were referred again; 92% of conferences were in time; and 84% of visits were made.",
  // What states nothing by itself goes on with what stands before it.
  "There were 240 children in care at the end of June; 12 fewer than in May; 30 of them abroad.",
  // The second of two goes on with the first.
  "The rate of repeat referrals was 21% at the end of June; that is the lowest since 2019, above the 20% we aim for.",
])("“%s” is one sentence", (sentence) => {
  expect(sentencesOf(sentence)).toEqual([sentence]);
});
