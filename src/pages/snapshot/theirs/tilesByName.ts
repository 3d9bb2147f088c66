import { readChange } from "../../../core/figures/typed/readChange";
import { readMovement } from "../../../core/status/direction";
import type { Judgement } from "../../../model/judgement";
import { measureKey } from "../../../model/identity/measureKey";
import type { OwnSheet } from "../../../model/pages";
import type { Fact } from "../../../model/scorecard";
import { oneLine } from "../../../words/plain";
import { ownerOfTile } from "./ownerOfTile";
import { POINTS } from "../../../words/lists/unitWords";
import { factOn, type TheirTile } from "./theirTile";

/** A step from one cell to another: so many rows down, so many columns right. */
type TileStep = readonly [down: number, right: number];

/**
 * Where a tile's figure stands from its name, and its change from its name: below each other, beside each other, or the
 * figure above.
 */
const LAYOUTS: readonly { readonly figure: TileStep; readonly changes: readonly TileStep[] }[] = [
  {
    figure: [1, 0],
    changes: [
      [2, 0],
      [1, 1],
    ],
  },
  { figure: [0, 1], changes: [[0, 2]] },
  {
    figure: [-1, 0],
    changes: [
      [1, 0],
      [-1, 1],
    ],
  },
];
/** A change and its sign in one cell: `(+16) ▲`. */
const TOGETHER = /^(\([^()]{1,24}\)|[+\-−–]?[\d,.]+\s?%?)\s*[▲▼●►↑↓→]$/;
/** A number with a sign before it. */
const SIGNED = /^\(?\s*[+\-−–]/;

/**
 * The tiles of a sheet, by the names of the scorecard's measures. All must be laid out alike; otherwise a figure of one
 * tile could be taken for the next one's. In place of tiles, what keeps them from being read, in words that end a
 * sentence.
 */
export function tilesByName(
  sheet: OwnSheet,
  judgements: readonly Judgement[],
): readonly TheirTile[] | string {
  const names = sheet.values.flatMap((cells, row) =>
    cells.flatMap((content, column) => {
      const name = typeof content === "string" ? oneLine(content).replace(/:$/, "") : "";
      const isName = name !== "" && ownerOfTile({ name, section: null }, judgements) !== null;
      return isName ? [{ row, column, name }] : [];
    }),
  );
  if (names.length === 0) return NO_NAMES;
  const isFigure = ({ row, column }: (typeof names)[number], [down, right]: TileStep): boolean =>
    row + down >= 0 && factOn(sheet, row + down, column + right).value.kind === "number";
  const fits = LAYOUTS.map((layout) => names.filter((one) => isFigure(one, layout.figure)).length);
  const best = Math.max(...fits);
  const layout = LAYOUTS[fits.indexOf(best)];
  if (layout === undefined || best < names.length) return NOT_ALL(best, names.length);
  return names.map(({ row, column, name }): TheirTile => {
    const at = ([down, right]: TileStep): Fact => factOn(sheet, row + down, column + right);
    const place = { sheetId: sheet.sheetId, sheet: sheet.sheet, row, column };
    const key = measureKey({ reference: null, name });
    return { place, name, section: null, key, figure: at(layout.figure), ...movedOf(layout, at) };
  });
}

const NO_NAMES = "none of its texts is called as a measure of the scorecard";
const NOT_ALL = (found: number, names: number): string =>
  `of its ${names} names of measures ${found} have their figure in the same place`;

/** The cells of a tile's change and its sign, in the first place where the layout has them. */
function movedOf(
  { figure, changes }: (typeof LAYOUTS)[number],
  at: (step: TileStep) => Fact,
): Pick<TheirTile, "change" | "direction"> {
  for (const step of changes) {
    const change = at(step);
    const text = String(change.content).trim().replace(POINTS, "");
    if (TOGETHER.test(text)) return { change, direction: change };
    if (isSign(text)) return { change: null, direction: change };
    // The sign stands one step further in the same direction, or to the right.
    const on: TileStep = [2 * step[0] - figure[0], 2 * step[1] - figure[1]];
    const sign = [on, [step[0], step[1] + 1] as const]
      .map(at)
      .find(({ content }) => isSign(String(content).trim()));
    const isChange =
      readChange(text) !== null && (SIGNED.test(text) || text.startsWith("(") || sign !== undefined);
    if (isChange) return { change, direction: sign ?? null };
  }
  return { change: null, direction: null };
}

/** A sign is at most two characters long, and no letter. */
function isSign(text: string): boolean {
  return text.length <= 2 && text !== "" && !/[a-z]/i.test(text) && readMovement(text) !== null;
}
