import { expect, it } from "vitest";
import { lookAtRows } from "../../tests/support/lookAtRows";

const look = (shown: string, formula: string) =>
  lookAtRows(
    [
      ["Reference", "Measure", "Target", "Mar-24", "Jun-24"],
      ["6.3", "% visits", "90%", shown, "91%"],
      ["6.4", "% others", "90%", "88%", "50%"],
    ],
    { cells: { D2: { formula } } },
  ).findings.filter(({ check }) => check === "formula-error" || check === "value-lost");

it("finds a formula that gives an error, once", () => {
  expect(look("#DIV/0!", "=Data!A1/Data!A2")).toMatchObject([
    {
      check: "formula-error",
      severity: "error",
      cells: [{ row: 1, column: 3 }],
      message: "The formula of the value of 6.3 gives #DIV/0!.",
    },
  ]);
});

it("finds cells that are gone even where the error is covered up", () => {
  expect(look("88%", "=IFERROR(#REF!/2,0.88)")).toHaveLength(1);
});

it("leaves #N/A that is said on purpose", () => {
  expect(look("#N/A", '=IF(Data!A2="",NA(),Data!A2)')).toEqual([]);
});
