import { oneLine } from "../../words/plain";
import type { Role } from "../../model/scorecard";
import { isBlank, type View } from "../tables/view";

/**
 * What tells the rows of one name apart, where it stands once above blanks and a column behind it says what each row is
 * of: `Attendance | Primary` and ` | Secondary` below. `null` for a row of any other name, and where no column does.
 */
export function rowLabels(
  view: View,
  rows: readonly number[],
  roles: readonly Role[],
): (row: number) => string | null {
  const name = roles.indexOf("measure");
  const values = roles.flatMap((role, column) => (role === "actual" ? [column] : []));
  const hasFigure = (row: number): boolean =>
    values.some((column) => view.cell(row, column).value.kind === "number");
  const unnamed = new Set(rows.filter((row) => isBlank(view, row, name) && hasFigure(row)));
  const textIn = (row: number, column: number): string => {
    const { value, text, content } = view.cell(row, column);
    return value.kind === "number" || value.kind === "blank" ? "" : oneLine(text || String(content));
  };
  const column = roles.findIndex(
    (role, at) =>
      role === "ignored" &&
      at < Math.min(...values) &&
      unnamed.size > 0 &&
      [...unnamed].every((row) => textIn(row, at) !== ""),
  );
  if (column < 0) return () => null;
  return (row) => {
    const below = rows[rows.indexOf(row) + 1];
    const isOfSeveral = unnamed.has(row) || (below !== undefined && unnamed.has(below));
    return (isOfSeveral && textIn(row, column)) || null;
  };
}
