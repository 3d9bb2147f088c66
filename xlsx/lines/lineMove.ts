import type { Rectangle } from "../../src/model/place";

/** Rows or columns that were put into a sheet, or taken out of it. */
export interface LineMove {
  readonly lines: "rows" | "columns";
  /** The first of them, from zero. */
  readonly at: number;
  readonly count: number;
  readonly inserted: boolean;
}

/** The moves with one more; lines that are taken out as soon as they came leave no trace. */
export function withMove(moves: readonly LineMove[], move: LineMove): readonly LineMove[] {
  const last = moves.at(-1);
  const isTakenBack =
    last !== undefined &&
    last.inserted &&
    !move.inserted &&
    last.lines === move.lines &&
    last.at === move.at &&
    last.count === move.count;
  return isTakenBack ? moves.slice(0, -1) : [...moves, move];
}

/**
 * Where an area stands after lines came or went: behind them it moves, around them it grows or shrinks. `null` where it
 * was taken out as a whole.
 */
export function movedArea(area: Rectangle, move: LineMove): Rectangle | null {
  if (move.lines === "rows") {
    const span = movedSpan(area.row, area.rowCount, move);
    return span && { ...area, row: span.start, rowCount: span.count };
  }
  const span = movedSpan(area.column, area.columnCount, move);
  return span && { ...area, column: span.start, columnCount: span.count };
}

/** The areas that are left, each where it now stands. */
export function movedAreas(areas: readonly Rectangle[], move: LineMove): Rectangle[] {
  return areas.flatMap((area) => movedArea(area, move) ?? []);
}

/** The same for so many lines from `start` on. */
export function movedSpan(
  start: number,
  count: number,
  { at, count: lines, inserted }: LineMove,
): { readonly start: number; readonly count: number } | null {
  if (inserted) {
    if (at <= start) return { start: start + lines, count };
    return { start, count: at < start + count ? count + lines : count };
  }
  const before = Math.max(0, Math.min(start, at + lines) - at);
  const within = Math.max(0, Math.min(start + count, at + lines) - Math.max(start, at));
  return count === within ? null : { start: start - before, count: count - within };
}
