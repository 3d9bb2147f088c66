import { readFileSync } from "node:fs";
import { applyChanges } from "../../src/excel/apply/apply";
import type { Proposed } from "../../src/model/proposed";
import { NO_SETTINGS } from "../../src/model/settings";
import { lookAt } from "../../src/workflow/lookAt";
import { readWorkbook } from "../../src/workflow/readWorkbook";
import { prepareShareable } from "../../src/workflow/share/prepareShareable";
import { withFunctions } from "../../tests/host/support/withFunctions";
import { BLANK_SHEET, PLAIN, type Book, type BookSheet } from "../../xlsx/book";
import { readXlsx } from "../../xlsx/readXlsx";

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
  '=KPI.RAG(A#,B#,400,"Plan")',
  '=KPI.DOT(A#,300,D#,0.5,"Triangles")',
  '=KPI.DOT(A#,300,"Low",,"Words")',
  '=KPI.DOT(A#,300,,,"Movement")',
  "=KPI.CHANGE(A#,300)",
  "=KPI.GAP(A#,B#,D#)",
  '=KPI.GAP(A#,B#,"Plan")',
  "=KPI.VALUE(A#)",
  "=KPI.ROUND(KPI.PERCENT(A#,B#),3)",
  "=KPI.SUPPRESS(A#)",
  "=KPI.COMPARE(A#,B#,C#,D#)",
  "=KPI.YTD($B$1:$B$7)",
  '=KPI.YTD($B$1:$B$7,"Latest")',
  '=KPI.YTD($B$1:$B$7,"Mean")',
  "=KPI.POOLED($A$1:$A$5,$B$1:$B$5)",
  '="Share: "&TEXT(KPI.PERCENT(A#,B#),"0.0%")',
  '=KPI.WORKING("407/1628")',
  '=KPI.WORKING.CHECK(0.25,"407/1628")',
  "=KPI.RAG.WHY(25%,20%,28%)",
  "=KPI.POPULATION($A$1:$B$5,387)",
  "=KPI.SIGNAL($B$1:$B$7)",
  '=IF(A#="","",KPI.PERCENT(1,4)&" of all")',
];

/** Below the others, each with room for what it fills. */
const FILLING = [
  "=KPI.PERCENT(A1:A5,B1:B5)",
  "=KPI.RATE10K($A$1:$A$5,B1:B5,12)",
  "=KPI.RAG(A1:A5,B1:B5,C1:C5,D1:D5)",
  "=KPI.INTERVAL(A1,B1)",
  "=KPI.INTERVAL(A1:A5,B1:B5,99.8%)",
  "=KPI.INTERVAL(A1:B1,200000)",
  "=KPI.RATE.INTERVAL(A1:A5,B1:B5,1000)",
  "=KPI.RATE.INTERVAL(A1:B1,200000,1000,99.8%)",
  "=KPI.RATE.INTERVAL(A3+4,B3,1000)",
  "=KPI.RATE.INTERVAL(A3+5,B3,1000)",
  "=KPI.COMPARE(A1:A5,B1:B5,C1:C5)",
  "=KPI.RATE(A1:B5,B1:B5,1000)",
  "=KPI.SUPPRESS(A1:A5,10)",
  "=KPI.ROUND({2.675;1.005;-0.285;-2.675},2)",
  "=KPI.SPC(B1:B6)",
  '=KPI.WORKING(B1:B6&"/10")',
  "=SUM(KPI.PERCENT(A1:A5,B1:B5))",
];
const FILLING_ROW = 30;
const ROOM = 6;

/** Two, whatever the file says. */
export const CANARY = { row: 20, column: 0, content: { formula: "=1+1" } };

/**
 * The sample scorecard, coloured and lettered by an update, with a sheet of KPI formulas, made shareable in the emulated
 * Excel; and how many formulas were turned.
 */
export async function sharedBook(): Promise<{ readonly book: Book; readonly turned: number }> {
  const { book } = await readXlsx(readFileSync(SAMPLE), "shared.xlsx");
  const sample = book.sheets[0];
  if (sample === undefined) throw new Error("The sample has no sheet.");
  return withFunctions({ ...book, sheets: [...book.sheets, figures()] }, async ({ engine }) => {
    const sheet = engine.sheets().find(({ name }) => name === SHEET);
    const writes = FIGURES.flatMap((cells, row) =>
      FORMULAS.map((formula, at) => ({
        row,
        column: cells.length + at,
        content: { formula: formula.replaceAll("#", String(row + 1)) },
      })),
    );
    const filling = FILLING.map((formula, at) => ({
      row: FILLING_ROW,
      column: at * ROOM,
      content: { formula },
    }));
    engine.write(sheet?.id ?? "", [...writes, ...filling, CANARY]);
    await engine.settle();
    await update();
    const proposed = await prepareShareable({ sheetId: null, remove: { settings: true, journal: true } });
    await apply(proposed);
    const left = await proposed.afterwards?.();
    if (left && left.changes.length > 0) throw new Error(left.changes.map(({ reason }) => reason).join("\n"));
    await engine.settle();
    return { book: engine.toBook(), turned: proposed.changes.length };
  });
}

/** Fills, colours and letters, as an update of the sample sets them. */
async function update(): Promise<void> {
  const { cards } = await readWorkbook();
  const settings = { ...NO_SETTINGS, letters: true };
  for (const card of cards) {
    const { changes } = lookAt(card, { period: null, everyPeriod: true, settings, check: null });
    await apply({ changes });
  }
}

async function apply({ changes }: Pick<Proposed, "changes">): Promise<void> {
  const { skipped, trouble } = await applyChanges(changes);
  if (skipped.length > 0 || trouble !== null)
    throw new Error(trouble ?? `${skipped.length} cells were left.`);
}

function figures(): BookSheet {
  return {
    ...BLANK_SHEET,
    name: SHEET,
    cells: FIGURES.flatMap((cells, row) =>
      cells.map((content, column) => ({ row, column, content, formula: null, style: PLAIN })),
    ),
  };
}
