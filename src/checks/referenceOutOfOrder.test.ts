import { expect, it } from "vitest";
import { lookAtRows } from "../../tests/support/lookAtRows";

const said = (...references: string[]) =>
  lookAtRows([
    ["Reference", "Measure", "Target", "Mar-24", "Jun-24"],
    ...references.map((reference, at) => [
      reference,
      `% of visits ${"abcdefgh".charAt(at)} in time`,
      "90%",
      "88%",
      "89%",
    ]),
  ]).findings.flatMap(({ check, message }) => (check === "reference-out-of-order" ? [message] : []));

it("finds the reference that does not fit", () => {
  expect(said("6.1", "6.2", "8.3", "6.4", "6.5", "6.6")).toEqual([
    "The reference 8.3 stands beside 6.2 and 6.4, out of order.",
  ]);
});

it("counts 7.10 after 7.9, letters apart, and says nothing of a list without an order", () => {
  expect(said("7.7", "7.8", "7.9", "7.10", "8.0")).toEqual([]);
  expect(said("EH 7", "EH 9", "FD 3", "FD 8", "AMT 2", "CP 11")).toEqual([]);
  expect(said("6.4", "6.1", "6.5", "6.2", "6.6", "6.3")).toEqual([]);
});
