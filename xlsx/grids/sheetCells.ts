import type { CellContent } from "../../src/core/figures/cellValue";
import { covers, type Rectangle } from "../../src/model/place";
import { LAST_COLUMN, LAST_ROW, parseRange } from "../a1";
import type { CellStyle } from "../book";
import { contentOf } from "../read/content";
import { coveredBy } from "../read/covered";
import { withOtherBooks } from "../read/otherBooks";
import { formulaReader } from "../read/fileFormulas";
import { noteRow, readColumns, type SheetColumns, type SheetRows } from "../read/columnsAndRows";
import { looksPlain, readMerges, resultOf, sheetData, type BookShared } from "../read/readSheet";
import { walkCells } from "../read/walkCells";
import type { XmlElement } from "../xml/xmlElement";

/** The cells of a row, by column from zero; what is missing is blank. */
export interface CellRow {
  readonly contents: CellContent[];
  /** With their `=`; `null` for a row without any. */
  formulas: (string | undefined)[] | null;
  /** The number of each listed cell's style. */
  readonly styles: number[];
}

/** The cells of a sheet, as far as they are read. */
export interface SheetCells {
  readonly rows: ReadonlyMap<number, CellRow>;
  /** The smallest rectangle around everything that holds a value; `null` for none. */
  readonly used: Rectangle | null;
  /** How many columns anything is in, from the first. */
  readonly usedColumns: number;
  readonly lines: SheetRows;
  readonly columns: SheetColumns;
  readonly styles: readonly CellStyle[];
  /** `row,column` of the cells whose formula has no result. */
  readonly withoutResult: Set<string>;
  /** `row,column` of the formulas with the result 0. */
  readonly zeroResults: Set<string>;
}

/**
 * Reads the cells of a worksheet, with no object for each. Only the first `mostRows` of those that the file lists are
 * kept; of the others no more is known than where the sheet ends.
 */
export function readSheetCells(
  xml: string,
  root: XmlElement,
  { strings, styles: { cells: styles }, date1904, books }: BookShared,
  mostRows: number,
): SheetCells {
  const rows = new Map<number, CellRow>();
  const lines: SheetRows = { rowHeights: {}, hiddenRows: [], styles: new Map() };
  const withoutResult = new Set<string>();
  const spills: Rectangle[] = [];
  const plain = styles.map(looksPlain);
  const isCovered = coveredBy(readMerges(root));
  const formulaOf = formulaReader();
  // Whole numbers throughout: V8 would keep each place that is counted from one that was endless in a box of its own.
  const bounds = { top: LAST_ROW, left: LAST_COLUMN, bottom: -1, right: -1 };
  const zeroResults = new Set<string>();
  let current: CellRow | undefined;
  let currentAt = -1;
  const rowOf = (row: number): CellRow | undefined => {
    if (row === currentAt) return current;
    currentAt = row;
    current = rows.get(row);
    if (current === undefined && rows.size < mostRows)
      rows.set(row, (current = { contents: [], formulas: null, styles: [] }));
    return current;
  };
  const { from, to } = sheetData(root);
  walkCells(xml, from, to, {
    row: (row, attributes) => noteRow(lines, row, attributes),
    cell: (file) => {
      const { row, column } = file;
      const isHidden = isCovered !== null && isCovered(row, column);
      const written = file.formula === null ? null : formulaOf(file);
      const formula = written === null ? null : withOtherBooks(written, books);
      const holds = !isHidden && (file.value !== null || file.inline !== null || formula !== null);
      const content = holds ? resultOf(contentOf(file, strings, date1904), formula) : "";
      const isFilled = !isHidden && (content !== "" || formula !== null);
      if (isFilled) {
        if (row < bounds.top) bounds.top = row;
        if (row > bounds.bottom) bounds.bottom = row;
        if (column < bounds.left) bounds.left = column;
        if (column > bounds.right) bounds.right = column;
      }
      if (!isFilled && plain[file.style] !== false) return;
      const into = rowOf(row);
      if (into === undefined) return;
      into.styles[column] = file.style;
      if (content !== "") into.contents[column] = content;
      if (formula === null || isHidden) return;
      if (content === 0) zeroResults.add(`${row},${column}`);
      const isSpilled = spills.length > 0 && spills.some((range) => covers(range, { row, column }));
      (into.formulas ??= [])[column] = formula;
      const range = file.formula?.type === "array" ? parseRange(file.formula.range ?? "") : null;
      if (range !== null && range.rowCount * range.columnCount > 1) spills.push(range);
      const isEmpty = file.type === "str" && file.value === "";
      if (content === "" && !isEmpty && !isSpilled) withoutResult.add(`${row},${column}`);
    },
  });
  const { top, left, bottom, right } = bounds;
  return {
    rows,
    used:
      bottom < 0
        ? null
        : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 },
    usedColumns: right + 1,
    lines,
    columns: readColumns(root, right + 1),
    styles,
    withoutResult,
    zeroResults,
  };
}
