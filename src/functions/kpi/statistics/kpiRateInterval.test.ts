import { beforeAll, expect, test } from "vitest";
import { kpiRateInterval } from "./kpiRateInterval";
import { shown, standInForExcel } from "../../testing/standIn";

beforeAll(() => {
  standInForExcel();
});

test("65 per 100 is 50.16 to 82.85; below ten the exact method: 5 per 100 is 1.62 to 11.67", () => {
  expect(kpiRateInterval([[65], [5], [""]], [[100]], [[100]])).toEqual([
    [expect.closeTo(50.1632, 4), expect.closeTo(82.8491, 4)],
    [expect.closeTo(1.6235, 4), expect.closeTo(11.6683, 4)],
    ["", ""],
  ]);
});

test("bad input", () => {
  expect(shown(kpiRateInterval([[5]], [[0]], [[100]]))).toEqual([["#DIV/0!", "#DIV/0!"]]);
  expect(shown(kpiRateInterval([[-5]], [[10]], [[100]]))[0]?.[0]).toBe(
    "#VALUE! A count or a population cannot be below zero.",
  );
});
