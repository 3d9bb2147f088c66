import { expect, test } from "vitest";
import { actualOf, JUN_24, judgementOf, measureOf, placeAt } from "../testing/examples";
import { withoutFigure } from "./withoutFigure";

const MARCH = { kind: "month", year: 2024, month: 3 } as const;
const march = actualOf({ period: MARCH, place: placeAt(8, 12) });
const blank = actualOf({ value: { kind: "blank" }, content: "" });
const unsaid = actualOf({ value: { kind: "marker", shown: "TBC" }, content: "TBC" });
const waiting = (cell: typeof blank) => {
  const measure = measureOf({ actuals: [march, cell] });
  return withoutFigure([judgementOf({ measure, latest: march })], JUN_24);
};

test("a figure of an older month is none of this one, and the cell that waits for it is named", () => {
  expect(waiting(blank)).toMatchObject([{ place: placeAt(8, 13), instead: null }]);
  expect(waiting(unsaid)).toMatchObject([{ place: placeAt(8, 13), instead: "TBC" }]);
});

test("a figure of the month is no gap, and neither is one that carries no period of its own", () => {
  const undated = actualOf({ period: null });
  expect(withoutFigure([judgementOf(), judgementOf({ latest: undated })], JUN_24)).toEqual([]);
});

test("a measure without a cell of the month is named by its own", () => {
  expect(withoutFigure([judgementOf({ latest: null })], JUN_24)).toMatchObject([{ place: placeAt(8, 1) }]);
});
