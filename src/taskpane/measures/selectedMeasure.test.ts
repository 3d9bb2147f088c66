import { expect, test } from "vitest";
import { actualOf, cardOf, measureOf, placeAt } from "../testing/examples";
import { selectedMeasure } from "./selectedMeasure";

const first = measureOf({ key: "first", place: placeAt(8, 1) });
const second = measureOf({
  key: "second",
  place: placeAt(9, 1),
  actuals: [actualOf({ place: placeAt(30, 4, "Jan-25") })],
});
const { scorecard } = cardOf([first, second]);

test("any cell of a measure's row opens it", () => {
  expect(selectedMeasure({ scorecard }, placeAt(8, 13))).toBe(first);
  expect(selectedMeasure({ scorecard }, placeAt(9, 0))).toBe(second);
});

test("a value on another sheet opens its measure", () => {
  expect(selectedMeasure({ scorecard }, placeAt(30, 4, "Jan-25"))).toBe(second);
});

test("nothing opens beside the scorecard, between its measures, on another sheet, or with nothing selected", () => {
  expect(selectedMeasure({ scorecard }, placeAt(8, 16))).toBeNull();
  expect(selectedMeasure({ scorecard }, placeAt(20, 1))).toBeNull();
  expect(selectedMeasure({ scorecard }, placeAt(8, 1, "Notes"))).toBeNull();
  expect(selectedMeasure({ scorecard }, null)).toBeNull();
});

test("where measures run across, the column tells", () => {
  const across = {
    ...scorecard,
    orientation: "across" as const,
    measures: [measureOf({ place: placeAt(3, 5) })],
  };
  expect(selectedMeasure({ scorecard: across }, placeAt(12, 5))).toBe(across.measures[0]);
  expect(selectedMeasure({ scorecard: across }, placeAt(3, 6))).toBeNull();
});
