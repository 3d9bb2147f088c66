import type { Rectangle } from "../../src/model/place";

/** Rows or columns that were put into a sheet, or taken out of it; or cells, which shift only those beside them. */
export interface LineMove {
  readonly lines: "rows" | "columns";
  /** The first of them, from zero. */
  readonly at: number;
  readonly count: number;
  readonly inserted: boolean;
  /** The columns of rows, or rows of columns, within which cells shift; left out for whole lines. */
  readonly band?: { readonly at: number; readonly count: number };
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
 * was taken out as a whole. An area that reaches beyond the cells that shift stays.
 */
export function movedArea(area: Rectangle, move: LineMove): Rectangle | null {
  if (move.band && !isWithin(area, move)) return area;
  if (move.lines === "rows") {
    const span = movedSpan(area.row, area.rowCount, move);
    return span && { ...area, row: span.start, rowCount: span.count };
  }
  const span = movedSpan(area.column, area.columnCount, move);
  return span && { ...area, column: span.start, columnCount: span.count };
}

/** The areas that are left, each where it now stands; of one that reaches beyond the cells that shift, a part moves. */
export function movedAreas(areas: readonly Rectangle[], move: LineMove): Rectangle[] {
  return areas.flatMap((area) => parts(area, move)).flatMap((area) => movedArea(area, move) ?? []);
}

function acrossOf({ row, column, rowCount, columnCount }: Rectangle, { lines }: LineMove) {
  return lines === "rows" ? { at: column, count: columnCount } : { at: row, count: rowCount };
}

function isWithin(area: Rectangle, move: LineMove): boolean {
  const { band = acrossOf(area, move) } = move;
  const across = acrossOf(area, move);
  return across.at >= band.at && across.at + across.count <= band.at + band.count;
}

/** The parts of an area before, within and behind the cells that shift; one part where nothing of it does. */
function parts(area: Rectangle, move: LineMove): Rectangle[] {
  const { band, lines } = move;
  const end = lines === "rows" ? area.row + area.rowCount : area.column + area.columnCount;
  if (!band || end <= move.at) return [area];
  const { at, count } = acrossOf(area, move);
  const cuts = [at, band.at, band.at + band.count, at + count].map((cut) =>
    Math.min(Math.max(cut, at), at + count),
  );
  return cuts.slice(1).flatMap((to, index) => {
    const from = cuts[index] ?? to;
    if (to <= from) return [];
    const size = to - from;
    return lines === "rows"
      ? [{ ...area, column: from, columnCount: size }]
      : [{ ...area, row: from, rowCount: size }];
  });
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
