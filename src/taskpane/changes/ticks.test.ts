import { expect, test } from "vitest";
import { fillChangeOf, valueChangeOf } from "../testing/examples";
import { groupTick, isTicked, tickAll, tickedOf, type Ticks } from "./ticks";

const value = valueChangeOf({ id: "value" });
const fill = fillChangeOf({ id: "fill" });
const hers = fillChangeOf({ id: "hers", hers: true });
const all = [value, fill, hers];
const NONE: Ticks = new Map();

test("what she set herself is left unticked at first", () => {
  expect(all.map((change) => isTicked(change, NONE))).toEqual([true, true, false]);
  expect(tickedOf(all, NONE)).toEqual([value, fill]);
});

test("a group's box is on, off, or mixed", () => {
  expect(groupTick([value, fill], NONE)).toBe(true);
  expect(groupTick([hers], NONE)).toBe(false);
  expect(groupTick(all, NONE)).toBe("mixed");
});

test("ticking a group ticks each of it, and leaves the earlier ticks as they were", () => {
  const on = tickAll(NONE, all, true);
  expect(groupTick(all, on)).toBe(true);
  const off = tickAll(on, [fill], false);
  expect(tickedOf(all, off)).toEqual([value, hers]);
  expect(tickedOf(all, on)).toEqual(all);
});
