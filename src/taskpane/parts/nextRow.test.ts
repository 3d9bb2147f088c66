import { expect, test } from "vitest";
import { nextRow } from "./nextRow";

test("arrows move by one and stop at the ends", () => {
  expect(nextRow(0, 3, "ArrowDown")).toBe(1);
  expect(nextRow(2, 3, "ArrowDown")).toBe(2);
  expect(nextRow(1, 3, "ArrowUp")).toBe(0);
  expect(nextRow(0, 3, "ArrowUp")).toBe(0);
  expect(nextRow(1, 3, "Home")).toBe(0);
  expect(nextRow(1, 3, "End")).toBe(2);
});

test("other keys and an empty list lead nowhere", () => {
  expect(nextRow(1, 3, "Enter")).toBeNull();
  expect(nextRow(0, 0, "ArrowDown")).toBeNull();
});
