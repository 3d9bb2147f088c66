/**
 * Tells what the add-in wrote from what the analyst typed. What the add-in wrote may be written anew without asking;
 * what the analyst typed is only proposed. The journal says what was written, and a cell that no longer holds it is the
 * analyst's again.
 */

import type { CellContent } from "../core/figures/cellValue";
import { followKeys } from "../model/identity/followMeasures";
import { sameContent } from "../model/identity/sameContent";
import type { Place } from "../model/place";
import type { Measure, Scorecard } from "../model/scorecard";
import type { Written } from "../model/written";

/** Whether what a cell holds now (`now`) is what the add-in wrote there: its value, fill or number format. */
export type Ours = (kind: Written["kind"], place: Place, now: CellContent | null) => boolean;

/** Nothing is ours. */
export const NOTHING_OURS: Ours = () => false;

/** Tells what is the add-in's in these measures, wherever their rows have moved since it was written. */
export function oursOf(
  written: readonly Written[],
  card: Pick<Scorecard, "orientation" | "lines">,
  measures: readonly Measure[],
): Ours {
  if (written.length === 0) return NOTHING_OURS;
  const byKey = followKeys(
    written.map(({ measureKey }) => measureKey),
    measures,
  );
  const found = new Map<string, Written[]>();
  for (const one of written) {
    const measure = byKey.get(one.measureKey);
    if (measure === undefined) continue;
    const name = nameOf(one.kind, placeNow(one.place, measure, card));
    const known = found.get(name);
    if (known) known.push(one);
    else found.set(name, [one]);
  }
  return (kind, place, now) =>
    found.get(nameOf(kind, place))?.some(({ after }) => isSame(kind, after, now)) ?? false;
}

/** Whether the add-in emptied a cell of this measure, as adding a month does with a working and an arrow. */
export type MadeRoom = (measure: Measure) => boolean;

/** Nothing was emptied. */
export const NONE_MADE_ROOM: MadeRoom = () => false;

/** Tells of which of these measures the add-in emptied a cell. */
export function madeRoomIn(written: readonly Written[], measures: readonly Measure[]): MadeRoom {
  const keys = written
    .filter(({ kind, after }) => kind === "value" && after === "")
    .map((one) => one.measureKey);
  if (keys.length === 0) return NONE_MADE_ROOM;
  const emptied = new Set(followKeys(keys, measures).values());
  return (measure) => emptied.has(measure);
}

/** Where a written cell stands now: in the same line, and in the row (or column) in which its measure stands today. */
function placeNow(
  place: Place,
  measure: Measure,
  { orientation, lines }: Pick<Scorecard, "orientation" | "lines">,
): Place {
  // Cells of a tile stand around its name, and months on sheets of their own have rows of their own.
  if (lines.length === 0 || place.sheetId !== measure.place.sheetId) return place;
  return orientation === "down"
    ? { ...place, row: measure.place.row }
    : { ...place, column: measure.place.column };
}

/** A name for a cell and a kind of writing, as a key. */
function nameOf(kind: Written["kind"], { sheetId, row, column }: Place): string {
  return `${kind} ${sheetId} ${row} ${column}`;
}

/** Whether two contents are the same; `#00b050` and `#00B050` are one fill. */
function isSame(kind: Written["kind"], one: CellContent | null, other: CellContent | null): boolean {
  if (kind !== "fill" || one === null || other === null) return sameContent(one, other);
  return String(one).toUpperCase() === String(other).toUpperCase();
}
