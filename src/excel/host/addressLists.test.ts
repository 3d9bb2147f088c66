import { expect, test } from "vitest";
import { addressLists } from "./addressLists";

test("neighbours down a column share an address", () => {
  const cells = [
    { row: 1, column: 1 },
    { row: 6, column: 2 },
    { row: 2, column: 1 },
  ];
  expect(addressLists(cells)).toEqual(["B2:B3,C7"]);
});

test("a list that grows too long is continued in another", () => {
  const cells = [0, 2, 4, 6].map((row) => ({ row, column: 0 }));
  expect(addressLists(cells, 5)).toEqual(["A1,A3", "A5,A7"]);
});

test("no cells, no list", () => expect(addressLists([])).toEqual([]));

test("two thousand scattered cells stay below Excel's limit", () => {
  const cells = Array.from({ length: 2000 }, (_, index) => ({ row: index * 2, column: 13 }));
  const lists = addressLists(cells);
  expect(lists).toHaveLength(2);
  expect(Math.max(...lists.map((list) => list.length))).toBeLessThan(8192);
});
