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

it("shows every cell with an error, and the first one's formula", () => {
  const { findings } = lookAtRows(
    [
      ["Reference", "Measure", "Target", "Mar-24", "Jun-24", "Sep-24", "RAG"],
      ["6.3", "% visits", "90%", "#DIV/0!", "91%", "#REF!", "#N/A"],
      ["6.4", "% others", "90%", "88%", "50%", "50%", "Red"],
    ],
    {
      cells: {
        D2: { formula: "=Data!A1/Data!A2" },
        E2: { formula: "=Data!B1/Data!B2" },
        F2: { formula: "=#REF!/Data!C2" },
        G2: { formula: "=VLOOKUP(F2,Data!A:B,2)" },
      },
    },
  );
  expect(findings.filter(({ check }) => check === "formula-error")).toMatchObject([
    {
      reference: "6.3",
      cells: [3, 5, 6].map((column) => ({ row: 1, column })),
      message: "The formula of the value of 6.3 gives #DIV/0!, and 2 more of its cells have such an error.",
      why: "The cell holds =Data!A1/Data!A2.",
      published: "#DIV/0!",
      expected: null,
    },
  ]);
});
