import { expect, test } from "vitest";
import { actualOf, judgementOf, placeAt } from "../testing/examples";
import { measureCell } from "./measureCell";

test("a click goes to the latest value, to the cell that waits for one, or to the name", () => {
  const asked = actualOf({ place: placeAt(8, 14) });
  expect(measureCell(judgementOf({ asked }))).toEqual(placeAt(8, 13));
  expect(measureCell(judgementOf({ asked, latest: null }))).toEqual(placeAt(8, 14));
  expect(measureCell(judgementOf({ asked: null, latest: null }))).toEqual(placeAt(8, 1));
});
