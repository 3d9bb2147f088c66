import type { Rectangle } from "../../model/place";

/** Used ranges by sheet id; `null` for a sheet without values. Read after the next sync. */
export interface UsedRanges {
  read(): Map<string, Rectangle | null>;
}

/** Sheets to walk along before their number is known; few workbooks have more. */
const SHEETS_AT_FIRST = 24;

/**
 * Queues the used range of the first sheets without knowing which there are: from the first to the next and so on,
 * where a step beyond the last gives null objects. It spares the round trip that a list of sheets would cost. Where
 * there may be no first, since all sheets are charts, nothing is queued, and all are asked for as the rest.
 */
export function askForUsedRanges(
  worksheets: Excel.WorksheetCollection,
  hasFirst: boolean,
): UsedRanges & { askForRest(sheets: readonly Excel.Worksheet[]): UsedRanges } {
  if (!hasFirst) return { ...ask([]), askForRest: ask };
  const walked: Excel.Worksheet[] = [];
  for (
    let sheet = worksheets.getFirst();
    walked.length < SHEETS_AT_FIRST;
    sheet = sheet.getNextOrNullObject()
  ) {
    sheet.load("id");
    walked.push(sheet);
  }
  return { ...ask(walked), askForRest: ask };
}

function ask(sheets: readonly Excel.Worksheet[]): UsedRanges {
  const asked = sheets.map((sheet) => {
    // Values only, without formats: a coloured column is no data.
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { sheet, range };
  });
  return {
    read() {
      const used = new Map<string, Rectangle | null>();
      for (const { sheet, range } of asked) {
        // Beyond the last sheet stand null objects.
        if (!sheet.isNullObject) used.set(sheet.id, range.isNullObject ? null : rectangleOf(range));
      }
      return used;
    },
  };
}

function rectangleOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Rectangle {
  return { row: rowIndex, column: columnIndex, rowCount, columnCount };
}
