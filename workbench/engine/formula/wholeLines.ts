import { parseArea, SHEET_COLUMNS, SHEET_ROWS, splitAddress } from "../address";

/**
 * A function over whole columns or rows in the engine's words, whose sheets end where there is nothing more: how many
 * lines there are is known, and blanks behind the end are counted with the others. `null` where that makes no difference.
 *
 * @example overWholeLines("ROWS", ["B:B"]) // "1048576"
 */
export function overWholeLines(name: string, args: readonly string[]): string | null {
  const area = parseArea(splitAddress(args[0] ?? "").area);
  if (!area || (area.rowCount !== SHEET_ROWS && area.columnCount !== SHEET_COLUMNS)) return null;
  const cells = area.rowCount * area.columnCount;
  switch (name) {
    case "ROWS":
      return String(area.rowCount);
    case "COLUMNS":
      return String(area.columnCount);
    case "COUNTBLANK":
      return `XL.COUNTIFS(${cells},${args[0] ?? ""},"")`;
    case "COUNTIF":
    case "COUNTIFS":
      return `XL.COUNTIFS(${cells},${args.join(",")})`;
    default:
      return null;
  }
}
