import type { OwnSheet } from "../../model/pages";
import type { ExistingPage } from "../existing/existingPages";
import type { PageAt } from "./pageBlock";
import { pageOrigin, type PageLayout } from "./pageLayout";

/**
 * Where new pages begin: behind everything that stands on the sheet of pages, each at the beginning of a printed page's
 * part.
 */
export function nextOrigins(
  sheet: OwnSheet | null,
  existing: readonly ExistingPage[],
  layout: PageLayout,
  count: number,
): readonly PageAt[] {
  const places = existing.flatMap(({ page }) => page?.at ?? []);
  const behindLast = places.reduce((most, at) => Math.max(most, numberOf(at, layout) + 1), 0);
  const lastRow = places.reduce((most, { row }) => Math.max(most, row + layout.rowCount), 0);
  const used = sheet?.values.length ?? 0;
  const first = used > lastRow ? Math.ceil(used / layout.rowCount) * layout.across : behindLast;
  return Array.from({ length: count }, (_, at) => pageOrigin(layout, first + at));
}

/**
 * The number of the part of the sheet in which a page begins. Where the analyst put rows in above it, the next part
 * counts.
 */
function numberOf({ row, column }: PageAt, { rowCount, columnCount, gutter, across }: PageLayout): number {
  return Math.ceil(row / rowCount) * across + Math.round(column / (columnCount + gutter));
}
