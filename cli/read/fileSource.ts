import { bounded, BOUNDED, unreadSentence, type Bounds } from "../../src/excel/read/bounds";
import type { HeadingLook } from "../../src/excel/read/readHeadingMarks";
import type { Survey } from "../../src/excel/read/survey";
import { journalFromXml, JOURNAL_NAMESPACE } from "../../src/excel/kept/journalText";
import { journalSummary } from "../../src/excel/kept/journal";
import { SETTINGS_KEY } from "../../src/excel/kept/keptUnder";
import { readSettings } from "../../src/excel/kept/settingsText";
import { writtenIn } from "../../src/excel/kept/writtenIn";
import type { Grid } from "../../src/model/grid";
import type { Source } from "../../src/workflow/source";
import type { GridSheet, OpenGrids } from "../../xlsx/grids/openGrids";

/**
 * How much of a sheet the command line reads: no request has a limit here, and a table of thirty thousand measures is
 * checked whole.
 */
export const FILE_BOUNDS: Bounds = { rows: 100_000, columns: 400, cells: 3_000_000 };

/** A file that nobody has open, answering as Excel does. */
export function fileSource(file: OpenGrids, bounds: Bounds = FILE_BOUNDS): Source {
  const sheetOf = (sheetId: string): GridSheet | undefined =>
    file.sheets.find((sheet) => sheet.sheetId === sheetId);
  return {
    survey: () => Promise.resolve(surveyOf(file)),
    readGrids: (sheets, options) => {
      const grids: Grid[] = [];
      const unread: { sheetId: string; sheet: string; sentence: string }[] = [];
      for (const { sheetId, sheet, used } of sheets) {
        if (used === null) continue;
        const area = options?.whole ? used : bounded(used, bounds);
        const grid = sheetOf(sheetId)?.grid(area);
        if (grid !== undefined) grids.push(grid);
        if (area.rowCount !== used.rowCount || area.columnCount !== used.columnCount)
          unread.push({ sheetId, sheet, sentence: unreadSentence(BOUNDED, sheet, area) });
      }
      return Promise.resolve({ grids, unread });
    },
    readAppearance: (areas) =>
      Promise.resolve(
        areas.map(
          ({ sheetId, area, signs }) =>
            sheetOf(sheetId)?.appearance(area, signs ?? null) ?? {
              ...{ sheetId, row: area.row, column: area.column },
              ...{ fills: [], ruled: [] },
            },
        ),
      ),
    readHeadingMarks: (places) =>
      Promise.resolve(
        places.map((place): HeadingLook => {
          const sheet = sheetOf(place.sheetId);
          const note = sheet?.notes.find(({ row, column }) => row === place.row && column === place.column);
          return {
            place,
            italic: sheet?.style(place.row, place.column).italic ?? false,
            note: note?.text ?? null,
          };
        }),
      ),
  };
}

function surveyOf({ name, sheets, activeSheetId, settings, customXml }: OpenGrids): Survey {
  const journal = customXml
    .filter((xml) => xml.includes(JOURNAL_NAMESPACE))
    .flatMap((xml) => journalFromXml(xml));
  const read = readSettings(settings[SETTINGS_KEY] ?? null);
  return {
    sheets: sheets.map(({ cells, ...sheet }) => ({
      sheetId: sheet.sheetId,
      sheet: sheet.sheet,
      visibility: sheet.visibility,
      protected: sheet.protected,
      used: cells.used,
    })),
    file: name,
    activeSheetId,
    settings: read.settings,
    settingsTrouble: read.trouble,
    autoSave: false,
    revertable: journalSummary(journal),
    written: writtenIn(journal),
  };
}
