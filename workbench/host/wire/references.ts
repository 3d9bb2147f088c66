import type { EngineEvent } from "../../engine/engine";
import { moveOf } from "../../engine/moveOf";
import { movedArea } from "../../../xlsx/lines/lineMove";
import type { HostObject } from "../hostClass";
import type { Cells } from "../place";

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

/** Remembers ranges under the ids by which later batches ask for them. */
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
      const move = moveOf(event);
      for (const [id, object] of kept) {
        const place = object.self as Cells;
        if (place.sheetId !== event.sheetId) continue;
        const areas = place.areas.flatMap((area) => movedArea(area, move) ?? []);
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
