import type { Role } from "../../model/scorecard";
import { isSectionHeading } from "../columns/evidence/ofHeadings";
import type { TableLine } from "../columns/tableLine";
import { isBlank, type View } from "./view";

/** Sections that repeat at least this often on the average are a column of them, whatever its heading. */
const LEAST_REPEATS = 1.5;
/** Roles that a column of sections may have been taken for. */
const LEFT_OVER: ReadonlySet<Role> = new Set<Role>(["ignored", "reference"]);

/**
 * The section of each row, from a column before the names that says where rows belong: one headed so, or one of words
 * that repeat. A blank below a section is still of it. `null` where there is no such column.
 */
export function sectionsOf(
  view: View,
  lines: readonly TableLine[],
  rows: readonly number[],
): ReadonlyMap<number, string> | null {
  const measure = lines.find(({ line }) => line.role === "measure")?.column ?? 0;
  for (const { column, line } of lines) {
    if (column >= measure || !LEFT_OVER.has(line.role)) continue;
    const found = downwards(view, column, rows);
    const repeats = found.size / Math.max(1, new Set(found.values()).size) >= LEAST_REPEATS;
    if (found.size > 0 && (repeats || isSectionHeading(line.heading))) return found;
  }
  return null;
}

/** The words of a column, each over the blanks below it; empty where the column holds anything but words. */
function downwards(view: View, column: number, rows: readonly number[]): Map<number, string> {
  const found = new Map<number, string>();
  let last: string | null = null;
  for (const row of rows) {
    const { value } = view.cell(row, column);
    if (value.kind === "text" && /\p{L}{2}/u.test(value.shown) && !/\d$/.test(value.shown))
      last = value.shown;
    else if (!isBlank(view, row, column)) return new Map();
    if (last !== null) found.set(row, last);
  }
  return found;
}
