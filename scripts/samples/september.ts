import type { BookCell } from "../../xlsx/book";
import { figureOf, workedOut } from "./figure";
import { COLUMN } from "./june";
import { cell, FILLS, LOOK } from "./look";

/** Rows whose new cells the analyst did not copy down from June, so that they have no format of their own yet. */
const UNFORMATTED = new Set(["4.1", "9.4"]);

/** A row of June's with September put in behind its latest month: working typed, actual mostly blank, arrow blank. */
export function septemberRow(june: readonly BookCell[], typed: readonly string[] | undefined): BookCell[] {
  const [reference, working = "", actual = "", colour = ""] = typed ?? [];
  const row = june[0]?.row ?? 0;
  const before = june.slice(0, COLUMN.number);
  const numberFormat = UNFORMATTED.has(reference ?? "") ? "General" : formatOf(before);
  const style = { ...LOOK.figure, numberFormat, fill: FILLS[colour] ?? null };
  const column = COLUMN.latest + 1;
  const september: BookCell =
    actual === "live"
      ? { row, column, ...workedOut(working), style }
      : cell(row, column, figureOf(actual).content, style);
  return [
    ...before,
    september,
    cell(row, column + 1, working, LOOK.working),
    cell(row, column + 2, "", LOOK.arrow),
  ];
}

/** The format of the latest figure of the row. */
function formatOf(cells: readonly BookCell[]): string {
  const figures = cells.filter(
    ({ column, content }) => column > COLUMN.source && typeof content === "number",
  );
  return figures.at(-1)?.style.numberFormat ?? "General";
}
