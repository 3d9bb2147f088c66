import { says } from "../../words/says";
import { OWN_FIGURES } from "../../words/lists/tableWords";
import { anyOf } from "../../words/anyOf";
import { JUDGED_BY } from "../../words/lists/judgedBy";
import type { Role } from "../../model/scorecard";
import { isUnitWord } from "../measures/unit";
import { isBlank, type View } from "../tables/view";

/** What a row of a measure that takes several rows holds: its own figures, those that they are judged by, or another unit. */
export type RowKind = "own" | "other" | { readonly unit: string };

const OTHER = new RegExp(`^${anyOf(JUDGED_BY).source}`, "i");
/** The share of a column's cells that say what their rows hold. */
const KIND_CELLS_SHARE = 0.8;

/**
 * Where measures take several rows (`Actual`, `Target`; `Number`, `Rate per 10,000`), what each row holds, as a column
 * before the values says it. `null` where no column does.
 */
export function rowKinds(
  view: View,
  rows: readonly number[],
  roles: readonly Role[],
): ((row: number) => RowKind | null) | null {
  const values = roles.indexOf("actual");
  for (let column = 0; column < values; column++) {
    if (roles[column] === "measure") continue;
    const kinds = rows.map((row) => kindOf(view, row, column));
    const filled = rows.filter((row) => !isBlank(view, row, column)).length;
    const told = kinds.filter((kind) => kind !== null);
    if (filled < 2 || told.length < filled * KIND_CELLS_SHARE) continue;
    const several = told.includes("own") ? told.includes("other") : new Set(told.map(unitIn)).size > 1;
    if (several) return (row) => kindOf(view, row, column);
  }
  return null;
}

/** What one cell says of its row; `null` for any other word. */
function kindOf(view: View, row: number, column: number): RowKind | null {
  const { value } = view.cell(row, column);
  if (value.kind !== "text") return null;
  if (says(value.shown, OWN_FIGURES)) return "own";
  if (OTHER.test(value.shown)) return "other";
  return isUnitWord(value.shown) ? { unit: value.shown } : null;
}

function unitIn(kind: RowKind): string {
  return typeof kind === "string" ? kind : kind.unit;
}
