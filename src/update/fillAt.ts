/**
 * What colours a cell is given and what colours it shows. They differ under a conditional format: painting beneath it
 * would change nothing that anyone sees.
 */

import { remember } from "../core/remember";
import { type Appearance, type DrawnSign, lookOf } from "../model/grid";
import { covers, type Place, type Rectangle } from "../model/place";

/** The cell's own fill, `#RRGGBB`; `null` where it has none or was not read. */
export function fillAt(appearance: Appearance, place: Place): string | null {
  const look = lookOf(appearance, place);
  return look === null ? null : colourIn(look.fills, look, place);
}

/** Whether any fill is seen anywhere. Where none is, the fill of no figure needs to be looked at. */
export const showsFills = remember((appearance: Appearance): boolean =>
  [appearance, ...(appearance.pages ?? [])].some(({ fills, shown }) =>
    [fills, shown ?? []].some((colours) => colours.some((line) => line.some((fill) => fill !== null))),
  ),
);

/**
 * The fill that a reader sees: that of the analyst's conditional formats where they cover the cell and Excel tells what
 * they show, else the cell's own.
 */
export function seenFill(appearance: Appearance, place: Place): string | null {
  const look = lookOf(appearance, place);
  return look === null ? null : colourIn(seenIn(look), look, place);
}

/** The fills that are seen on a sheet, laid out as its own: every check that looks at colours asks for each figure's. */
const seenIn = remember((look: Appearance): Appearance["fills"] =>
  look.fills.map((fills, down) => {
    const ruled = ruledInRow(look)(look.row + down);
    if (ruled.length === 0) return fills;
    return fills.map((own, across) => {
      const cell = { row: look.row + down, column: look.column + across };
      return ruled.some((area) => covers(area, cell)) ? (look.shown?.[down]?.[across] ?? null) : own;
    });
  }),
);

/**
 * Whether a fill would not be seen in the cell, or would say twice what is shown: a conditional format covers it, or a
 * shape tells its status.
 */
export function isRuled(appearance: Appearance, place: Place): boolean {
  const look = lookOf(appearance, place);
  // A cell that was not looked at may be ruled.
  return look === null || ruledInRow(look)(place.row).some((area) => covers(area, place));
}

/**
 * What rules the cells of each row. A sheet may have a conditional format for each measure and be asked about each figure,
 * so each row knows its own, and none of them twice: formats lie over formats.
 */
const ruledInRow = remember((look: Appearance): ((row: number) => readonly Rectangle[]) => {
  const all = [...look.ruled, ...(look.drawn ?? []).flatMap(cellOfStatus)];
  if (all.length === 0) return () => [];
  const known = new Map<number, Rectangle[]>();
  return (row) => {
    const before = known.get(row);
    if (before !== undefined) return before;
    const found: Rectangle[] = [];
    for (const area of all)
      if (covers(area, { row, column: area.column }) && !found.some((one) => isWithin(area, one)))
        found.push(area);
    known.set(row, found);
    return found;
  };
});

/** The cell of a shape that tells a status, or of which it is not known what it tells. */
function cellOfStatus({ row, column, sign }: DrawnSign): Rectangle[] {
  return sign?.kind === "movement" ? [] : [{ row, column, rowCount: 1, columnCount: 1 }];
}

/** Whether one area takes up no column that the other does not. */
function isWithin(one: Rectangle, other: Rectangle): boolean {
  return one.column >= other.column && one.column + one.columnCount <= other.column + other.columnCount;
}

function colourIn(colours: Appearance["fills"], look: Appearance, place: Place): string | null {
  return colours[place.row - look.row]?.[place.column - look.column] ?? null;
}
