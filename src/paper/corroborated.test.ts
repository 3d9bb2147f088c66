import { describe, expect, it } from "vitest";
import { lookAtRows } from "../../tests/support/lookAtRows";
import { checkPaper } from "./checkPaper";
import { factsOf } from "./facts/factsOf";
import { fromPlain } from "./text/fromPlain";

const { judgements } = lookAtRows([
  ["KPI", "Measure", "Polarity", "Target", "Feb-25", "Mar-25", "Num", "Den"],
  [
    "1",
    "% of child protection visits in the last 10 working days",
    "High",
    "95%",
    "91.5%",
    "93.8%",
    "332",
    "354",
  ],
  ["2", "% of children seen during assessment", "High", "98%", "98.3%", "97.6%", "280", "287"],
  ["3", "% of child protection plans lasting two years or more", "Low", "3%", "3.2%", "2.9%", "10", "354"],
  [
    "4",
    "% of children in care with an up to date personal education plan",
    "High",
    "95%",
    "93%",
    "96%",
    "",
    "",
  ],
  ["5", "% of review health assessments completed on time", "High", "95%", "90%", "94%", "", ""],
  ["6", "Average days to adoption", "Low", "426", "436", "431", "", ""],
]);

const said = (text: string) =>
  checkPaper(fromPlain(text), [judgements]).flatMap(({ claims }) =>
    claims.map(({ quoted, verdict }) => [quoted, verdict]),
  );

describe("what once was said wrongly", () => {
  it("a part whose short figure another row has by chance", () =>
    expect(said("93.8% of child protection visits were in time. The west team achieved 98%.").at(-1)).toEqual(
      ["98%", "cannot tell"],
    ));

  it.each([
    ["no more than 3%", "agrees"],
    ["no more than 4%", "disagrees"],
  ])("a target of %s", (target, verdict) =>
    expect(
      said(`2.9% of plans have lasted two years or more. The target of ${target} is being met.`),
    ).toContainEqual([/\d%/.exec(target)?.[0], verdict]),
  );

  it("what stands behind a colon and says only how", () =>
    expect(said("Review health assessments on time rose to 94%. PEPs: 96% up to date.")).not.toContainEqual([
      "96%",
      "disagrees",
    ]));

  it("all but one of a number", () =>
    expect(said("All but one of 287 children were seen during assessment: 97.6%.")).not.toContainEqual([
      "287",
      "disagrees",
    ]));
});

it("facts of measures whose references are bare numbers, and whose names have days, agree", () => {
  const facts = factsOf(judgements).said.map(({ sentence }) => sentence);
  expect(facts).toHaveLength(6);
  const verdicts = checkPaper(fromPlain(facts.join("\n\n")), [judgements]).map(({ verdict }) => verdict);
  expect(verdicts).toEqual(facts.map(() => "agrees"));
});

it("does not deny by one row what a part with a name of its own says", () => {
  const [, , ...rest] = said(
    "97.6% of children were seen during assessment (280 of 287) and 45 of the 66 dental checks were late.",
  );
  expect(rest.filter(([, verdict]) => verdict === "disagrees")).toEqual([]);
});

it("takes a number of people behind a share for the part that it is of", () => {
  const text = (count: number): string =>
    `97.6% of children were seen during assessment, which is ${count} children.`;
  expect(said(text(280))).toEqual([
    ["97.6%", "agrees"],
    ["280", "agrees"],
  ]);
  expect(said(text(281))).toEqual([
    ["97.6%", "agrees"],
    ["281", "disagrees"],
  ]);
});
