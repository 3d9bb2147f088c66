import { expect, test } from "vitest";
import { KPI_HELP } from "./kpiFunctions";

test("a function of each group is known by the name that it has in Excel, and none twice", () => {
  const names = KPI_HELP.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["RATE10K", "RAG", "YTD", "BENCHMARK", "VALUE"]));
  expect(new Set(names).size).toBe(names.length);
});
