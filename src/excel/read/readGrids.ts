import type { CellContent } from "../../core/figures/cellValue";
import type { Grid } from "../../model/grid";
import { assembleGrid, type BatchOfCells } from "./assembleGrid";
import { bounded, BOUNDED, PANE_BOUNDS, unreadSentence } from "./bounds";
import { cutIntoBlocks, type Block } from "./blocks";
import { readInBatches, type ReadOptions } from "./readInBatches";
import type { SurveyedSheet } from "./survey";

/**
 * Excel on the web answers at most 5 MB. A cell comes back four times (value, formula, text, number format) in about
 * 100 characters, so this many stay below 4 MB.
 */
const MOST_CELLS_AT_ONCE = 40_000;

/** What is said of a sheet that was not read, or not in full. */
const GONE = "{sheet} is no longer in this workbook, so it was not read.";
const UNREADABLE = "Some cells of {sheet} hold more than Excel would hand over, so they are taken as blank.";

/** A sheet that was not read, or not the whole of it, and why. */
export interface Unread {
  readonly sheetId: string;
  readonly sheet: string;
  readonly sentence: string;
}

/**
 * Reads what the sheets hold. Sheets without values are left out. What could not be read, or only in part, is told
 * in a sentence; a sheet read in part is among the grids too.
 */
export async function readGrids(
  sheets: readonly SurveyedSheet[],
  options?: ReadOptions,
): Promise<{ grids: Grid[]; unread: Unread[] }> {
  const areas = sheets.flatMap((sheet) =>
    // Making shareable has to see every formula; everything else is bounded.
    sheet.used ? [{ sheet, area: options?.whole ? sheet.used : bounded(sheet.used, PANE_BOUNDS) }] : [],
  );
  const blocks = cutIntoBlocks(
    areas.map(({ sheet, area }) => ({ sheetId: sheet.sheetId, area })),
    MOST_CELLS_AT_ONCE,
  );
  const read = await readInBatches(blocks, MOST_CELLS_AT_ONCE, askForCells, options);

  const grids: Grid[] = [];
  const unread: Unread[] = [];
  for (const { sheet, area } of areas) {
    const tell = (template: string) =>
      unread.push({
        sheetId: sheet.sheetId,
        sheet: sheet.sheet,
        sentence: unreadSentence(template, sheet.sheet, area),
      });
    // A large sheet comes in several pieces.
    const pieces = read.pieces.filter(({ block }) => block.sheetId === sheet.sheetId);
    if (pieces.some(({ content }) => content.missing)) {
      tell(GONE);
      continue;
    }
    grids.push(assembleGrid(sheet, area, pieces));
    // Told, for a measure beyond the bound would be missed without a word.
    if (area.rowCount !== sheet.used?.rowCount || area.columnCount !== sheet.used.columnCount) tell(BOUNDED);
    if (read.unread.some(({ sheetId }) => sheetId === sheet.sheetId)) tell(UNREADABLE);
  }
  return { grids, unread };
}

function askForCells(context: Excel.RequestContext, { sheetId, area }: Block): () => BatchOfCells | null {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load("id");
  const range = worksheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
  range.load("values,formulas,text,numberFormat");
  const rows = range.getRowProperties({ rowHidden: true });
  const columns = range.getColumnProperties({ columnHidden: true });
  return () => (worksheet.isNullObject ? MISSING : cellsOf(range, rows, columns));
}

/** `null` where Excel gave nothing for an array, as it does beyond its limits, without an error. */
function cellsOf(
  { values, formulas, text, numberFormat }: Excel.Range,
  rows: OfficeExtension.ClientResult<Excel.RowProperties[]>,
  columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>,
): BatchOfCells | null {
  if (![values, formulas, text, numberFormat, rows.value, columns.value].every(Array.isArray)) return null;
  return {
    missing: false,
    values: values as CellContent[][],
    formulas: formulas as CellContent[][],
    text,
    numberFormats: numberFormat as string[][],
    rowsHidden: rows.value.map(({ rowHidden }) => rowHidden === true),
    columnsHidden: columns.value.map(({ columnHidden }) => columnHidden === true),
  };
}

const MISSING: BatchOfCells = {
  missing: true,
  values: [],
  formulas: [],
  text: [],
  numberFormats: [],
  rowsHidden: [],
  columnsHidden: [],
};
