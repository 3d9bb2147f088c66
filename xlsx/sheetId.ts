/** The id of a worksheet by its place among the worksheets; it looks like Excel's: `{00000000-0001-0000-0000-000000000000}`. */
export function sheetId(at: number): string {
  return `{00000000-${String(at + 1).padStart(4, "0")}-0000-0000-000000000000}`;
}
