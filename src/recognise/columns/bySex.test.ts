import { expect, it } from "vitest";
import { bySex } from "./bySex";

const marked = (...headings: string[]): string[] =>
  bySex(headings.map((shown) => ({ shown }))).flatMap(({ shown, ofSex }) => (ofSex ? [shown] : []));

it("are figures of one sex where the other's stand beside them", () => {
  expect(marked("Sep-24 (F)", "Sep-24 (M)", "Sep-24")).toEqual(["Sep-24 (F)", "Sep-24 (M)"]);
  expect(marked("Sep-24 (G)", "Sep-24 [b]", "Oct-24 (G)")).toEqual(["Sep-24 (G)", "Sep-24 [b]"]);
});

it("are none alone: F may be a forecast, and G green", () => {
  expect(marked("Sep-24", "Oct-24 (F)")).toEqual([]);
  expect(marked("Sep-24 (M)", "Oct-24 (F)")).toEqual([]);
  expect(marked("Target (G)", "Target (A)")).toEqual([]);
});
