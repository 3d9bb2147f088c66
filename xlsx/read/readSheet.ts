import { covers, type Rectangle } from "../../src/model/place";
import type { CellContent } from "../../src/core/figures/cellValue";
import type { BookCell, BookSheet } from "../book";
import { PLAIN } from "../book";
import { parseCell, parseRange } from "../a1";
import { allowedActs } from "../sheetProtection";
import { attribute, child, childrenOf, saysYes, type XmlElement } from "../xml/xmlElement";
import { contentOf } from "./content";
import { formulaReader } from "./fileFormulas";
import { noteRow, readColumns, type SheetColumns, type SheetRows } from "./columnsAndRows";
import { PLAIN_PAGE, readPage } from "../page/readPage";
import { readRules } from "./readRules";
import { coveredBy } from "./covered";
import { numberUnder } from "./numberUnder";
import { walkCells } from "./walkCells";
import type { Styles } from "./readStyles";
import { bookValidations } from "./validations";

/** What the sheets of a workbook share. */
export interface BookShared {
  readonly strings: readonly string[];
  readonly styles: Styles;
  readonly date1904: boolean;
  /** The other workbooks that its formulas read, by the file's numbers, as Excel shows them. */
  readonly books: readonly string[];
}

/** A sheet that says nothing of how it is printed says nothing here either. */
function pageOf(root: XmlElement): Pick<BookSheet, "page"> {
  const page = readPage(root);
  return JSON.stringify(page) === JSON.stringify(PLAIN_PAGE) ? {} : { page };
}

function protectionOf(protection: XmlElement | undefined): Pick<BookSheet, "protected" | "allows"> {
  if (!protection || !saysYes(attribute(protection, "sheet"))) return { protected: false };
  const allows = allowedActs(protection);
  return { protected: true, ...(allows.length > 0 && { allows }) };
}

/** Where a sheet's cells stand in its text. */
export function sheetData(sheet: XmlElement | null): { readonly from: number; readonly to: number } {
  const data = child(sheet, "sheetData");
  return { from: data?.innerStart ?? 0, to: data?.innerEnd ?? 0 };
}

/** Reads a worksheet part; its name and visibility stand in the workbook part. */
export function readSheet(
  xml: string,
  root: XmlElement,
  shared: BookShared,
): Omit<BookSheet, "name" | "visibility"> {
  const rows: SheetRows = { rowHeights: {}, hiddenRows: [], styles: new Map() };
  const merges = readMerges(root);
  const { cells, used } = readCells(xml, root, shared, rows, merges);
  const columns = readColumns(root, used);
  const view = child(child(root, "sheetViews"), "sheetView");
  const frozen = frozenOf(child(view, "pane"));
  const protection = child(root, "sheetProtection");
  return {
    kind: "worksheet",
    ...protectionOf(protection),
    rightToLeft: view ? saysYes(attribute(view, "rightToLeft")) : false,
    cells: [...cells, ...impliedCells(cells, rows, columns, used, shared.styles)],
    merges,
    columnWidths: columns.columnWidths,
    hiddenColumns: columns.hiddenColumns,
    rowHeights: rows.rowHeights,
    hiddenRows: rows.hiddenRows,
    frozen,
    ...scrolledTo(view, frozen),
    conditionalFormats: readRules(root, shared.styles),
    validations: bookValidations(root),
    ...pageOf(root),
  };
}

/** The areas of a sheet that are one cell each. */
export function readMerges(sheet: XmlElement | null): readonly Rectangle[] {
  return childrenOf(child(sheet, "mergeCells"), "mergeCell")
    .map((merge) => parseRange(attribute(merge, "ref") ?? ""))
    .filter((range) => range !== null);
}

