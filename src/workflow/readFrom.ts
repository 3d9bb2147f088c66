import type { Source } from "./source";
import type { Waiting } from "../model/waiting";
import { NOTHING_BESIDE, type Beside } from "../model/beside";
import type { Appearance, Grid } from "../model/grid";
import type { LastApply } from "../excel/kept/journal";
import type { Card, Reading, Revertable } from "../model/reading";
import type { Scorecard } from "../model/scorecard";

/** Reads a workbook: a survey, the contents of its sheets, then the look of the scorecards found in them. */
export async function readFrom(source: Source, waiting: Waiting = {}): Promise<Reading> {
  const { signal, onProgress, onWaiting } = waiting;
  // Recognition loads while Excel answers the survey.
  const recognition = loadRecognition();
  // One round trip: sheets, settings and journal.
  const surveyed = await source.survey({ signal, onWaiting });
  // As many round trips as there are batches of four megabytes; most workbooks are one.
  const read = await source.readGrids(surveyed.sheets, {
    signal,
    onWaiting,
    onProgress: (done, of) => onProgress?.("Reading the sheets", done, of),
  });
  const { unread } = read;
  // A grid knows its file's name, which may say the month.
  const grids = read.grids.map((grid) => ({ ...grid, file: surveyed.file }));
  const { recogniseAll, landmarksOf, statusSigns } = await recognition;
  const scorecards = await recogniseAll(grids, surveyed.settings, waiting);
  // What stands beside the scorecards, such as the history.
  const beside = await besideOf(grids, scorecards, source);
  const landmarks = landmarksOf(grids, scorecards);
  // Fills and notes are read inside the scorecards only: of a whole sheet they would be megabytes.
  const areas = scorecards.map((scorecard) => ({
    sheetId: scorecard.sheetId,
    area: scorecard.range,
    signs: statusSigns(scorecard),
  }));
  // Excel is not asked where there is nothing to look at.
  const appearances = areas.length > 0 ? await source.readAppearance(areas, { signal, onWaiting }) : [];
  const cards = scorecards.flatMap((scorecard, index): Card[] => {
    const appearance = appearances[index];
    // A scorecard whose look could not be read, since its sheet went meanwhile, is left out.
    return appearance ? [{ scorecard, appearance, landmarks }] : [];
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
    // Undone with Ctrl+Z, an apply has nothing left to revert.
    revertable: await withUndone(surveyed.revertable, grids, appearances),
    written: surveyed.written,
    beside,
  };
}

/** Comes while Excel answers, so that the pane is there before it; what goes wrong is said when it is needed. */
function loadRecognition() {
  // Its failure is seen by whoever awaits it, not reported twice.
  const loading = import(/* webpackChunkName: "recognise" */ "./recogniseAll");
  loading.catch(() => undefined);
  return loading;
}

/** Loads with the first workbook that is read; where it cannot be loaded, the checks that ask for it say nothing. */
async function besideOf(
  grids: readonly Grid[],
  scorecards: readonly Scorecard[],
  { readHeadingMarks }: Source,
): Promise<Beside> {
  try {
    return (await import(/* webpackChunkName: "beside" */ "./readBeside")).readBeside(
      grids,
      scorecards,
      readHeadingMarks,
    );
  } catch {
    return NOTHING_BESIDE;
  }
}

/** Loads once there is something to revert; where it cannot be loaded, the last apply stays to be reverted. */
async function withUndone(
  last: LastApply | null,
  grids: readonly Grid[],
  looks: readonly Appearance[],
): Promise<Revertable | null> {
  if (last === null) return null;
  try {
    return (await import(/* webpackChunkName: "beside" */ "./undoneIn")).undoneIn(last, grids, looks);
  } catch {
    return last;
  }
}
