import { expect, it } from "vitest";
import { listOf, lookAtTable, said } from "./lookAtTable";

/*
 * Every real mistake of the published table, worked out by hand with exact fractions:
 * 756/861 is 87.8% beside 91%; 457/3226 is 14.2% beside 10.7%; 300/312 is no 0.96%; 703 and 513 referrals are 574 and
 * 419 per 10,000 beside 563 and 404; 7.10 has an arrow and no value; the target of 8.0 is lost; 16 of the 35 arrows
 * that can be judged contradict the months shown.
 */
const { findings, unanswered, judgements } = lookAtTable("scripts/samples/scorecard-2024-06.tsv");
const OTHER_WAY = ["5.0", "6.2", "6.3", "6.5", "6.7", "7.3", "7.4", "7.6", "8.1", "8.2"];
const FLAT_OR_MOVED = ["6.4", "7.0", "7.2", "7.7", "7.8", "8.0"];

it("finds every real mistake and nothing else", () => {
  expect(listOf(findings)).toEqual(
    [
      "working-disagrees 6.3",
      "working-disagrees 8.2",
      "unit-slip 7.3",
      "count-and-rate 1.2",
      "direction-without-value 7.10",
      "value-lost 8.0",
      ...[...OTHER_WAY, ...FLAT_OR_MOVED].map((reference) => `direction-disagrees ${reference}`),
    ].sort(),
  );
});

it("finds that counts and rates of referrals disagree in two of the five months", () => {
  expect(said(findings, "count-and-rate")).toEqual([
    "1.2 and 1.3 report the same thing, as a rate and as a count, but disagree in Jun-23 (703 gives 574, not 563) and Sep-23 (513 gives 419, not 404).",
  ]);
});

it("judges 35 arrows, of which 10 point the other way and 6 are flat where the value moved, or the reverse", () => {
  const judged = judgements.filter(
    ({ direction }) => direction.published !== null && direction.sign !== null,
  );
  expect(judged).toHaveLength(35);
  const flat = judged.filter(
    ({ direction }) => (direction.sign === "level") !== (direction.published === "level"),
  );
  expect(flat.map(({ measure }) => measure.reference)).toEqual(FLAT_OR_MOVED);
  const other = judged.filter(
    ({ direction }) =>
      direction.sign !== direction.published && direction.sign !== "level" && direction.published !== "level",
  );
  expect(other.map(({ measure }) => measure.reference)).toEqual(OTHER_WAY);
});

it("says of the five arrows that it cannot judge what it would need", () => {
  expect(unanswered.map(({ check, measure }) => [check, measure.slice(0, 20)])).toEqual([
    ["direction-disagrees", "Number of Contacts"],
    ["direction-disagrees", "Conversion contact t"],
    ["direction-disagrees", "Number of referrals"],
    ["direction-disagrees", "Conversion contact t"],
    ["direction-disagrees", "% of Pathway plans u"],
  ]);
});
