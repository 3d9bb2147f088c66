import { expect, it } from "vitest";
import { lookAtRows } from "../../../../tests/support/lookAtRows";
import { wholesOf } from "./wholes";

/** The rows that are parts, each with the reference of its whole. */
const wholes = (...rows: string[][]) => {
  const { judgements } = lookAtRows([
    ["Reference", "Measure", "Target", "Mar-24", "Jun-24"],
    ...rows,
    ["9.9", "% of reviews in time", "90%", "88%", "89%"],
  ]);
  return [...wholesOf(judgements)].map(([{ reference }, { measure }]) => [reference, measure.reference]);
};
const row = (reference: string, name: string) => [reference, name, "95%", "92%", "91%"];

it("knows a row's whole by its name without the age band", () => {
  expect(wholes(row("7.0", "% in touch"), row("7.2", "% in touch (17-18 years old)"))).toEqual([
    ["7.2", "7.0"],
  ]);
  expect(wholes(row("7.0", "% In  Touch"), row("7.2", "% in touch (17-18 years old)"))).toEqual([
    ["7.2", "7.0"],
  ]);
  expect(wholes(row("7.0", "% in homes"), row("7.2", "% in touch (17-18 years old)"))).toEqual([]);
});

it("takes the first of two rows of one name", () => {
  expect(
    wholes(row("7.0", "% in touch"), row("7.1", "% in touch"), row("7.2", "% in touch (17-18 years old)")),
  ).toEqual([["7.2", "7.0"]]);
});

it("looks for it in its own section", () => {
  const between = ["", "Plans", "", "", ""];
  expect(
    wholes(
      ["", "Visits", "", "", ""],
      row("7.0", "% in touch"),
      between,
      row("7.2", "% in touch (17-18 years old)"),
    ),
  ).toEqual([]);
});
