import type { CellContent } from "../../src/core/figures/cellValue";
import type { Grid } from "../../src/model/grid";

/** A figure as a council's workbook holds it: `30%` is 0.3 under `0%`, `2,676` is 2676 under `#,##0`. */
export function cellOf(shown: string): { content: CellContent; format: string } {
  const figure = /^(-?[\d,]+)(\.\d+)?(%?)$/.exec(shown.trim());
  if (!figure) return { content: shown, format: "General" };
  const [, whole = "", fraction = "", percent = ""] = figure;
  const decimals = Math.max(0, fraction.length - 1);
  const number = Number(whole.replace(/,/g, "") + fraction);
  const digits = decimals > 0 ? `0.${"0".repeat(decimals)}` : "0";
  const format = percent
    ? `${digits}%`
    : whole.includes(",")
      ? `#,##${digits}`
      : decimals > 0
        ? digits
        : "General";
  return { content: percent ? Number((number / 100).toFixed(decimals + 2)) : number, format };
}

/**
 * A grid as Excel would give it, from rows of cells as they are shown. Columns named in `asText` stay text
 * (references, workings); the others hold figures where they read as figures.
 */
export function gridOf(
  rows: readonly (readonly string[])[],
  options: { at?: [number, number]; asText?: readonly number[]; sheet?: string } = {},
): Grid {
  const width = Math.max(...rows.map((row) => row.length));
  const [row, column] = options.at ?? [0, 0];
  const cells = rows.map((cellsOfRow) =>
    Array.from({ length: width }, (_, at) => {
      const shown = cellsOfRow[at] ?? "";
      return options.asText?.includes(at) ? { content: shown, format: "@" } : cellOf(shown);
    }),
  );
  const values = cells.map((line) => line.map(({ content }) => content));
  return {
    sheetId: "{1}",
    sheet: options.sheet ?? "Scorecard",
    visibility: "visible",
    protected: false,
    row,
    column,
    values,
    formulas: values,
    text: rows.map((cellsOfRow) => Array.from({ length: width }, (_, at) => cellsOfRow[at] ?? "")),
    numberFormats: cells.map((line) => line.map(({ format }) => format)),
    hiddenRows: [],
    hiddenColumns: [],
  };
}

/** The rows of a tab-separated table. */
export function rowsOf(table: string): string[][] {
  return table
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => line.split("\t"));
}
