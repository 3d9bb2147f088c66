import { parseStructRef, stringifyTokens, tokenize, type Token } from "@borgar/fx";
import type { Rectangle } from "../src/model/place";
import { rangeName } from "./a1";
import type { BookTable } from "./book";

/** A table with the sheet that it stands on. */
export interface PlacedTable extends BookTable {
  readonly sheet: string;
}

/**
 * A formula with plain ranges for what it names by table and column: in row 2 of a table in `A1:C4`
 * `SUM(Counts[[#This Row],[Num]:[Den]])` becomes `SUM('Sheet1'!B2:C2)`. What names no known column stays as it is.
 */
export function withoutTables(
  formula: string,
  { sheet, row, column }: { readonly sheet: string; readonly row: number; readonly column: number },
  tables: readonly PlacedTable[],
): string {
  if (tables.length === 0 || !formula.includes("[")) return formula;
  const holds = ({ range, sheet: own }: PlacedTable): boolean =>
    own === sheet &&
    row >= range.row &&
    row < range.row + range.rowCount &&
    column >= range.column &&
    column < range.column + range.columnCount;
  const tokens = tokenize(formula).map((token): Token => {
    if (token.type !== "structured") return token;
    const read = parseStructRef(token.value);
    const table = read?.table
      ? tables.find(({ name }) => name.toLowerCase() === read.table?.toLowerCase())
      : tables.find(holds);
    const area = read && table && areaOf(table, read.columns ?? [], read.sections ?? [], row);
    if (!area) return token;
    return { ...token, value: `'${table.sheet.replace(/'/g, "''")}'!${rangeName(area)}` };
  });
  return stringifyTokens(tokens);
}

function areaOf(
  { range, columns, headings, totals }: BookTable,
  named: readonly string[],
  sections: readonly string[],
  row: number,
): Rectangle | null {
  const places = named.map((name) =>
    columns.findIndex((column) => column.toLowerCase() === name.toLowerCase()),
  );
  if (places.includes(-1)) return null;
  const first = places[0] ?? 0;
  const last = places.at(-1) ?? columns.length - 1;
  const across = {
    column: range.column + Math.min(first, last),
    columnCount: Math.abs(last - first) + 1,
  };
  const is = (section: string): boolean => sections.some((one) => one.toLowerCase() === section);
  if (is("this row")) return { ...across, row, rowCount: 1 };
  const data = { from: range.row + headings, to: range.row + range.rowCount - totals };
  const from = is("all") || is("headers") ? range.row : is("totals") && !is("data") ? data.to : data.from;
  const to =
    is("all") || is("totals")
      ? range.row + range.rowCount
      : is("headers") && !is("data")
        ? data.from
        : data.to;
  return to > from ? { ...across, row: from, rowCount: to - from } : null;
}
