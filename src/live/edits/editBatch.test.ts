import { expect, it } from "vitest";
import { changesSince, newBatch } from "./editBatch";

const edit = { sheetId: "{1}", byUs: false, byCoauthor: false, address: "B2:C9", moved: false };

it("keeps the user's areas and a co-author's apart", () => {
  const batch = newBatch();
  changesSince(batch, edit);
  changesSince(batch, { ...edit, byCoauthor: true, address: "D4" });
  expect(batch.hers).toEqual([{ sheetId: "{1}", row: 1, column: 1, rowCount: 8, columnCount: 2 }]);
  expect(batch.theirs).toEqual([{ sheetId: "{1}", row: 3, column: 3, rowCount: 1, columnCount: 1 }]);
  expect([batch.layout, batch.theirLayout]).toEqual([false, false]);
});

it("forgets addresses once lines have moved: they lie elsewhere by now", () => {
  const batch = newBatch();
  changesSince(batch, edit);
  changesSince(batch, { ...edit, byCoauthor: true });
  changesSince(batch, { ...edit, moved: true });
  expect([batch.hers, batch.theirs, batch.layout, batch.theirLayout]).toEqual([[], [], true, false]);
});

it("tells whose lines have moved", () => {
  const batch = newBatch();
  changesSince(batch, { ...edit, moved: true, byCoauthor: true });
  expect([batch.layout, batch.theirLayout]).toEqual([false, true]);
});

it("looks at the whole rather than at thousands of areas", () => {
  const batch = newBatch();
  for (let at = 0; at < 5_000; at++) changesSince(batch, edit);
  expect(batch.layout).toBe(false);
  changesSince(batch, edit);
  expect(batch.layout).toBe(true);
});
