import { expect, it } from "vitest";
import { lookAtTable } from "../../../tests/checks/lookAtTable";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";
import { factOf, isSaid } from "./factOf";
import { factsOf } from "./factsOf";

const looked = lookAtTable("scripts/samples/scorecard-2024-06.tsv");
const sentenceOf = (fact: ReturnType<typeof factOf>): string => (isSaid(fact) ? fact.sentence : fact.why);

it("says a measure in a sentence, in the words of a paper", () => {
  expect(sentenceOf(factOf(looked.judged("7.0")))).toBe(
    "% Care Leavers in Touch (7.0) was 91% in June 2024 i.e. 494 out of 543; down from 92% in March 2024; rated red against a target of 95%.",
  );
  const house = { of: "of", decimals: 0, months: "short" } as const;
  expect(sentenceOf(factOf(looked.judged("7.0"), house))).toContain(
    "91% in Jun 2024 i.e. 494 of 543; down from 92% in Mar 2024",
  );
  expect(sentenceOf(factOf(looked.judged("8.2"), house))).toContain("was 11% in Jun 2024");
  expect(sentenceOf(factOf(looked.judged("1.0")))).toContain("was 1,626 in June 2024; down from 1,751");
  expect(factOf(looked.judged("7.1"))).toMatchObject({ why: "It has no figure yet." });
});

it("writes a percentage with its sign where the cells show it without, and figures without their arrows", () => {
  const { judgements } = lookAtRows([
    ["Ref", "Measure", "Polarity", "Target", "May-24", "Jun-24"],
    ["1", "Reviews on time (%)", "High", "95", "92", "94"],
    ["2", "% of plans reviewed", "High", "90%", "88% ↑", "89% ↑"],
    ["3", "Net promoter score", "High", "10", "-3", "-12"],
  ]);
  expect(judgements.map((judgement) => sentenceOf(factOf(judgement)))).toEqual([
    "Reviews on time (%) (1) was 94% in June 2024; up from 92% in May 2024; rated red against a target of 95%.",
    "% of plans reviewed (2) was 89% in June 2024; up from 88% in May 2024; rated red against a target of 90%.",
    "The check of papers does not read figures below zero.",
  ]);
});

it("says nothing that two scorecards of the workbook would make doubtful, and why", () => {
  const one = (value: string) =>
    lookAtRows([
      ["Ref", "Measure", "Polarity", "Target", "May-24", "Jun-24"],
      ["1", "% of plans reviewed", "High", "90%", "88%", value],
    ]).judgements;
  const [north, south] = [one("89%"), one("85%")];
  const facts = factsOf(north, undefined, [north, south]);
  expect(facts.said).toEqual([]);
  expect(facts.without).toEqual([
    { called: "% of plans reviewed (1)", why: "Two rows of the workbook say different things of it." },
  ]);
});

it.each([
  ["scripts/samples/scorecard-2024-06.tsv", 39],
  ["tests/tables/board-2025-01-page1.tsv", 12],
  ["tests/tables/indicators-2020-09.tsv", 12],
])("facts of %s, given back to the check, agree without exception", (table, least) => {
  const { judgements } = lookAtTable(table);
  const facts = factsOf(judgements).said.map(({ sentence }) => sentence);
  expect(facts.length).toBeGreaterThanOrEqual(least);
  const said = checkPaper(fromPlain(facts.join("\n\n")), [judgements]);
  expect(
    said
      .filter(({ verdict }) => verdict !== "agrees")
      .map(({ sentence, claims }) => [
        sentence,
        claims.filter((c) => c.verdict !== "agrees").map((c) => c.message),
      ]),
  ).toEqual([]);
  expect(said).toHaveLength(facts.length);
});