/** What an array formula spills is marked as its result: it is no content of its own. */
function readCells(
  xml: string,
  root: XmlElement | null,
  { strings, styles, date1904 }: BookShared,
  rows: SheetRows,
  merges: readonly Rectangle[],
) {
  const cells: BookCell[] = [];
  const spills: Rectangle[] = [];
  const formulaOf = formulaReader();
  const isCovered = coveredBy(merges);
  const { from, to } = sheetData(root);
  const usual = styles.cells[0] ?? PLAIN;
  let used = 0;
  walkCells(xml, from, to, {
    row: (row, attributes) => noteRow(rows, row, attributes),
    cell: (file) => {
      const { row, column, type } = file;
      const isHidden = isCovered?.(row, column) === true;
      const formula = file.formula === null ? null : formulaOf(file);
      const style = styles.cells[file.style] ?? PLAIN;
      const spilled = spills.length > 0 && spills.some((range) => covers(range, { row, column }));
      const content = isHidden ? "" : resultOf(contentOf(file, strings, date1904), formula);
      const isNothing = content === "" && (formula === null || isHidden);
      if (isNothing && looksPlain(style) && hasLettersOf(style, usual)) return;
      if (content !== "" || formula !== null) used = Math.max(used, column + 1);
      const range = file.formula?.type === "array" ? parseRange(file.formula.range ?? "") : null;
      const fills = range !== null && range.rowCount * range.columnCount > 1;
      if (fills) spills.push(range);
      const cell: BookCell = { row, column, content, formula: isHidden ? null : formula, style };
      const isEmpty = cell.formula !== null && type === "str" && file.value === "";
      if (!isEmpty && !fills && !spilled) return void cells.push(cell);
      cells.push({
        ...cell,
        ...(isEmpty && { empty: true as const }),
        ...(fills && { spill: { rowCount: range.rowCount, columnCount: range.columnCount } }),
        ...(spilled && !formula && { spilled: true }),
      });
    },
  });
  return { cells, used };
}

/** The result that a file keeps under a formula, with a number for one that stands there as text. */
export function resultOf(stored: CellContent, formula: string | null): CellContent {
  if (formula === null || typeof stored !== "string" || stored === "") return stored;
  return numberUnder(formula, stored) ?? stored;
}

/** Blank cells that the file leaves out because their row or column says how they look, beside those that hold something. */
function impliedCells(
  cells: readonly BookCell[],
  rows: SheetRows,
  columns: SheetColumns,
  used: number,
  styles: Styles,
): readonly BookCell[] {
  const styled = [...columns.styles.keys()].filter((column) => column < used);
  if (!styled.length && !rows.styles.size) return [];
  const listed = new Map<number, Set<number>>();
  for (const { row, column } of cells) {
    const there = listed.get(row);
    if (there) there.add(column);
    else listed.set(row, new Set([column]));
  }
  const implied: BookCell[] = [];
  for (const [row, there] of listed) {
    const rowStyle = rows.styles.get(row);
    for (const column of rowStyle === undefined
      ? styled
      : Array.from({ length: used }, (_, index) => index)) {
      const style = styles.cells[rowStyle ?? columns.styles.get(column) ?? 0] ?? PLAIN;
      if (!there.has(column) && !looksPlain(style))
        implied.push({ row, column, content: "", formula: null, style });
    }
  }
  return implied;
}

/** A blank cell in another letter shape looks like any blank cell. */
export function looksPlain(style: BookCell["style"]): boolean {
  return (
    style.fill === null && !style.border && style.locked && style.numberFormat === "General" && !style.wrap
  );
}

/** What is typed there is written in the same letters. */
function hasLettersOf(style: BookCell["style"], usual: BookCell["style"]): boolean {
  return LETTERS.every((name) => style[name] === usual[name]);
}
const LETTERS = ["fontName", "fontSize", "fontColor", "bold", "italic"] as const;

/** Beside what is frozen the pane says where it is scrolled to; the view says so for what moves as a whole. */
function scrolledTo(
  view: XmlElement | undefined,
  frozen: BookSheet["frozen"],
): Pick<BookSheet, "scrolledTo"> {
  const [whole, rest] = [view, child(view, "pane")].map(
    (element) => parseCell((element && attribute(element, "topLeftCell")) ?? "") ?? { row: 0, column: 0 },
  );
  if (!whole || !rest) return {};
  const row = Math.max(rest.row, frozen.rows > 0 ? frozen.rows : whole.row);
  const column = Math.max(rest.column, frozen.columns > 0 ? frozen.columns : whole.column);
  return row > frozen.rows || column > frozen.columns ? { scrolledTo: { row, column } } : {};
}

function frozenOf(pane: XmlElement | undefined): BookSheet["frozen"] {
  const state = pane && attribute(pane, "state");
  if (!pane || (state !== "frozen" && state !== "frozenSplit")) return { rows: 0, columns: 0 };
  return { rows: Number(attribute(pane, "ySplit") ?? 0), columns: Number(attribute(pane, "xSplit") ?? 0) };
}
