import type { Place } from "../../model/place";
import type { Line, Scorecard } from "../../model/scorecard";

/**
 * The cell right over a column of the scorecard (or left of a row, where measures run across), so that a finding about a
 * heading leads to it. Of headings over several rows it is the last, next to the figures.
 */
export function headingPlace(
  { sheetId, sheet, headingRows, orientation }: Scorecard,
  { index }: Line,
): Place {
  const { row, column, rowCount, columnCount } = headingRows;
  return orientation === "down"
    ? { sheetId, sheet, row: row + rowCount - 1, column: index }
    : { sheetId, sheet, row: index, column: column + columnCount - 1 };
}
