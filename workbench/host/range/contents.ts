import { numfmt } from "@univerjs/core";
import type { CellContent } from "../../../src/core/figures/cellValue";
import { SHEET_COLUMNS, SHEET_ROWS, intersection } from "../../engine/address";
import { display } from "../../../xlsx/display";
import type { CellWrite, EngineCell, HeldContent } from "../../engine/engine";
import { typed } from "../../engine/typed/typed";
import { assertFormattable, assertWritable } from "./access";
import { matrix } from "../args";
import { assertFormula } from "../assertFormula";
import type { HostContext } from "../context";
import { invalidArgument, sizesDiffer } from "../errors";
import type { RangePlace } from "../place";
import { countCells, forEachPlace } from "../place";

/** Cells that one read can give; beyond it Excel gives `null` without an error. */
const MOST_CELLS_READ = 5_000_000;
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/** Whole rows or columns: Excel says nothing of their cells one by one, and takes nothing for them. */
function isUnbounded({ areas: [area] }: RangePlace): boolean {
  return area.rowCount === SHEET_ROWS || area.columnCount === SHEET_COLUMNS;
}

/** A two-dimensional array with one entry for each cell; `null` for too many cells. */
export function readCells<T>(
  host: HostContext,
  place: RangePlace,
  part: (cell: EngineCell) => T,
): T[][] | null {
  if (isUnbounded(place) || countCells(place) > MOST_CELLS_READ) return null;
  const [area] = place.areas;
  const rows: T[][] = [];
  forEachPlace(area, (row, column, atRow) => {
    (rows[atRow] ??= []).push(part(host.engine.cell(place.sheetId, row, column)));
  });
  return rows;
}

/** What a cell shows, in the words and signs of the user's culture; the analyst's short date is the format `m/d/yyyy`. */
export function textOf(
  { content, style: { numberFormat } }: EngineCell,
  { engine, culture }: HostContext,
): string {
  const shown = SYSTEM_DATE.test(numberFormat)
    ? numberFormat.replace("m/d/yyyy", culture.shortDate)
    : numberFormat;
  return display(content, shown, engine.date1904, culture.language);
}

/** Dates, and dates with times, whose order follows the system. */
const SYSTEM_DATE = /^m\/d\/yyyy( h:mm)?$/;

/** Excel's name of the kind of value. */
export function valueTypeOf(cell: HeldContent): string {
  if (cell.content === "") return cell.formula === null ? "Empty" : "String";
  if (cell.error) return "Error";
  if (typeof cell.content === "number") return "Double";
  return typeof cell.content === "boolean" ? "Boolean" : "String";
}

/**
 * Sets values or formulas, which Excel treats alike: text is read as if typed, `null` leaves a cell alone, `""`
 * empties it. Cells under a merged cell take nothing.
 */
export function writeContents(host: HostContext, place: RangePlace, value: unknown): void {
  const { engine } = host;
  if (isUnbounded(place)) throw invalidArgument();
  const [area] = place.areas;
  const given = matrix(value, area.rowCount, area.columnCount, sizesDiffer);
  const covered = coveredCells(host, place);
  const writes: CellWrite[] = [];
  forEachPlace(area, (row, column, atRow, atColumn) => {
    const one = given[atRow]?.[atColumn];
    if (one === null || one === undefined || covered.has(`${row},${column}`)) return;
    writes.push(contentWrite(host, place.sheetId, row, column, one));
  });
  assertWritable(engine, place.sheetId, writes);
  engine.write(place.sheetId, writes);
}

function contentWrite(
  host: HostContext,
  sheetId: string,
  row: number,
  column: number,
  value: unknown,
): CellWrite {
  if (typeof value === "number" && Number.isFinite(value)) return { row, column, content: { value } };
  if (typeof value === "boolean") return { row, column, content: { value } };
  if (typeof value !== "string") throw invalidArgument();
  if (value.length > (value.startsWith("=") ? LONGEST_FORMULA : LONGEST_TEXT)) throw invalidArgument();
  const { numberFormat } = host.engine.cell(sheetId, row, column).style;
  const { content, format } = typed(value, numberFormat);
  if ("formula" in content) assertFormula(host, content.formula);
  return format === null
    ? { row, column, content }
    : { row, column, content, style: { numberFormat: format } };
}

function coveredCells(host: HostContext, { sheetId, areas: [area] }: RangePlace): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const merge of host.engine.merges(sheetId)) {
    if (!intersection(merge, area)) continue;
    forEachPlace(merge, (row, column, atRow, atColumn) => {
      if (atRow > 0 || atColumn > 0) covered.add(`${row},${column}`);
    });
  }
  return covered;
}

/** Sets number formats; `null` leaves a cell's alone. */
export function writeNumberFormats(host: HostContext, place: RangePlace, value: unknown): void {
  assertFormattable(host.engine, place.sheetId);
  if (isUnbounded(place)) throw invalidArgument();
  const [area] = place.areas;
  const given = matrix(value, area.rowCount, area.columnCount, sizesDiffer);
  const writes: CellWrite[] = [];
  forEachPlace(area, (row, column, atRow, atColumn) => {
    const format = given[atRow]?.[atColumn];
    if (format === null || format === undefined) return;
    if (typeof format !== "string" || (format !== "" && !numfmt.isValidFormat(format)))
      throw invalidArgument();
    writes.push({ row, column, style: { numberFormat: format === "" ? "General" : format } });
  });
  host.engine.write(place.sheetId, writes);
}

/** The same content for every cell of a place, as `clear` needs it. */
export function fillContents(host: HostContext, place: RangePlace, value: CellContent): void {
  const writes: CellWrite[] = [];
  host.engine.forEachCell(place.sheetId, place.areas[0], (row, column) => {
    writes.push({ row, column, content: { value } });
  });
  assertWritable(host.engine, place.sheetId, writes);
  host.engine.write(place.sheetId, writes);
}
