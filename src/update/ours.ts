import type { CellContent } from "../core/figures/cellValue";
import { followKeys } from "../model/identity/followMeasures";
import { sameContent } from "../model/identity/sameContent";
import type { Place } from "../model/place";
import type { Measure, Scorecard } from "../model/scorecard";
import type { Written } from "../model/written";

/** Whether what a cell holds now is what we wrote there: its value, its fill or its number format. */
export type Ours = (kind: Written["kind"], place: Place, now: CellContent | null) => boolean;

/** Nothing is ours. */
export const NOTHING_OURS: Ours = () => false;

/**
 * Tells what is ours in these measures, wherever their rows have moved to since it was written. What the analyst has changed
 * since is the analyst's, for the cell no longer holds it.
 */
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

/** Whether we emptied a cell of this measure, as adding a month does with a working and an arrow. */
export type MadeRoom = (measure: Measure) => boolean;

/** Nothing was emptied. */
export const NONE_MADE_ROOM: MadeRoom = () => false;

/** Tells of which of these measures we emptied a cell. */
export function madeRoomIn(written: readonly Written[], measures: readonly Measure[]): MadeRoom {
  const keys = written
    .filter(({ kind, after }) => kind === "value" && after === "")
    .map((one) => one.measureKey);
  if (keys.length === 0) return NONE_MADE_ROOM;
  const emptied = new Set(followKeys(keys, measures).values());
  return (measure) => emptied.has(measure);
}

/** Its own line is still the same line; the measure may stand in another row (or column) by now. */
function placeNow(
  place: Place,
  measure: Measure,
  { orientation, lines }: Pick<Scorecard, "orientation" | "lines">,
): Place {
  // Cells of a tile stand around it, and months on sheets of their own have rows of their own.
  if (lines.length === 0 || place.sheetId !== measure.place.sheetId) return place;
  return orientation === "down"
    ? { ...place, row: measure.place.row }
    : { ...place, column: measure.place.column };
}

function nameOf(kind: Written["kind"], { sheetId, row, column }: Place): string {
  return `${kind} ${sheetId} ${row} ${column}`;
}

/** `#00b050` and `#00B050` are one fill. */
function isSame(kind: Written["kind"], one: CellContent | null, other: CellContent | null): boolean {
  if (kind !== "fill" || one === null || other === null) return sameContent(one, other);
  return String(one).toUpperCase() === String(other).toUpperCase();
}
