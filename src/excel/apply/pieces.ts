import type { Change } from "../../model/change";
import { cellsToRead } from "./readAndApply";

/**
 * Changes in one piece. So many, with what is read and written for them, stay well below the 5 MB that Excel on the web
 * takes and gives.
 */
const MOST_CHANGES = 3_000;
/** Cells read in one piece. Each comes with its formula, text, format and fill: some 200 characters. */
const MOST_CELLS = 15_000;

/** The changes in pieces that Excel takes in one go; what needs each other stays together. */
export function piecesOf(changes: readonly Change[]): (readonly Change[])[] {
  if (changes.length === 0) return [];
  if (weightOf(changes) <= MOST_CHANGES && cellsToRead(changes) <= MOST_CELLS) return [changes];
  const needed = new Set(changes.flatMap(({ needs }) => needs ?? []));
  // A new column and the cells in it stand or fall together.
  const isBound = ({ id, needs, kind }: Change) =>
    needs !== undefined || needed.has(id) || kind === "insert" || kind === "sheet" || kind === "rows";
  const bound = changes.filter(isBound);
  // Neighbours go together, so that rectangles around them are small.
  const free = changes.filter((change) => !isBound(change)).sort(byPlace);
  return [...(bound.length > 0 ? [bound] : []), ...halved(free)];
}

function halved(changes: readonly Change[]): (readonly Change[])[] {
  if (changes.length === 0) return [];
  if (changes.length === 1 || (weightOf(changes) <= MOST_CHANGES && cellsToRead(changes) <= MOST_CELLS))
    return [changes];
  // Halved until each piece fits: how much is read depends on how the cells lie.
  const middle = Math.ceil(changes.length / 2);
  return [...halved(changes.slice(0, middle)), ...halved(changes.slice(middle))];
}

/** A page writes as much as so many cells, and as much is read to take it back. */
const A_PAGE = 120;

function weightOf(changes: readonly Change[]): number {
  return changes.reduce((sum, { kind }) => sum + (kind === "page" ? A_PAGE : 1), 0);
}

function byPlace({ place: one }: Change, { place: other }: Change): number {
  return one.sheetId.localeCompare(other.sheetId) || one.row - other.row || one.column - other.column;
}
