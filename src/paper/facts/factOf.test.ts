import { expect, it } from "vitest";
import { lookAtTable } from "../../../tests/checks/lookAtTable";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";
import { factOf, factsOf } from "./factOf";

const looked = lookAtTable("scripts/samples/scorecard-2024-06.tsv");

it("says a measure in a sentence, in the words of a paper", () => {
  expect(factOf(looked.judged("7.0"))?.sentence).toBe(
    "% Care Leavers in Touch (7.0) was 91% in June 2024 (494 out of 543), down from 92% in March 2024, below the target of 95%, rated red.",
  );
  const house = { of: "of", decimals: 0, months: "short" } as const;
  expect(factOf(looked.judged("7.0"), house)?.sentence).toContain(
    "91% in Jun 2024 (494 of 543), down from 92% in Mar 2024",
  );
  expect(factOf(looked.judged("8.2"), house)?.sentence).toContain("was 11% in Jun 2024");
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
