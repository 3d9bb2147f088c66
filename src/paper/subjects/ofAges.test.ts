import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";

const cards = [
  lookAtRows([
    ["Ref", "Measure", "Polarity", "Target", "Aug-24", "Sep-24"],
    ["1", "Children under 5 reached by a family hub", "High", "", "1,872", "2,466"],
    ["2", "% of under 5s in the most deprived areas registered", "High", "70%", "67%", "68%"],
    ["3", "Antenatal contacts completed at 28 weeks or above", "High", "", "139", "164"],
    ["4", "Children receiving a short break", "", "", "202", "205"],
    ["5", "Families waiting for a short break", "Low", "", "33", "29"],
  ]).judgements,
];
const verdicts = (text: string): string[] =>
  checkPaper(fromPlain(text), cards).flatMap(({ claims }) => claims.map(({ verdict }) => verdict));

it.each([
  ["In our most deprived neighbourhoods 68% of under fives are registered.", "68%", "69%"],
  ["A hub reached 2,466 under fives.", "2,466", "2,467"],
  ["Antenatal contacts rose to 164, 25 more than in August.", "25", "26"],
  ["205 children get a short break.", "205", "207"],
])("an age in words, and a name said with other words: %s", (text, figure, other) => {
  expect(verdicts(text)).not.toContain("disagrees");
  expect(verdicts(text)).toContain("agrees");
  expect(verdicts(text.replace(figure, other))).toContain("disagrees");
});
