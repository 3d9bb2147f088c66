import { readAppearance } from "../excel/read/readAppearance";
import { readGrids } from "../excel/read/readGrids";
import { survey } from "../excel/read/survey";
import { NOTHING_BESIDE, type Beside } from "../model/beside";
import type { Grid } from "../model/grid";
import type { Card, Reading } from "../model/reading";
import type { Scorecard } from "../model/scorecard";

/** How a caller follows a walk that takes its time. */
export interface Waiting {
  readonly signal?: AbortSignal;
  onProgress?(message: string, done: number, of: number): void;
  /** Excel keeps us waiting, and what she can do about it. */
  onWaiting?(sentence: string): void;
}

/**
 * Reads the workbook: a survey, the contents of its sheets, then the look of the scorecards found in them.
 * Three round trips where it is small.
 */
export async function readWorkbook(waiting: Waiting = {}): Promise<Reading> {
  const { signal, onProgress, onWaiting } = waiting;
  const recognition = loadRecognition();
  const surveyed = await survey({ signal, onWaiting });
  const { grids, unread } = await readGrids(surveyed.sheets, {
    signal,
    onWaiting,
    onProgress: (done, of) => onProgress?.("Reading the sheets", done, of),
  });
  const { recogniseAll } = await recognition;
  const scorecards = await recogniseAll(grids, surveyed.settings, waiting);
  const beside = await besideOf(grids, scorecards);
  const areas = scorecards.map(({ sheetId, range }) => ({ sheetId, area: range }));
  const appearances = areas.length > 0 ? await readAppearance(areas, { signal, onWaiting }) : [];
  const cards = scorecards.flatMap((scorecard, index): Card[] => {
    const appearance = appearances[index];
    return appearance ? [{ scorecard, appearance }] : [];
  });
  return {
    sheets: surveyed.sheets.map(({ sheetId, sheet }) => ({
      sheetId,
      sheet,
      active: sheetId === surveyed.activeSheetId,
      trouble: unread.find((one) => one.sheetId === sheetId)?.sentence ?? null,
    })),
    cards,
    settings: surveyed.settings,
    settingsTrouble: surveyed.settingsTrouble,
    autoSave: surveyed.autoSave,
    revertable: surveyed.revertable,
    written: surveyed.written,
    beside,
  };
}

/** Comes while Excel answers, so that the pane is there before it; what goes wrong is said when it is needed. */
function loadRecognition() {
  const loading = import(/* webpackChunkName: "recognise" */ "./recogniseAll");
  loading.catch(() => undefined);
  return loading;
}

/** Loads with the first workbook that is read; where it cannot be loaded, the checks that ask for it say nothing. */
async function besideOf(grids: readonly Grid[], scorecards: readonly Scorecard[]): Promise<Beside> {
  try {
    return (await import(/* webpackChunkName: "beside" */ "./readBeside")).readBeside(grids, scorecards);
  } catch {
    return NOTHING_BESIDE;
  }
}
