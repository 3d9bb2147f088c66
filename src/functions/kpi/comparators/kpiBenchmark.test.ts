import { beforeAll, expect, test } from "vitest";
import { publishedFrom } from "../../arguments/fromPublished";
import { shown, standInForExcel } from "../../testing/standIn";
import { kpiBenchmark } from "./kpiBenchmark";
import type { Published } from "../../../core/kpi/published";

/** Says what it was asked, and has nothing of 1999. */
const figures: Published = {
  isLoaded: true,
  benchmark: (_measure, area, year) => {
    if (area === null) return "";
    return year === 1999 ? { code: "#N/A", sentence: "Not published." } : Number(year ?? 0) / 1000;
  },
  neighbours: () => [],
};

beforeAll(() => {
  standInForExcel();
});

test("waits for the figures once, and answers at once when they are there", async () => {
  publishedFrom(() => Promise.resolve(figures));
  const waited = kpiBenchmark([["In care"]], [["Devon"]], [[2024]]);
  expect(waited).toBeInstanceOf(Promise);
  expect(await waited).toEqual([[2.024]]);
  publishedFrom(() => figures);
  expect(kpiBenchmark([["In care"]], [["Devon"], [null], ["Essex"]], [[2024], [2024], [1999]])).toHaveLength(
    3,
  );
});

test("spreads over ranges, and says why a cell has no figure", () => {
  publishedFrom(() => figures);
  const results = kpiBenchmark([["In care"]], [["Devon"], [null], ["Essex"]], [[2024], [2024], [1999]]);
  expect(shown(results as unknown[][])).toEqual([[2.024], [""], ["#N/A Not published."]]);
});
