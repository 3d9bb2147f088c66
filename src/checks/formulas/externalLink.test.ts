import { expect, it } from "vitest";
import { lookAtFormulas, saidBy } from "../../../tests/support/formulaTable";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { ALONE } from "../run/subject";
import { externalLink } from "./externalLink";

it("says once which other workbooks are read", () => {
  expect(saidBy(lookAtFormulas({ D2: "='[Data 2024.xlsx]Sheet 1'!D10" }), "external-link")).toEqual([
    "1 cell of 2.1 reads another workbook, Data 2024.xlsx.",
  ]);
});

it("is content with other sheets of the workbook", () => {
  expect(saidBy(lookAtFormulas({}), "external-link")).toEqual([]);
});

it("reads a workbook where it lies, in a folder or on a site, and its formulas as any others", () => {
  const months = (from: string) =>
    Object.fromEntries(
      ["D", "E", "F", "G", "H", "I"].map((column) => [`${column}2`, `='${from}'!${column}10`]),
    );
  for (const folder of ["C:\\Data\\", "\\\\server\\share\\", "https://council.example/sites/A1/"]) {
    const from = `${folder}[Data 2024.xlsx]Sheet 1`;
    const found = lookAtFormulas({ ...months(from), G2: `='${from}'!F10` });
    expect(saidBy(found, "external-link")).toEqual(["6 cells of 2.1 read another workbook, Data 2024.xlsx."]);
    expect(found.filter(({ check }) => check === "formula-wrong-cells")).toMatchObject([
      { expected: `='${from}'!G10`, repair: [{ after: `='${from}'!G10` }] },
    ]);
  }
});

it("puts a workbook back where it lies, with or without quotes round its sheet", () => {
  const from = "C:\\Data\\[Data.xlsx]Sheet";
  const own = (column: string) => `='${from}'!${column}10/'${from}'!${column}11`;
  const months = Object.fromEntries(
    ["D", "E", "F", "G", "H", "I"].map((column) => [`${column}2`, own(column)]),
  );
  const found = lookAtFormulas({ ...months, G2: `='${from}'!F10/'${from}'!G11` });
  expect(found.filter(({ check }) => check === "formula-wrong-cells")).toMatchObject([
    { expected: own("G") },
  ]);
});

it("names the workbooks once each, shows the cells, and says why by the first formula", () => {
  const [first, second] = ["='[Data 2024.xlsx]Sheet 1'!D10", "='[Data 2024.xlsx]Sheet 1'!E10"];
  const found = lookAtFormulas({ D2: first, E2: second, D3: "=[Other.xlsx]Sheet1!D10", I4: null });
  expect(found.filter(({ check }) => check === "external-link")).toMatchObject([
    {
      reference: null,
      cells: [
        { row: 1, column: 3 },
        { row: 1, column: 4 },
        { row: 2, column: 3 },
      ],
      message: "3 cells of 2.1 and 2.2 read another workbook, Data 2024.xlsx and Other.xlsx.",
      why: "='[Data 2024.xlsx]Sheet 1'!D10 shows what the other workbook held when it was last read; anyone without it cannot bring it up to date.",
      published: first,
      expected: null,
    },
  ]);
});

it("is fine of a scorecard whose formulas stay in the workbook, and of one without formulas", () => {
  const rows = [
    ["Reference", "Measure", "Target", "Mar-24", "Jun-24"],
    ["2.1", "% of visits in time", "90%", "80%", "80%"],
    ["2.2", "% of reviews in time", "90%", "88%", "50%"],
  ];
  for (const cell of [{}, { formula: "=Data!E10" }]) {
    const { scorecard, judgements } = lookAtRows(rows, { cells: { E2: cell } });
    expect(externalLink.askAll({ ...ALONE, scorecard, judgements })).toEqual([{ answer: "fine" }]);
  }
});
