import { expect, it } from "vitest";
import { listOf, lookAtTable, said } from "./lookAtTable";

it("finds in a snapshot the share and its rest that add to more than everything", () => {
  const { findings } = lookAtTable("tests/tables/snapshot-2024-06.tsv");
  expect(said(findings, "complement")).toEqual([
    "“% Dentist Check” (88.4%) and “% No Dentist Check” (63.7%) are a share and its rest, but add to 152.1%.",
  ]);
});

it("finds nothing above a note where each value carries its own period", () => {
  expect(listOf(lookAtTable("tests/tables/ambitions-2024-03.tsv").findings)).toEqual([]);
});
