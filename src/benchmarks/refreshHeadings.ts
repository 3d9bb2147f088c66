import { fillIn } from "../core/figures/sentence";
import type { ValueChange } from "../model/change";
import type { Grid } from "../model/grid";
import type { Scorecard } from "../model/scorecard";
import { spanWord } from "./words";

const REASON = "Its figures are now of {to}.";
const SPAN = /\b(20)?(\d\d)(\s?[/–-]\s?)(20)?(\d\d)\b/g;
const CENTURY = 100;

/**
 * The heading of a refreshed column with the new year in the form of the old one: `Statistical Neighbours 2023/24` becomes
 * `… 2024/25`. A heading without the year, or that spans columns whose years differ, is left alone.
 */
export function refreshHeading(
  { headingRows, orientation }: Pick<Scorecard, "headingRows" | "orientation">,
  grid: Pick<Grid, "sheetId" | "sheet" | "row" | "column" | "values" | "formulas">,
  column: number,
  years: { readonly from: number; readonly to: number },
): ValueChange | null {
  if (orientation !== "down") return null;
  for (let at = headingRows.rowCount - 1; at >= 0; at--) {
    const row = headingRows.row + at;
    const content = grid.values[row - grid.row]?.[column - grid.column];
    const formula = grid.formulas[row - grid.row]?.[column - grid.column];
    if (typeof content !== "string" || (typeof formula === "string" && formula.startsWith("="))) continue;
    const after = withYear(content, years);
    if (after === content) continue;
    return {
      id: `benchmark value:${grid.sheetId}:${row}:${column}`,
      kind: "value",
      place: { sheetId: grid.sheetId, sheet: grid.sheet, row, column },
      group: "values",
      measure: "",
      measureKey: "",
      reason: fillIn(REASON, { to: spanWord(years.to) }),
      hers: false,
      before: content,
      beforeShown: content,
      after,
      afterShown: after,
      format: null,
    };
  }
  return null;
}

/** A text with the span that ends in one year made the span that ends in another, in its own writing. */
export function withYear(text: string, { from, to }: { readonly from: number; readonly to: number }): string {
  const two = (year: number): string => String(year % CENTURY).padStart(2, "0");
  return text.replace(
    SPAN,
    (whole, century = "", start: string, between: string, endCentury = "", end: string) =>
      start === two(from - 1) && end === two(from)
        ? `${century}${two(to - 1)}${between}${endCentury}${two(to)}`
        : whole,
  );
}
