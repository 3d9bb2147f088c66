import { expect, test } from "vitest";
import { verticalRuns } from "./runs";

test("neighbours down a column make one run, whatever their order", () => {
  const [b2, b3, b5, c3] = [
    { row: 1, column: 1 },
    { row: 2, column: 1 },
    { row: 4, column: 1 },
    { row: 2, column: 2 },
  ];
  expect(verticalRuns([b3, c3, b5, b2])).toEqual([[b2, b3], [b5], [c3]]);
});

test("nothing gives no runs", () => expect(verticalRuns([])).toEqual([]));
