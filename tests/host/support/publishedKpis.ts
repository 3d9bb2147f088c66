import { readFileSync } from "node:fs";
import type { Book } from "../../../xlsx/book";
import { cellOf, rowsOf } from "../../support/gridOf";
import { bookOf, type ShortCell } from "./bookOf";

/** The figures of published pages of headline measures: a heading, then a measure a row. */
export const KPI_ROWS = rowsOf(readFileSync("tests/tables/kpi-pages-2025-01.tsv", "utf8"));

/** They as a scorecard; other rows of the same form leave months out, or have more measures. */
export function publishedKpis(rows = KPI_ROWS): Book {
  const cells = rows.map((row, at) =>
    row.map((shown, column): ShortCell => {
      if (at === 0 || column < 2) return shown === "" ? null : `'${shown}`;
      const { content, format } = cellOf(shown);
      return shown === "" ? null : { value: content, style: { numberFormat: format } };
    }),
  );
  return bookOf({ Scorecard: cells });
}
