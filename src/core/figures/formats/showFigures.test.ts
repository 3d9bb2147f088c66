import { expect, test } from "vitest";
import { showChange } from "./showChange";
import { showFigures } from "./showFigures";

test("fractions are percentages, other figures are not", () => {
  expect(showFigures([0.25, 0.205, null])).toEqual(["25%", "20.5%", null]);
  expect(showFigures([1250, 17.63])).toEqual(["1,250", "17.63"]);
  expect(showFigures([1, 0])).toEqual(["1", "0"]);
  expect(showFigures([1, 0.9])).toEqual(["100%", "90%"]);
  expect(showFigures([0, 0.25])).toEqual(["0%", "25%"]);
});

test("one figure outside of 0 to 1 and none of them is a percentage; a figure that is not there decides nothing", () => {
  expect(showFigures([0.5, 3])).toEqual(["0.5", "3"]);
  expect(showFigures([-0.5, 0.25])).toEqual(["-0.5", "0.25"]);
  expect(showFigures([null, 1])).toEqual([null, "1"]);
});

test("a change has its sign, without the noise of subtracting", () => {
  expect(showChange(0.8, 0.77)).toBe("(+0.03) ▲");
  expect(showChange(121, 1000)).toBe("(-879) ▼");
  expect(showChange(0.1 + 0.2, 0.3)).toBe("(0) ●");
});
