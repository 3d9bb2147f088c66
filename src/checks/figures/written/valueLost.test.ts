import { expect, it } from "vitest";
import { cellsIn } from "../../../../tests/support/cellsIn";
import { lookAtRows } from "../../../../tests/support/lookAtRows";

const look = (target: string, actual: string) =>
  lookAtRows([
    ["Reference", "Measure", "Target", "Mar-24", "Jun-24"],
    ["8.0", "Agency rate %", target, "53%", actual],
    ["6.4", "% others", "90%", "88%", "50%"],
  ]).findings.map(({ message }) => message);

it("finds a target that was copied from too narrow a column", () => {
  expect(look("###", "53%")).toEqual(["The target of 8.0 cannot be read: the cell holds “###”."]);
});

it("finds an Excel error where a value belongs", () => {
  expect(look("17%", "#DIV/0!")).toEqual(["The value of 8.0 cannot be read: the cell holds “#DIV/0!”."]);
});

it("says what became of the figure", () => {
  const why = (target: string, actual: string) =>
    lookAtRows([
      ["Reference", "Measure", "Target", "Mar-24", "Jun-24"],
      ["8.0", "Agency rate %", target, "53%", actual],
      ["6.4", "% others", "90%", "88%", "50%"],
    ]).findings.map((one) => [cellsIn(one), one.why]);
  expect(why("###", "#N/A")).toEqual([
    [
      "C2",
      "The signs were typed or pasted, probably copied from a column that was too narrow; the figure is gone.",
    ],
    ["E2", "The cell holds an Excel error instead of a figure."],
  ]);
});

it("takes a marker for what it is", () => {
  expect(look("TBC", "NA")).toEqual([]);
});
