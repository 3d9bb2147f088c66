import { expect, it } from "vitest";
import { lookAtFormulas } from "../../../tests/support/formulaTable";
import { lookAtRows } from "../../../tests/support/lookAtRows";

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

it("says what its neighbours would hold there, and its odd formula is not said again", () => {
  const rows = [["2.4", "% measure 2.4 in time", "95%", "80%", "81%", "#DIV/0!", "79%", "80%", "82%"]];
  const own = (column: string) => `=Data!${column}16/Data!${column}17`;
  const cells = Object.fromEntries(
    ["D", "E", "F", "G", "H", "I"].map((column) => [
      `${column}5`,
      column === "F" ? "=Data!F16/Data!F99" : own(column),
    ]),
  );
  expect(lookAtFormulas(cells, rows)).toMatchObject([
    {
      check: "formula-error",
      expected: "=Data!F16/Data!F17",
      why: "The cell holds =Data!F16/Data!F99. Like its neighbours, it would hold =Data!F16/Data!F17.",
      repair: [{ kind: "formula", after: "=Data!F16/Data!F17" }],
    },
  ]);
});

it("leaves an error in a month that is laid out ahead", () => {
  const said = (latest: string) =>
    lookAtRows(
      [
        ["Reference", "Measure", "Target", "Mar-24", "Jun-24", "Sep-24"],
        ["6.3", "% visits", "90%", "88%", latest, "#DIV/0!"],
        ["6.4", "% others", "90%", "88%", "50%", ""],
      ],
      { cells: { F2: { formula: "=Data!A1/Data!A2" }, E2: { formula: "=Data!B1/Data!B2" } } },
    ).findings.filter(({ check }) => check === "formula-error");
  expect(said("91%")).toEqual([]);
  expect(said("#DIV/0!")).toMatchObject([{ cells: [{ row: 1, column: 4 }] }]);
});

it("names the column of the error, and repairs it only where its neighbours say how", () => {
  const { findings } = lookAtRows(
    [
      ["Reference", "Measure", "Target", "Mar-24", "Jun-24", "RAG", "DoT"],
      ["6.3", "% visits", "90%", "88%", "91%", "#NAME?", "↑"],
      ["6.4", "% others", "90%", "88%", "50%", "Red", "#NAME?"],
    ],
    { cells: { F2: { formula: "=RAGG(E2)" }, G3: { formula: "=ARROWW(E3)" } } },
  );
  expect(
    findings.flatMap(({ check, message, repair }) =>
      check === "formula-error" ? [{ message, repair }] : [],
    ),
  ).toEqual([
    { message: "The formula of the status of 6.3 gives #NAME?.", repair: [] },
    { message: "The formula of the direction of 6.4 gives #NAME?.", repair: [] },
  ]);
});
