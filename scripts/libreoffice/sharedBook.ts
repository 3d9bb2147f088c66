import { readFileSync } from "node:fs";
import { readGrids } from "../../src/excel/readGrids";
import { survey } from "../../src/excel/survey";
import { planShareable } from "../../src/share/planShareable";
import { withFunctions } from "../../tests/host/support/withFunctions";
import { PLAIN, type Book, type BookSheet } from "../../workbench/book";
import { readXlsx } from "../../workbench/xlsx/readXlsx";

const SAMPLE = "assets/samples/board-2024-06.xlsx";
const SHEET = "KPI formulas";
/** Counts, populations, targets and polarities for the formulas behind them. */
const FIGURES: readonly (readonly (string | number)[])[] = [
  [387, 146_874, 0.2, "High"],
  [100, 387, 0.28, "Low"],
  [5, 454, 0.01, "SIB"],
  [756, 861, 0.9, "BIB"],
  [0, 12, 0, "High"],
  ["TBC", 861, 0.9, "High"],
  ["", 861, 0.9, "High"],
];
/** With `#` for the row. */
const FORMULAS = [
  "=KPI.PERCENT(A#,B#)",
  "=KPI.RATE10K(A#,B#,12)",
  "=KPI.RATE(A#,B#,1000)",
  "=KPI.RAG(KPI.PERCENT(A#,B#),C#,,D#)",
  "=KPI.RAG(A#,400,100)",
  '=KPI.DOT(A#,300,D#,0.5,"Triangles")',
  "=KPI.CHANGE(A#,300)",
  "=KPI.GAP(A#,B#,D#)",
  "=KPI.ROUND(KPI.PERCENT(A#,B#),3)",
  "=KPI.SUPPRESS(A#)",
  "=KPI.COMPARE(A#,B#,C#,D#)",
  "=KPI.YTD($B$1:$B$7)",
  '=KPI.YTD($B$1:$B$7,"Latest")',
  '=KPI.WORKING("407/1628")',
  "=KPI.SIGNAL($B$1:$B$7)",
  '=IF(A#="","",KPI.PERCENT(1,4)&" of all")',
];

/** Two, whatever the file says. */
export const CANARY = { row: 20, column: 0, content: { formula: "=1+1" } };

/** The sample scorecard with a sheet of KPI formulas, made shareable in the emulated Excel; and how many were turned. */
export async function sharedBook(): Promise<{ readonly book: Book; readonly turned: number }> {
  const { book } = await readXlsx(readFileSync(SAMPLE), "shared.xlsx");
  const sample = book.sheets[0];
  if (sample === undefined) throw new Error("The sample has no sheet.");
  return withFunctions({ ...book, sheets: [...book.sheets, figures(sample)] }, async ({ engine }) => {
    const sheet = engine.sheets().find(({ name }) => name === SHEET);
    const writes = FIGURES.flatMap((cells, row) =>
      FORMULAS.map((formula, at) => ({
        row,
        column: cells.length + at,
        content: { formula: formula.replaceAll("#", String(row + 1)) },
      })),
    );
    engine.write(sheet?.id ?? "", [...writes, CANARY]);
    await engine.settle();
    const { grids } = await readGrids((await survey()).sheets);
    const { changes, left } = planShareable(grids);
    if (left.length > 0) throw new Error(left.map(({ reason }) => reason).join("\n"));
    for (const { place, after } of changes) {
      const isFormula = typeof after === "string" && after.startsWith("=");
      const content = isFormula ? { formula: after } : { value: after };
      engine.write(place.sheetId, [{ row: place.row, column: place.column, content }]);
    }
    await engine.settle();
    return { book: engine.toBook(), turned: changes.length };
  });
}

function figures(like: BookSheet): BookSheet {
  return {
    ...like,
    name: SHEET,
    merges: [],
    columnWidths: {},
    rowHeights: {},
    hiddenRows: [],
    hiddenColumns: [],
    frozen: { rows: 0, columns: 0 },
    conditionalFormats: [],
    cells: FIGURES.flatMap((cells, row) =>
      cells.map((content, column) => ({ row, column, content, formula: null, style: PLAIN })),
    ),
  };
}
