import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { isPartName, nameOfPart } from "./subRows";

const look = (kinds: readonly [string, string]) =>
  lookAtRows(
    [
      ["Measure", "Row", "Apr-24", "May-24", "Jun-24"],
      ...["visits", "reviews", "plans"].flatMap((what) =>
        kinds.map((kind, at) => [
          `Number of ${what}`,
          kind,
          ...(at === 0 ? ["41", "42", "43"] : ["50", "51", "52"]),
        ]),
      ),
    ],
    { asText: [] },
  ).scorecard.measures.map(({ name, unit, actuals }) => [name, unit, actuals.length]);

it("of a measure in two rows takes its own figures, not those that they are judged by", () => {
  const three = ["Number of visits", "Number of reviews", "Number of plans"].map((name) => [
    name,
    "count",
    3,
  ]);
  expect(look(["Actual", "Target"])).toEqual(three);
  expect(look(["Performance", "England"])).toEqual(three);
});

it("tells a part from a measure, and calls it by both names", () => {
  expect(
    ["17-18 years old", "of which UASC", "% of visits in time"].map((name) => isPartName(name, false)),
  ).toEqual([...[true, true, false]]);
  expect(nameOfPart("% Care Leavers in Touch", " • 17-18 years old")).toBe(
    "% Care Leavers in Touch (17-18 years old)",
  );
});
