import type { Source } from "./source";
import type { Waiting } from "../model/waiting";
import { NOTHING_BESIDE, type Beside } from "../model/beside";
import type { Appearance, Grid } from "../model/grid";
import type { Card, Reading, Revertable } from "../model/reading";
import type { Scorecard } from "../model/scorecard";

/** Reads a workbook: a survey, the contents of its sheets, then the look of the scorecards found in them. */
export async function readFrom(source: Source, waiting: Waiting = {}): Promise<Reading> {
  const { signal, onProgress, onWaiting } = waiting;
  const recognition = loadRecognition();
  const surveyed = await source.survey({ signal, onWaiting });
  const read = await source.readGrids(surveyed.sheets, {
    signal,
    onWaiting,
    onProgress: (done, of) => onProgress?.("Reading the sheets", done, of),
  });
  const { unread } = read;
  const grids = read.grids.map((grid) => ({ ...grid, file: surveyed.file }));
  const { recogniseAll, landmarksOf, statusSigns } = await recognition;
  const scorecards = await recogniseAll(grids, surveyed.settings, waiting);
  const beside = await besideOf(grids, scorecards, source);
  const landmarks = landmarksOf(grids, scorecards);
  const areas = scorecards.map((scorecard) => ({
    sheetId: scorecard.sheetId,
    area: scorecard.range,
    signs: statusSigns(scorecard),
  }));
  const appearances = areas.length > 0 ? await source.readAppearance(areas, { signal, onWaiting }) : [];
  const cards = scorecards.flatMap((scorecard, index): Card[] => {
    const appearance = appearances[index];
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
    revertable: await withUndone(surveyed.revertable, grids, appearances),
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
  last: Revertable | null,
  grids: readonly Grid[],
  looks: readonly Appearance[],
): Promise<Revertable | null> {
  if (last === null) return null;
  try {
    return (await import(/* webpackChunkName: "beside" */ "./undone")).withUndone(last, grids, looks);
  } catch {
    return last;
  }
}
