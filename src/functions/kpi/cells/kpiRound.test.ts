import { beforeAll, expect, test } from "vitest";
import { kpiRound } from "./kpiRound";
import { shown, standInForExcel } from "../../testing/standIn";

beforeAll(() => {
  standInForExcel();
});

test("half up, away from zero", () => {
  expect(kpiRound([[2.5], [3.5], [-2.5], [""], ["25.5%"]])).toEqual([[3], [4], [-3], [""], [0]]);
  expect(kpiRound([[2.85], [0.285], [1250]], [[1], [2], [-2]])).toEqual([[2.9], [0.29], [1300]]);
});

test("decimals are whole", () => {
  expect(shown(kpiRound([[2.5]], [[0.5]]))).toEqual([["#VALUE! Decimals is a whole number from -15 to 15."]]);
});
