// Names every row and column of a workbook by what stands in it (a reference, a measure's name, a heading), so that a
// cell can be found again after the analyst has inserted, sorted or deleted lines. A name that fits two lines is
// marked as such, so that no change is written into the wrong measure.

import type { CellContent } from "../core/figures/cellValue";
import type { Anchors, LineAnchor, Mark } from "../model/anchors/anchor";
import type { Landmarks } from "../model/anchors/landmarks";
import { linesMarked, linesOf, type AnchorLines } from "../model/anchors/findLine";
import type { Grid } from "../model/grid";
import { covers, type Place, type Rectangle } from "../model/place";
import type { Scorecard } from "../model/scorecard";

/** So many lines on either side are taken as marks too, where a line's own do not tell it from others. */
const NEIGHBOURS = [1, 2];
/** Where no scorecard tells what names a line, its first texts do. */
const FIRST_TEXTS = 2;

/** The names of every row and column of a workbook as it was read. A sheet is looked through when it is first asked about. */
export function landmarksOf(grids: readonly Grid[], scorecards: readonly Scorecard[]): Landmarks {
  const cards = scorecards.flatMap(({ otherSheets = [], ...one }) => [one, ...otherSheets]);
  const ways = new Map(
    grids.map(({ sheetId, row, column, values, formulas }) => {
      const own = cards.filter((card) => card.sheetId === sheetId);
      return [sheetId, once(() => onSheet(sheetOf({ row, column, values, formulas }), own))] as const;
    }),
  );
  return {
    anchorsOf: (place) => ways.get(place.sheetId)?.().anchorsOf(place) ?? null,
    tableOf: (place) => ways.get(place.sheetId)?.().tableOf(place) ?? null,
  };
}

type CellPlace = Pick<Place, "row" | "column">;

/** A scorecard's lines are named by references, measures and headings, those of other tables by their first texts. */
function onSheet(sheet: Sheet, scorecards: readonly Scorecard[]) {
  const own = scorecards.map((card) => tableOn(sheet, card));
  const rest = tableAnywhere(sheet);
  const tableAt = (cell: CellPlace): NamedTable =>
    own.find(({ range }) => covers(range, cell)) ?? (own.length === 1 ? own[0] : undefined) ?? rest;
  const anchorsOf = (cell: CellPlace): Anchors => {
    const table = tableAt(cell);
    return { row: table.row(cell.row), column: table.column(cell.column) };
  };
  return {
    anchorsOf,
    tableOf(cell: CellPlace): Anchors {
      const { range, row, column } = tableAt(cell);
      const rows = countFrom(range.row, range.rowCount).map(row);
      const columns = countFrom(range.column, range.columnCount).map(column);
      return { ...anchorsOf(cell), table: { rows, columns } };
    },
  };
}

/** A sheet's contents, and what was typed of them. */
interface Sheet {
  readonly lines: AnchorLines;
  readonly used: Rectangle;
  content(row: number, column: number): CellContent;
  isTyped(row: number, column: number): boolean;
}

/** An area of a sheet and how its rows and columns are named. */
interface NamedTable {
  readonly range: Rectangle;
  readonly row: (line: number) => LineAnchor;
  readonly column: (line: number) => LineAnchor;
}

function sheetOf({
  row,
  column,
  values,
  formulas,
}: Pick<Grid, "row" | "column" | "values" | "formulas">): Sheet {
  const content = (down: number, across: number) => values[down - row]?.[across - column] ?? "";
  return {
    lines: linesOf(values, { row, column }),
    used: { row, column, rowCount: values.length, columnCount: values[0]?.length ?? 0 },
    content,
    // What a formula of another cell fills reads as its own; an error is a result in any case.
    isTyped(down, across) {
      const now = content(down, across);
      return formulas[down - row]?.[across - column] === now && now !== "" && !String(now).startsWith("#");
    },
  };
}

function isText({ content, isTyped }: Sheet, row: number, column: number): boolean {
  return typeof content(row, column) === "string" && isTyped(row, column);
}

/** Measures are named by reference and name, periods by their headings, whichever way round the scorecard stands. */
function tableOn(sheet: Sheet, { lines, headingRows, orientation, range }: Scorecard): NamedTable {
  const naming = lines
    .filter(({ role }) => role === "reference" || role === "measure")
    .map(({ index }) => index);
  if (naming.length === 0) return { ...tableAnywhere(sheet), range };
  const heads =
    orientation === "down"
      ? countFrom(headingRows.row, headingRows.rowCount)
      : countFrom(headingRows.column, headingRows.columnCount);
  const [forRows, forColumns] = orientation === "down" ? [naming, heads] : [heads, naming];
  return {
    range,
    row: remembered((line) => lineAnchor(sheet, "rows", line, () => forRows)),
    column: remembered((line) => lineAnchor(sheet, "columns", line, () => forColumns)),
  };
}

/** The whole used area of a sheet, for cells outside of every scorecard: lines are named by the first texts typed in them. */
function tableAnywhere(sheet: Sheet): NamedTable {
  const { used } = sheet;
  const across = countFrom(used.column, used.columnCount);
  const down = countFrom(used.row, used.rowCount);
  return {
    range: used,
    row: remembered((line) =>
      lineAnchor(sheet, "rows", line, (row) =>
        across.filter((column) => isText(sheet, row, column)).slice(0, FIRST_TEXTS),
      ),
    ),
    column: remembered((line) =>
      lineAnchor(sheet, "columns", line, (column) =>
        down.filter((row) => isText(sheet, row, column)).slice(0, FIRST_TEXTS),
      ),
    ),
  };
}

/** The marks of a line: its own, with those of its neighbours where it needs them, or with all that it holds. */
function lineAnchor(
  { lines, content, isTyped, used }: Sheet,
  axis: "rows" | "columns",
  line: number,
  naming: (line: number) => readonly number[],
): LineAnchor {
  const contentAt = (by: number, at: number) =>
    axis === "rows" ? content(line + by, at) : content(at, line + by);
  const marksOf = (by: number): Mark[] =>
    line + by < 0 ? [] : naming(line + by).map((at) => ({ by, at, content: contentAt(by, at) }));
  const isUnique = (marks: readonly Mark[]) => linesMarked(marks, lines[axis]).length === 1;
  let marks = marksOf(0);
  const isNamed = marks.some((mark) => mark.content !== "");
  if (isNamed && isUnique(marks)) return { line, marks, unique: true };
  for (const by of NEIGHBOURS) {
    marks = [...marksOf(-by), ...marks, ...marksOf(by)];
    if (axis === "columns" && isUnique(marks)) return { line, marks, unique: true };
  }
  // Rows of one name can change places in a sort: then what else was typed there has to be as it was, and none is followed.
  const typed =
    isNamed && axis === "rows"
      ? countFrom(used.column, used.columnCount).filter((at) => isTyped(line, at))
      : [];
  const known = new Set(marks.filter(({ by }) => by === 0).map(({ at }) => at));
  const others = typed.filter((at) => !known.has(at)).map((at) => ({ by: 0, at, content: contentAt(0, at) }));
  return { line, marks: [...marks, ...others], unique: false };
}

function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | null = null;
  return () => (made ??= { it: make() }).it;
}

/** Names each line once, as many cells of a row ask for it. */
function remembered(anchor: (line: number) => LineAnchor): (line: number) => LineAnchor {
  const known = new Map<number, LineAnchor>();
  return (line) => {
    const found = known.get(line) ?? anchor(line);
    known.set(line, found);
    return found;
  };
}

function countFrom(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => first + at);
}
