import { expect, test } from "vitest";
import { fillChangeOf, valueChangeOf } from "../testing/examples";
import { groupTick, isTicked, tickAll, tickedOf, withNeeds, type Ticks } from "./ticks";

const value = valueChangeOf({ id: "value" });
const fill = fillChangeOf({ id: "fill" });
const hers = fillChangeOf({ id: "hers", hers: true });
const all = [value, fill, hers];
const NONE: Ticks = new Map();

test("what the analyst set is left unticked at first", () => {
  expect(all.map((change) => isTicked(change, NONE))).toEqual([true, true, false]);
  expect(tickedOf(all, NONE)).toEqual([value, fill]);
});

test("a group's box is on, off, or mixed", () => {
  expect(groupTick([value, fill], new Set([value, fill]))).toBe(true);
  expect(groupTick([hers], new Set(tickedOf([hers], NONE)))).toBe(false);
  expect(groupTick(all, new Set(tickedOf(all, NONE)))).toBe("mixed");
});

test("ticking a group ticks each of it, and leaves the earlier ticks as they were", () => {
  const on = tickAll(NONE, all, true);
  expect(groupTick(all, new Set(tickedOf(all, on)))).toBe(true);
  const off = tickAll(on, [fill], false);
  expect(tickedOf(all, off)).toEqual([value, hers]);
  expect(tickedOf(all, on)).toEqual(all);
});

test("a tick stays with the measure and the month where rows and columns have moved", () => {
  const line = (at: number, content: string) => ({
    line: at,
    unique: true,
    marks: [{ by: 0, at: 1, content }],
  });
  const change = valueChangeOf();
  const at = (row: number, column: number) => ({
    ...change,
    id: `value:{1}:${row}:${column}`,
    place: { ...change.place, row, column },
    anchors: { row: line(row, "Repeat referrals"), column: line(column, "Sep-24") },
  });
  const ticks = tickAll(new Map(), [at(3, 7)], false);
  expect(isTicked(at(4, 8), ticks)).toBe(false);
  const other = { ...at(3, 7), anchors: { row: line(3, "Visits"), column: line(7, "Sep-24") } };
  expect(isTicked(other, ticks)).toBe(true);
});

test("a change goes with the one that it needs", () => {
  const kept = valueChangeOf({ id: "kept", group: "lines" });
  const emptied = valueChangeOf({ id: "emptied", needs: "kept" });
  const all = [kept, emptied];
  expect(tickedOf(all, new Map([["kept", false]]))).toEqual([]);
  expect(withNeeds([emptied], all)).toEqual([emptied, kept]);
  expect(withNeeds([kept], all)).toEqual([kept]);
});
