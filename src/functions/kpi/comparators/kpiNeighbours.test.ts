import { beforeAll, expect, test } from "vitest";
import { publishedFrom } from "../../arguments/fromPublished";
import { shown, standInForExcel } from "../../testing/standIn";
import { kpiNeighbours } from "./kpiNeighbours";

beforeAll(() => {
  standInForExcel();
});

test("gives ten beside each other for every authority, nothing for a blank, and says why there are none", () => {
  publishedFrom(() => ({
    isLoaded: true,
    benchmark: () => "",
    neighbours: (area) => {
      if (area === null) return [];
      return area === "Kent" ? Array.from("ABCDEFGHIJ") : { code: "#VALUE!", sentence: "No authority." };
    },
  }));
  expect(shown(kpiNeighbours([["Kent"]]) as unknown[][])).toEqual([Array.from("ABCDEFGHIJ")]);
  const three = shown(kpiNeighbours([["Kent"], [null], ["Ruritania"]]) as unknown[][]);
  expect([three[0]?.[0], three[1]?.[0], three[2]?.[9]]).toEqual(["A", "", "#VALUE! No authority."]);
});
