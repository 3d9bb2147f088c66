import type { Rectangle } from "../../src/model/place";
import type { EngineEvent } from "../engine/engine";
import type { HostObject } from "./hostClass";
import type { Cells } from "./place";

type Structure = Extract<EngineEvent, { kind: "structure" }>;

/** Ranges that the library keeps between batches, by the id that it knows them by. */
export interface References {
  /** The id of a place, the same each time. */
  idOf(place: Cells): string;
  keep(id: string, object: HostObject): void;
  get(id: string): HostObject | null;
  /** Lets kept ranges follow cells that move on a sheet. */
  move(event: Structure, sameClass: (object: HostObject, place: Cells) => HostObject): void;
  remove(id: string): void;
  clear(): void;
  readonly size: number;
}

/** Ranges of events are never given back by the library: only so many are kept. */
const MOST_KEPT = 20_000;

export function references(newId: () => number): References {
  const ids = new WeakMap<Cells, string>();
  const kept = new Map<string, HostObject>();
  return {
    idOf: (place) => {
      const id = ids.get(place) ?? `range-${newId()}`;
      ids.set(place, id);
      return id;
    },
    keep: (id, object) => {
      kept.set(id, object);
      const [oldest] = kept.keys();
      if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    },
    get: (id) => kept.get(id) ?? null,
    move: (event, sameClass) => {
      for (const [id, object] of kept) {
        const place = object.self as Cells;
        if (place.sheetId !== event.sheetId) continue;
        const areas = place.areas.flatMap((area) => movedArea(area, event) ?? []);
        const moved = { sheetId: place.sheetId, areas };
        ids.set(moved, id);
        if (areas.length === 0) kept.delete(id);
        else kept.set(id, sameClass(object, moved));
      }
    },
    remove: (id) => void kept.delete(id),
    clear: () => kept.clear(),
    get size() {
      return kept.size;
    },
  };
}

/**
 * Where an area stands after lines were inserted or deleted: below them it moves, around them it grows or shrinks.
 * `null` where it was deleted as a whole.
 */
export function movedArea(area: Rectangle, { change, area: lines }: Structure): Rectangle | null {
  if (change === "RowInserted" || change === "RowDeleted") {
    const [row, rowCount] = movedSpan(
      area.row,
      area.rowCount,
      lines.row,
      lines.rowCount,
      change === "RowInserted",
    );
    return rowCount > 0 ? { ...area, row, rowCount } : null;
  }
  if (change === "ColumnInserted" || change === "ColumnDeleted") {
    const inserted = change === "ColumnInserted";
    const [column, columnCount] = movedSpan(
      area.column,
      area.columnCount,
      lines.column,
      lines.columnCount,
      inserted,
    );
    return columnCount > 0 ? { ...area, column, columnCount } : null;
  }
  return area;
}

function movedSpan(
  start: number,
  count: number,
  at: number,
  lines: number,
  inserted: boolean,
): [number, number] {
  if (inserted) {
    if (at <= start) return [start + lines, count];
    return at < start + count ? [start, count + lines] : [start, count];
  }
  const before = Math.max(0, Math.min(start, at + lines) - at);
  const within = Math.max(0, Math.min(start + count, at + lines) - Math.max(start, at));
  return [start - before, count - within];
}
