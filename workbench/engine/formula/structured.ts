import { parseStructRef } from "@borgar/fx";
import type { Rectangle } from "../../../src/model/place";
import { formatArea, quoteSheet } from "../address";
import type { FormulaTable, Surroundings } from "./surroundings";

/** A part of a table: its cells, or only the one in the formula's own row. */
export interface TablePart {
  readonly cells: string;
  readonly ownRow: boolean;
}

/** What `Table1[[#Totals],[Actual]]` means; `null` where there is no such table, column or part of it. */
export function tablePart(reference: string, surroundings: Surroundings): TablePart | null {
  const parsed = parseStructRef(reference);
  if (!parsed) return null;
  const table = tableNamed(parsed.table ?? "", surroundings);
  if (!table) return null;
  const columns = columnsOf(table, parsed.columns ?? []);
  const sections = (parsed.sections ?? []).map((one) => one.toLowerCase());
  const rows = rowsOf(table, sections);
  if (!columns || !rows) return null;
  const area: Rectangle = { ...rows, ...columns };
  return { cells: `${quoteSheet(table.sheet)}!${formatArea(area)}`, ownRow: sections.includes("this row") };
}

/** The data of a table that is named alone: `ROWS(Table1)`. */
export function wholeTable(name: string, surroundings: Surroundings): string | null {
  return surroundings.tables.some((table) => table.name.toLowerCase() === name.toLowerCase())
    ? (tablePart(`${name}[#Data]`, surroundings)?.cells ?? null)
    : null;
}

function tableNamed(name: string, { tables, ownTable }: Surroundings): FormulaTable | null {
  if (name === "") return ownTable;
  return tables.find((table) => table.name.toLowerCase() === name.toLowerCase()) ?? null;
}

function columnsOf(
  { area, columns }: FormulaTable,
  wanted: readonly string[],
): Pick<Rectangle, "column" | "columnCount"> | null {
  if (wanted.length === 0) return { column: area.column, columnCount: area.columnCount };
  const places = wanted.map((name) => columns.findIndex((one) => one.toLowerCase() === name.toLowerCase()));
  if (places.includes(-1)) return null;
  const [from, to] = [Math.min(...places), Math.max(...places)];
  return { column: area.column + from, columnCount: to - from + 1 };
}

function rowsOf(
  { area, hasHeaders, hasTotals }: FormulaTable,
  sections: readonly string[],
): Pick<Rectangle, "row" | "rowCount"> | null {
  const first = area.row + Number(hasHeaders);
  const last = area.row + area.rowCount - Number(hasTotals);
  const wants = (section: string): boolean => sections.includes(section) || sections.includes("all");
  const data = sections.length === 0 || wants("data") || wants("this row");
  if (!data && wants("headers") && wants("totals")) return null;
  if (!sections.includes("all") && ((wants("headers") && !hasHeaders) || (wants("totals") && !hasTotals)))
    return null;
  const row = wants("headers") ? area.row : data ? first : last;
  const end = wants("totals") ? area.row + area.rowCount : data ? last : first;
  return end > row ? { row, rowCount: end - row } : null;
}
