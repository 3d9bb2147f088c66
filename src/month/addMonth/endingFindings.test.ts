import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import type { Change } from "../../model/change";
import { endingFindings } from "./endingFindings";

// 88% to 91% is better, 90% to 85% worse: both arrows say the contrary, and the others what their months say.
const { findings, scorecard } = lookAtRows([
  ["Ref", "Measure", "Good is", "Target", "Jun-24", "Sep-24", "Direction"],
  ["6.3", "% of visits in time", "High", "90%", "88%", "91%", "↓"],
  ["6.4", "% of reviews in time", "High", "90%", "90%", "85%", "↑"],
  ...["assessments", "plans", "interviews", "meetings"].map((name, at) => [
    ...[`7.${at + 1}`, `% of ${name} in time`, "High", "90%", "80%", "85%", "↑"],
  ]),
]);
const arrowsTaken = (...references: string[]): Change[] =>
  scorecard.measures.flatMap(({ reference, key, name, direction }): Change[] =>
    direction === null || !references.includes(reference ?? "")
      ? []
      : [
          {
            ...{ kind: "value", group: "directions", before: direction.content, after: "", format: null },
            ...{ id: key, place: direction.place, measure: name, measureKey: key, reason: "", hers: false },
            ...{ beforeShown: "", afterShown: "" },
          },
        ],
  );
const SEPTEMBER = { kind: "month", year: 2024, month: 9 } as const;

it("counts the findings about arrows that a new month takes off", () => {
  expect(endingFindings(findings, arrowsTaken("6.3", "6.4"), SEPTEMBER)).toEqual([
    "2 findings about arrows of Sep-24 end with those arrows. To put them right first, see Checks.",
  ]);
  expect(endingFindings(findings, arrowsTaken("6.4"), SEPTEMBER)).toEqual([
    "1 finding about an arrow of Sep-24 ends with that arrow. To put it right first, see Checks.",
  ]);
});

it("says nothing where no arrow is taken off, or none was found wrong", () => {
  expect(endingFindings(findings, arrowsTaken(), SEPTEMBER)).toEqual([]);
  expect(endingFindings([], arrowsTaken("6.3"), SEPTEMBER)).toEqual([]);
});
