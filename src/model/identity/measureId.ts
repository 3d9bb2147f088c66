import type { Measure } from "../scorecard";

/** Identifies a measure through readings of the workbook: its sheet, and what the sheet calls it. */
export function measureId({ place, key }: Pick<Measure, "place" | "key">): string {
  return `${place.sheetId}|${key}`;
}
