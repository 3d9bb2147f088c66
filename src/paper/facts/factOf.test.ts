import { expect, it } from "vitest";
import { lookAtTable } from "../../../tests/checks/lookAtTable";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";
import { factOf, factsOf } from "./factOf";

const looked = lookAtTable("scripts/samples/scorecard-2024-06.tsv");

it("says a measure in a sentence, in the words of a paper", () => {
  expect(factOf(looked.judged("7.0"))).toBe(
    "% Care Leavers in Touch (7.0) was 91% in June 2024 (494 out of 543), down from 92% in March 2024, below the target of 95%.",
  );
  expect(factOf(looked.judged("7.0"), { of: "of" })).toContain("(494 of 543)");
  expect(factOf(looked.judged("7.1"))).toBeNull();
});

it.each([
  ["scripts/samples/scorecard-2024-06.tsv", 39],
  ["tests/tables/board-2025-01-page1.tsv", 12],
  ["tests/tables/indicators-2020-09.tsv", 12],
])("facts of %s, given back to the check, agree without exception", (table, least) => {
  const { judgements } = lookAtTable(table);
  const facts = factsOf(judgements);
  expect(facts.length).toBeGreaterThanOrEqual(least);
  const said = checkPaper(fromPlain(facts.join("\n\n")), [judgements]);
  expect(said.filter(({ verdict }) => verdict === "disagrees").map(({ sentence }) => sentence)).toEqual([]);
  expect(
    said
      .filter(({ verdict }) => verdict !== "agrees")
      .map(({ sentence, claims }) => [
        sentence,
        claims.filter((c) => c.verdict !== "agrees").map((c) => c.message),
      ]),
  ).toEqual([]);
});
