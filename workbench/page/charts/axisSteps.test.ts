import { expect, it } from "vitest";
import { axisSteps } from "./axisSteps";

const FREE = { minimum: null, maximum: null };

it("steps in round figures that hold all of the lines", () => {
  expect(axisSteps(0.17, 0.28, FREE)).toEqual([0, 0.1, 0.2, 0.3]);
  expect(axisSteps(1500, 2600, FREE)).toEqual([0, 1000, 2000, 3000]);
  expect(axisSteps(-3, 4, FREE)).toEqual([-4, -2, 0, 2, 4]);
});

it("keeps to the ends that are given", () => {
  expect(axisSteps(0.9, 0.95, { minimum: 0.85, maximum: 1 })).toEqual([0.85, 0.9, 0.95, 1]);
});

it("has an axis for figures that are all nothing", () => {
  expect(axisSteps(0, 0, FREE)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
});
