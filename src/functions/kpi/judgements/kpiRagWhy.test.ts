import { beforeAll, expect, test } from "vitest";
import { kpiRagWhy } from "./kpiRagWhy";
import { shown, standInForExcel } from "../../testing/standIn";

beforeAll(() => {
  standInForExcel();
});

test("the reason, in the unit that the figures look like", () => {
  expect(kpiRagWhy([[0.25]], [[0.2]], [[0.28]])).toEqual([
    ["Amber: 25% misses the target of 20% but is within the tolerance of 28% (lower is better)."],
  ]);
  expect(kpiRagWhy([[1250]], [[1000]], undefined, [["High"]])).toEqual([
    ["Green: 1,250 meets the target of 1,000 (higher is better)."],
  ]);
});

test("what cannot be told says what is missing", () => {
  expect(kpiRagWhy([[0.5], [""]], [[0.4]])).toEqual([["Grey: nothing says which way is good."], [""]]);
  expect(kpiRagWhy([[0.5]], [[""]])).toEqual([["Grey: there is no target to judge 50% against."]]);
});

test("bad input gives what KPI.RAG gives", () => {
  expect(shown(kpiRagWhy([["TBC"]], [[0.9]]))).toEqual([
    ['#N/A The actual is "TBC", which stands for a figure that is not there.'],
  ]);
});
