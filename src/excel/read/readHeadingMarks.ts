import { cellName } from "../../core/figures/cellName";
import type { Place, Rectangle } from "../../model/place";
import { run, type RunOptions } from "../host/run";

/** How a heading looks besides its text. */
export interface HeadingLook {
  readonly place: Place;
  readonly italic: boolean;
  /** The text of its note; `null` where it has none, or Excel does not tell (before ExcelApi 1.18). */
  readonly note: string | null;
}

/** More headings than this are no scorecard's months. */
const MOST_CELLS = 500;

/** Reads the italics and notes of heading cells of one sheet. One round trip. */
export async function readHeadingMarks(
  places: readonly Place[],
  options?: RunOptions,
): Promise<HeadingLook[]> {
  const [first] = places;
  // Nothing to ask for; or so much that it is no row of headings.
  if (first === undefined || places.length > MOST_CELLS) return [];
  const bounds = boundsOf(places);
  return run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(first.sheetId);
    const range = worksheet.getRangeByIndexes(bounds.row, bounds.column, bounds.rowCount, bounds.columnCount);
    const looks = range.getCellProperties({ format: { font: { italic: true } } });
    // Before ExcelApi 1.18 an add-in cannot read notes: a provisional month that only a note tells is then missed.
    const notes = tellsNotes()
      ? places.map((place) => worksheet.notes.getItemOrNullObject(cellName(place)).load("content"))
      : [];
    await context.sync();
    return places.map((place, at): HeadingLook => {
      const note = notes[at];
      return {
        place,
        italic: isItalic(looks, place.row - bounds.row, place.column - bounds.column),
        note: note === undefined || note.isNullObject ? null : note.content,
      };
    });
  }, options);
}

function isItalic(
  { value }: OfficeExtension.ClientResult<Excel.CellProperties[][]>,
  down: number,
  across: number,
): boolean {
  return value[down]?.[across]?.format?.font?.italic === true;
}

function tellsNotes(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.18");
}

function boundsOf(places: readonly Place[]): Rectangle {
  const [rows, columns] = [places.map(({ row }) => row), places.map(({ column }) => column)];
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return {
    row,
    column,
    rowCount: Math.max(...rows) - row + 1,
    columnCount: Math.max(...columns) - column + 1,
  };
}
