import type { Rectangle } from "../../../src/model/place";
import { intersection } from "../../engine/address";
import { cutOut, joined } from "../../engine/areas";
import type { Engine } from "../../engine/engine";
import type { HostContext } from "../context";
import { rulingOver } from "./ruling";
import type { Ruling } from "./ruling";

/** A copy of cells: from where to where. */
export interface Copy {
  readonly from: { readonly sheetId: string; readonly area: Rectangle };
  readonly to: { readonly sheetId: string; readonly area: Rectangle };
}

/**
 * Conditional formats copied with the formats of cells: those of the target make room, and on the same sheet those of
 * the source reach over it, as in Excel.
 */
export function copyConditionalFormats(host: HostContext, copy: Copy): void {
  const { engine } = host;
  const rules = copied(
    engine,
    copy,
    (sheetId) => engine.rules(sheetId),
    (rule) => ({ ...rule, id: `{rule-new-${host.newId()}}` }),
  );
  if (rules) engine.setRules(copy.to.sheetId, rules);
}

/** Validations, which go with cells that are copied whole. */
export function copyValidations({ engine }: HostContext, copy: Copy): void {
  const validations = copied(
    engine,
    copy,
    (sheetId) => engine.validations(sheetId),
    (one) => one,
  );
  if (validations) engine.setValidations(copy.to.sheetId, validations);
}

/** What the target sheet's rulings become; `null` where nothing changes. */
function copied<T extends Ruling>(
  engine: Engine,
  { from, to }: Copy,
  of: (sheetId: string) => readonly T[],
  anew: (one: T) => T,
): T[] | null {
  const meets = (areas: readonly Rectangle[], area: Rectangle) =>
    areas.some((one) => intersection(one, area));
  const isSame = from.sheetId === to.sheetId;
  const present = of(to.sheetId);
  const sources = (isSame ? present : of(from.sheetId)).filter(({ ranges }) => meets(ranges, from.area));
  if (sources.length === 0 && !present.some(({ ranges }) => meets(ranges, to.area))) return null;
  const kept = present.map((one) => {
    const own = isSame ? landing(one, from.area, to.area) : [];
    return rulingOver(engine, one, joined([...cutOut(one.ranges, to.area), ...own]));
  });
  const fresh = isSame
    ? []
    : sources.map((one) => {
        return anew(rulingOver(engine, one, landing(one, from.area, to.area)));
      });
  return [...kept, ...fresh].filter(({ ranges }) => ranges.length > 0);
}

/** Where the part of the source over which a ruling holds comes to lie; a smaller source is repeated. */
function landing({ ranges }: Ruling, from: Rectangle, to: Rectangle): Rectangle[] {
  const tiles: Rectangle[] = [];
  for (let row = to.row; row < to.row + to.rowCount; row += from.rowCount)
    for (let column = to.column; column < to.column + to.columnCount; column += from.columnCount)
      for (const range of ranges) {
        const shared = intersection(range, from);
        if (!shared) continue;
        const moved = {
          ...shared,
          row: shared.row - from.row + row,
          column: shared.column - from.column + column,
        };
        const inside = intersection(moved, to);
        if (inside) tiles.push(inside);
      }
  return joined(tiles);
}
