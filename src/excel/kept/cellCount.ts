import { placeKey, type Place } from "../../model/place";

/** How many cells these things are about; a cell that gets both a value and a fill is one. */
export function cellCount(things: readonly { readonly place: Place }[]): number {
  return new Set(things.map(({ place }) => placeKey(place))).size;
}
