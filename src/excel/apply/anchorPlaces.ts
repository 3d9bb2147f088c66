import { cellsOfLine, type Anchors, type LineAnchor } from "../../model/anchors/anchor";
import { isMarked, linesMarked, linesOf, type AnchorLines } from "../../model/anchors/findLine";
import type { CellContent } from "../../core/figures/cellValue";
import type { Place } from "../../model/place";
import type { SheetsNow } from "../read/cellsNow";

/** What is known by what it is: a change, or a step of the journal. */
export interface Anchored {
  readonly place: Place;
  readonly anchors?: Anchors | undefined;
}

type LineAxis = "rows" | "columns";

/** The cells that tell whether these stand where they stood, each line's once. */
export function anchorPlaces(wishes: readonly Anchored[]): Place[] {
  // A column's heading names all cells of the column: it is read once, whatever the number of changes in it.
  const seen = new Set<LineAnchor>();
  return wishes.flatMap(({ place, anchors }) =>
    linesIn(anchors).flatMap(([line, axis]) => {
      if (seen.has(line)) return [];
      seen.add(line);
      return placesOfLine(line, axis, place);
    }),
  );
}

/** Makes the question whether everything that names a cell is where it was. */
export function standing(sheets: SheetsNow): (wish: Anchored) => boolean {
  // The answer for a line holds for all changes in it.
  const known = new Map<LineAnchor, boolean>();
  return ({ place, anchors }) =>
    linesIn(anchors).every(([line, axis]) => {
      const found = known.get(line) ?? lineStands(line, axis, place, sheets);
      known.set(line, found);
      return found;
    });
}

/** The contents of whole sheets, for finding lines that have moved. */
export type Contents = (sheetId: string) => AnchorLines | null;

/** Queues the reading of all that these sheets hold; the function that comes back gives it after the sync. */
export function askForContents(context: Excel.RequestContext, sheetIds: readonly string[]): () => Contents {
  const asked = [...new Set(sheetIds)].map((sheetId) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    const used = worksheet.getUsedRangeOrNullObject(true);
    // Whole sheets, since a line may have moved anywhere. It happens only where something has moved at all.
    used.load("rowIndex,columnIndex,values");
    return { sheetId, used };
  });
  return () => {
    const sheets = new Map(
      asked.map(({ sheetId, used }) => [
        sheetId,
        used.isNullObject
          ? null
          : linesOf(used.values as CellContent[][], { row: used.rowIndex, column: used.columnIndex }),
      ]),
    );
    return (sheetId) => sheets.get(sheetId) ?? null;
  };
}

/**
 * Makes the search for what has moved: the same at the place where its row and column are now, or `null` where that is
 * not certain, because a name is gone, stands twice, or was never its line's alone.
 */
export function follower(contents: Contents, stands: (wish: Anchored) => boolean) {
  const known = new Map<LineAnchor, LineAnchor | null>();
  const lineNow = (line: LineAnchor, axis: LineAxis, place: Place): LineAnchor | null => {
    const before = known.get(line);
    if (before !== undefined) return before;
    const found = foundLine(line, axis, place);
    known.set(line, found);
    return found;
  };
  const foundLine = (line: LineAnchor, axis: LineAxis, place: Place): LineAnchor | null => {
    const still = { place, anchors: axis === "rows" ? onlyRow(line) : onlyColumn(line) };
    // A line that stands where it stood need not be looked for.
    if (stands(still)) return line;
    const lines = contents(place.sheetId);
    // Two lines with the same name: which one is meant cannot be told any more.
    if (!line.unique || lines === null) return null;
    const [first, ...others] = linesMarked(line.marks, lines[axis]);
    return first === undefined || others.length > 0 ? null : first;
  };
  return <T extends Anchored>(wish: T): T | null => {
    const { anchors, place } = wish;
    // A change that is about a whole table, such as one that puts a column in, follows none of its cells.
    if (anchors === undefined || anchors.table !== undefined) return null;
    const row = lineNow(anchors.row, "rows", place);
    const column = lineNow(anchors.column, "columns", place);
    if (row === null || column === null) return null;
    const moved = {
      ...place,
      // As far from the line's name as before.
      row: place.row + row.line - anchors.row.line,
      column: place.column + column.line - anchors.column.line,
    };
    return { ...wish, place: moved, anchors: { row, column } };
  };
}

const NO_LINE: LineAnchor = { line: 0, marks: [], unique: false };
const onlyRow = (row: LineAnchor): Anchors => ({ row, column: NO_LINE });
const onlyColumn = (column: LineAnchor): Anchors => ({ row: NO_LINE, column });

function linesIn(anchors: Anchors | undefined): (readonly [LineAnchor, LineAxis])[] {
  if (anchors === undefined) return [];
  const { row, column, table } = anchors;
  return [
    [row, "rows"],
    [column, "columns"],
    ...(table?.rows ?? []).map((line) => [line, "rows"] as const),
    ...(table?.columns ?? []).map((line) => [line, "columns"] as const),
  ];
}

function placesOfLine(line: LineAnchor, axis: LineAxis, { sheetId, sheet }: Place): Place[] {
  return cellsOfLine(line, axis).map(({ row, column }) => ({ sheetId, sheet, row, column }));
}

function lineStands(line: LineAnchor, axis: LineAxis, place: Place, sheets: SheetsNow): boolean {
  return cellsOfLine(line, axis).every(({ row, column, mark }) => {
    // A cell that could not be read names nothing.
    const now = sheets.get(place.sheetId)?.cell({ ...place, row, column }) ?? null;
    return now !== null && isMarked(now.content, mark);
  });
}
