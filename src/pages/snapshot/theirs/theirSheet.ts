import { cellName } from "../../../core/figures/cellName";
import { findPeriod } from "../../../core/periods/readPeriod";
import { samePeriod } from "../../../core/periods/comparePeriods";
import { namePeriod } from "../../../core/periods/namePeriod";
import type { Period } from "../../../core/periods/period";
import type { Judgement } from "../../../model/judgement";
import type { OwnSheet } from "../../../model/pages";
import type { Scorecard } from "../../../model/scorecard";
import { tilesByName } from "./tilesByName";
import { isPartOf, tileOfMeasure, type TheirTile } from "./theirTile";

/** A snapshot of the analyst's: its tiles, or why it cannot be brought up to date, in words that end a sentence. */
export type TheirSnapshot =
  | { readonly sheet: OwnSheet; readonly tiles: readonly TheirTile[] }
  | { readonly sheet: OwnSheet; readonly why: string };

const NAMES = /\bsnapshots?\b|\bat a glance\b/i;
/** A title is among the first rows, and no sentence. */
const TITLE_ROWS = 3;
const TITLE_LETTERS = 80;
/** So many changes with their signs are no chance. */
const FEWEST_MOVED = 3;
const SIGN = /[▲▼△▽●►↑↓→]/;
const CHANGE = /^\([+\-−–]\s?\d[\d,.]*\s?%?[^()]*\)/;
/** Cells that one sentence names. */
const MOST_NAMED = 6;

/**
 * Whether a sheet is a snapshot of the analyst's, by its name or title, or by the signs of change on it; and its tiles,
 * as they were recognised (`card`), else by the names of the scorecard's measures. It is read as a whole or not at all.
 */
export function theirSnapshot(
  sheet: OwnSheet,
  card: Scorecard | null,
  judgements: readonly Judgement[],
): TheirSnapshot | null {
  if (sheet.values.length + sheet.drawn === 0) return null;
  const isTiles = card !== null && card.lines.length === 0;
  const moved = movedCells(sheet);
  // A table of one period may have arrows, too: only its name makes it a snapshot.
  const hasSigns = card === null && moved.length >= FEWEST_MOVED;
  if (!isTiles && !hasSigns && !isCalledSo(sheet)) return null;
  const recognised = isTiles ? card.measures.flatMap(tileOfMeasure) : undefined;
  const tiles = recognised ?? tilesByName(sheet, judgements);
  if (typeof tiles === "string") return { sheet, why: tiles };
  const alone = moved.filter((cell) => !tiles.some((tile) => isPartOf(tile, { ...cell, ...idOf(sheet) })));
  return alone.length === 0 ? { sheet, tiles } : { sheet, why: ALONE(alone.map(cellName)) };
}

/** What is said of months that texts of a snapshot name beside its tiles: they are the analyst's words, and stay. */
export function otherMonths(
  sheet: OwnSheet,
  tiles: readonly TheirTile[],
  latest: Period | null,
): readonly string[] {
  if (latest === null) return [];
  return sheet.values.flatMap((cells, row) =>
    cells.flatMap((content, column) => {
      if (typeof content !== "string" || content.length > TITLE_LETTERS) return [];
      const period = findPeriod(content);
      const isTile = tiles.some((tile) => isPartOf(tile, { ...idOf(sheet), row, column }));
      if (period === null || isTile || samePeriod(period, latest)) return [];
      return [OTHER_MONTH(sheet.sheet, cellName({ row, column }), content, namePeriod(latest))];
    }),
  );
}

const ALONE = (cells: readonly string[]): string =>
  `what stands in ${cells.slice(0, MOST_NAMED).join(", ")}${cells.length > MOST_NAMED ? " and more" : ""} is no part of a tile that could be read`;
const OTHER_MONTH = (sheet: string, cell: string, text: string, month: string): string =>
  `Snapshot: “${text}” in ${cell} of ${sheet} is left as it is; the figures are those of ${month}.`;

function idOf({ sheetId, sheet }: OwnSheet) {
  return { sheetId, sheet };
}

function isCalledSo({ sheet, values }: OwnSheet): boolean {
  const title = values
    .slice(0, TITLE_ROWS)
    .flat()
    .find((cell) => typeof cell === "string" && cell.trim() !== "");
  return [sheet, title].some(
    (text) => typeof text === "string" && text.length <= TITLE_LETTERS && NAMES.test(text),
  );
}

/** Cells that say how a figure has moved: `(+16) ▲`, `▼`, `(-3)`. A legend says it of none. */
function movedCells({ values }: OwnSheet): { readonly row: number; readonly column: number }[] {
  return values.flatMap((cells, row) =>
    cells.flatMap((content, column) => {
      if (typeof content !== "string") return [];
      const text = content.trim();
      const isMoved = CHANGE.test(text) || (SIGN.test(text) && (/\d/.test(text) || text.length <= 2));
      return isMoved ? [{ row, column }] : [];
    }),
  );
}
