import { expect, it } from "vitest";
import { questionOf } from "./questionOf";

it("asks what the check asks", () => {
  expect(questionOf("unit-slip")).toBe("Does a fraction carry a percent sign?");
});

it("says in words what kind of finding it is that no check of the scorecard alone makes", () => {
  expect(questionOf("benchmark-older-model")).toBe("benchmark older model");
});
