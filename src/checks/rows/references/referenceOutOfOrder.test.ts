import { expect, it } from "vitest";
import { lookAtRows } from "../../../../tests/support/lookAtRows";

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

const found = (...references: string[]) =>
  lookAtRows([
    ["Reference", "Measure", "Target", "Mar-24", "Jun-24"],
    ...references.map((reference, at) => [reference, `% of visits ${at} in time`, "90%", "88%", "89%"]),
  ]).findings.filter(({ check }) => check === "reference-out-of-order");

it("shows the cell, and asks for five references that differ", () => {
  expect(found("6.1", "6.2", "8.3", "6.4", "6.5")).toMatchObject([
    {
      cells: [{ row: 3, column: 1 }],
      why: "All other references count up.",
      published: "8.3",
      expected: null,
    },
  ]);
  expect(found("6.1", "6.2", "8.3", "6.4")).toEqual([]);
  expect(found("6.1", "6.2", "8.3", "6.4", "6.4", "6.5")).toEqual([]);
});

it("counts letters and three parts", () => {
  const message = (...references: string[]) => found(...references).map((one) => one.message);
  expect(message("MC 1", "MC 1a", "MC 1c", "MC 1b", "MC 2", "MC 3")).toHaveLength(1);
  expect(message("MC 1", "mc 1a", "MC 1b", "MC 2", "MC 10", "MC 11")).toEqual([]);
  expect(message("1.1.1", "1.1.2", "1.1.10", "1.2.1", "2.1.1")).toEqual([]);
  expect(message("1.1.1", "1.1.2", "1.9.1", "1.1.4", "1.1.5")).toEqual([
    "The reference 1.9.1 stands beside 1.1.2 and 1.1.4, out of order.",
  ]);
});

it("counts each prefix and each section by itself", () => {
  // Together B 1 would stand out of order among A 2 to A 6.
  expect(found("A 2", "A 3", "A 4", "B 1", "A 5", "A 6")).toEqual([]);
  const row = (reference: string) => [reference, `% of visits ${reference} in time`, "90%", "88%", "89%"];
  const { findings } = lookAtRows([
    ["Reference", "Measure", "Target", "Mar-24", "Jun-24"],
    ["", "Visits", "", "", ""],
    ...["1.2", "1.3", "1.4", "1.5", "1.6"].map(row),
    ["", "Plans", "", "", ""],
    row("1.1"),
  ]);
  expect(findings.filter(({ check }) => check === "reference-out-of-order")).toEqual([]);
});

it("leaves one that stands twice to its own check", () => {
  expect(found("6.1", "6.2", "6.3", "6.4", "6.4", "6.5")).toEqual([]);
});

it("weighs each part of a reference above the parts behind it", () => {
  expect(found("1.1a", "1.1b", "1.2", "1.3c", "1.3d")).toEqual([]);
  expect(found("1.1.1", "1.1.2", "1.1.3", "1.2.1", "1.2.5", "1.2.6")).toEqual([]);
  expect(found("1.1", "1.2", "1.9", "1.3", "1.4")).toHaveLength(1);
});

it("finds the first of all that is out of place, beside its one neighbour", () => {
  expect(found("9.1", "1.2", "1.3", "1.4", "1.5").map(({ message }) => message)).toEqual([
    "The reference 9.1 stands beside 1.2, out of order.",
  ]);
});
