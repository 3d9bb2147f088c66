/**
 * A council that already has a snapshot wants that one brought up to date, and no second one. This file recognises such
 * a sheet; one that is only partly understood is left alone, with the reason.
 */

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

/** A snapshot of the analyst's own: its tiles, or why it cannot be brought up to date, in words that end a sentence. */
export type TheirSnapshot =
  | { readonly sheet: OwnSheet; readonly tiles: readonly TheirTile[] }
  | { readonly sheet: OwnSheet; readonly why: string };

/** What such a sheet is called, or its title says. */
const NAMES = /\bsnapshots?\b|\bat a glance\b/i;
/** The title is among the first rows, and is no sentence. */
const TITLE_ROWS = 3;
const TITLE_LETTERS = 80;
/** Cells with a change and its sign: so many of them are no chance. */
const FEWEST_MOVED = 3;
const SIGN = /[▲▼△▽●►↑↓→]/;
/** A change in brackets with its sign: `(+16)`, `(-9.2%)`. */
const CHANGE = /^\([+\-−–]\s?\d[\d,.]*\s?%?[^()]*\)/;
/** Cells that a sentence names at most. */
const MOST_NAMED = 6;

/**
 * Whether a sheet is a snapshot of the analyst's own, by its name, its title or the signs of change on it; with its
 * tiles, as they were recognised (`card`) or by the names of the scorecard's measures. `null` where it is none.
 */
export function theirSnapshot(
  sheet: OwnSheet,
  card: Scorecard | null,
  judgements: readonly Judgement[],
): TheirSnapshot | null {
  if (sheet.values.length + sheet.drawn === 0) return null;
  const isTiles = card !== null && card.lines.length === 0;
  const moved = movedCells(sheet);
  // A table with one period may have arrows as well: only its name makes it a snapshot.
  const hasSigns = card === null && moved.length >= FEWEST_MOVED;
  if (!isTiles && !hasSigns && !isCalledSo(sheet)) return null;
  const recognised = isTiles ? card.measures.flatMap(tileOfMeasure) : undefined;
  const tiles = recognised ?? tilesByName(sheet, judgements);
  if (typeof tiles === "string") return { sheet, why: tiles };
  const alone = moved.filter((cell) => !tiles.some((tile) => isPartOf(tile, { ...cell, ...idOf(sheet) })));
  return alone.length === 0 ? { sheet, tiles } : { sheet, why: ALONE(alone.map(cellName)) };
}

/** Notes on texts beside the tiles that name another month than the figures: the analyst wrote them, and they stay. */
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

/** Cells that say how a figure has moved: `(+16) ▲`, `▼`, `(-3)`. A legend with signs and words is none. */
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
