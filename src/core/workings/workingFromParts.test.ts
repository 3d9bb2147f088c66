import { expect, test } from "vitest";
import { workingFromParts } from "./workingFromParts";

test("parts in cells of their own read as the share that somebody would type", () => {
  expect(workingFromParts(1, 4)).toEqual({
    ...{ expression: "1/4", result: 0.25, numerator: 1, denominator: 4 },
    ...{ periodsPerYear: 1, per: 1, stated: null },
  });
});

test("a share of nothing has no result", () => {
  expect(workingFromParts(3, 0)).toMatchObject({ expression: "3/0", result: null, denominator: 0 });
  expect(workingFromParts(0, 3).result).toBe(0);
});
