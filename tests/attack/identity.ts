import type { OpenBook } from "../../workbench/node/openInNode";

/** Rows and columns by names that they keep wherever they go, in the order in which they stand. */
export interface Identity {
  readonly rows: number[];
  readonly columns: number[];
}

/** What a cell holds and how it looks, in one text. */
export type Shown = ReadonlyMap<string, string>;

const SIZE = 80;

export function identityAtFirst(): Identity {
  const numbers = Array.from({ length: SIZE }, (_, at) => at);
  return { rows: [...numbers], columns: [...numbers] };
}

/** Every cell that holds or looks like something, by the names of its row and column. */
export function shownBy({ engine }: OpenBook, sheetId: string, { rows, columns }: Identity): Shown {
  const shown = new Map<string, string>();
  const area = { row: 0, column: 0, rowCount: SIZE, columnCount: SIZE };
  engine.forEachCell(sheetId, area, (row, column) => {
    const { content, formula, style } = engine.cell(sheetId, row, column);
    const text = JSON.stringify([formula === null ? content : "f", style.fill, style.numberFormat]);
    if (text !== BLANK) shown.set(`${rows[row]} ${columns[column]}`, text);
  });
  return shown;
}

export const BLANK = JSON.stringify(["", null, "General"]);
