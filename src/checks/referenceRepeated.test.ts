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
  ]).findings.flatMap(({ check, message }) => (check === "reference-repeated" ? [message] : []));

it("finds a reference that two measures have", () => {
  expect(said("7.1", "7.2", "7.3", "7.4", "7.1")).toEqual([
    "The reference 7.1 stands twice: for “% of visits a in time” and for “% of visits e in time”.",
  ]);
});

it("is content with different ones, and with the numbers of groups", () => {
  expect(said("7.1", "7.2", "7.3", "7.4", "7.10")).toEqual([]);
  expect(said("1", "1", "1", "2", "2", "3")).toEqual([]);
});
