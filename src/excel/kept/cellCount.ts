import { placeKey, type Place } from "../../model/place";
import type { Step } from "../changes/step";

/** A step, or a cell that is known by its place alone. */
type Counted = Step | { readonly place: Place; readonly kind?: never };

/**
 * How many cells these things are about. A cell that gets both a value and a fill is one; rows that are put into a sheet
 * of ours are as many as hold something.
 */
export function cellCount(things: readonly Counted[]): number {
  const rows = things.flatMap((one) => (one.kind === "rows" ? ((one.after ?? one.before)?.rows ?? []) : []));
  const places = things.flatMap(({ kind, place }) => (kind === "rows" ? [] : [placeKey(place)]));
  return rows.flat().filter((content) => content !== "").length + new Set(places).size;
}
