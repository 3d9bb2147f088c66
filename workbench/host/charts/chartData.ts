import type { BookSeries } from "../../../xlsx/book";
import { formatArea, parseArea, quoteSheet, splitAddress } from "../../engine/address";
import type { HostContext } from "../context";
import { invalidArgument, notImplemented } from "../errors";
import { sheetOf, type RangePlace } from "../place";

const PLAIN_SERIES: Omit<BookSeries, "name" | "categories" | "values"> = {
  color: null,
  weight: null,
  dash: "solid",
  marker: null,
  hollow: [],
  labelled: [],
};

/**
 * The series that Excel makes of one range: names from a first row of texts, categories from a first column of texts, a
 * series from each other column. Only by columns and said so: which way Excel would guess is not known here.
 */
export function seriesFrom(host: HostContext, source: RangePlace | null, seriesBy: unknown): BookSeries[] {
  if (source === null) throw invalidArgument();
  if (seriesBy !== "Columns") throw notImplemented("charts whose series are not by columns");
  const { sheetId } = source;
  const [{ row, column, rowCount, columnCount }] = source.areas;
  const textAt = (down: number, across: number): boolean => {
    const { content } = host.engine.cell(sheetId, row + down, column + across);
    return typeof content === "string" && content !== "";
  };
  const named = rowCount > 1 && columnCount > 1 && textAt(0, columnCount - 1);
  const first = named ? 1 : 0;
  const labelled = columnCount > 1 && textAt(first, 0);
  const reference = (down: number, across: number, rows: number): string =>
    `${quoteSheet(sheetOf(host.engine, sheetId).name)}!${absolute(formatArea({ row: row + down, column: column + across, rowCount: rows, columnCount: 1 }))}`;
  const figures = Array.from(
    { length: columnCount - (labelled ? 1 : 0) },
    (_, at) => at + (labelled ? 1 : 0),
  );
  return figures.map((across) => ({
    ...PLAIN_SERIES,
    name: named ? reference(0, across, 1) : null,
    categories: labelled ? reference(first, 0, rowCount - first) : null,
    values: reference(first, across, rowCount - first),
  }));
}

/** How many points a series has. */
export function pointsOf({ values }: BookSeries): number {
  const area = parseArea(splitAddress(values).area.replaceAll("$", ""));
  return area ? area.rowCount * area.columnCount : 0;
}

function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
