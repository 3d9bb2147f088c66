import { expect, it } from "vitest";
import { gridOf } from "../../tests/support/gridOf";
import type { Grid } from "../model/grid";
import { HISTORY_SHEET } from "../model/ownSheets";
import { NO_SETTINGS } from "../model/settings";
import { readFrom } from "./readFrom";
import { recogniseAll } from "./recogniseAll";
import type { Source } from "./source";

const BOARD = gridOf(
  [
    ["Ref", "Measure", "Target", "Mar-24", "Jun-24"],
    ["1.1", "% of visits in time", "90%", "88%", "92%"],
    ["1.2", "% of reviews in time", "95%", "91%", "93%"],
  ],
  { asText: [0] },
);

/** A workbook with a board and a sheet that could not be read. */
function source(grids: readonly Grid[], more: Partial<Source> = {}): Source {
  const sheets = [...grids, { sheetId: "{9}", sheet: "Locked" }].map(({ sheetId, sheet }) => ({
    ...{ sheetId, sheet, visibility: "visible" as const, protected: false, used: null },
  }));
  return {
    survey: async () => ({
      ...{ sheets, file: "Board.xlsx", activeSheetId: "{9}", settings: NO_SETTINGS, settingsTrouble: null },
      ...{ autoSave: true, revertable: null, written: [] },
    }),
    readGrids: async (_, options) => {
      options?.onProgress?.(1, 2);
      return {
        grids: [...grids],
        unread: [{ sheetId: "{9}", sheet: "Locked", sentence: "It is too large." }],
      };
    },
    readAppearance: async (areas) =>
      areas.map(({ sheetId }) => ({ sheetId, row: 0, column: 0, fills: [["#FFFFFF"]], ruled: [] })),
    readHeadingMarks: async () => [],
    ...more,
  };
}

it("reads sheets, scorecards with their look, and what was left unread", async () => {
  const progress: string[] = [];
  const { cards, sheets, autoSave, beside } = await readFrom(source([BOARD]), {
    onProgress: (doing, done, of) => void progress.push(`${doing} ${done}/${of}`),
  });
  expect(cards.map(({ scorecard }) => scorecard.measures.map(({ reference }) => reference))).toEqual([
    ["1.1", "1.2"],
  ]);
  expect(cards[0]?.appearance.fills).toEqual([["#FFFFFF"]]);
  expect(cards[0]?.landmarks).toBeDefined();
  expect(sheets.map(({ active, trouble }) => [active, trouble])).toEqual([
    [false, null],
    [true, "It is too large."],
  ]);
  expect([autoSave, beside?.sheets]).toEqual([true, [BOARD.sheet]]);
  expect(progress).toEqual(["Reading the sheets 1/2", "Understanding the sheets 1/1"]);
});

it("asks for no look where there is no scorecard", async () => {
  const never = () => Promise.reject(new Error("asked"));
  const notes = gridOf([["Notes"], ["Nothing to see here"]]);
  expect((await readFrom(source([notes], { readAppearance: never }))).cards).toEqual([]);
});

it("understands no sheet of our own as a scorecard, and stops when it is cancelled", async () => {
  expect(await recogniseAll([BOARD], NO_SETTINGS, {})).toHaveLength(1);
  expect(await recogniseAll([{ ...BOARD, sheet: HISTORY_SHEET }], NO_SETTINGS, {})).toEqual([]);
  const cancelled = AbortSignal.abort();
  await expect(recogniseAll([BOARD], NO_SETTINGS, { signal: cancelled })).rejects.toThrow();
});
