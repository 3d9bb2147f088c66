import { readFileSync } from "node:fs";
import type { Book } from "../../../xlsx/book";
import { readXlsx } from "../../../xlsx/readXlsx";
import { bookOf } from "../../host/support/bookOf";
import { cellOf, rowsOf } from "../gridOf";

/** A published scorecard, and after how many steps its financial year has turned. */
export interface Layout {
  readonly name: string;
  readonly steps: number;
  readonly book: () => Promise<Book>;
}

export const LAYOUTS: readonly Layout[] = [
  { name: "improvement plan, by quarter", steps: 4, book: sample },
  { name: "board, by month", steps: 3, book: () => table("board-2025-01-page1") },
  { name: "board, working among the months", steps: 3, book: () => table("board-2025-01-page3") },
  { name: "control sheet, with a year to date", steps: 4, book: () => table("control-2024-12") },
  { name: "indicators, under two years", steps: 7, book: () => table("indicators-2020-09") },
];

async function sample(): Promise<Book> {
  const bytes = new Uint8Array(readFileSync("assets/samples/board-2024-06.xlsx"));
  return (await readXlsx(bytes, "board-2024-06.xlsx")).book;
}

async function table(file: string): Promise<Book> {
  const rows = rowsOf(readFileSync(`tests/tables/${file}.tsv`, "utf8"));
  return bookOf({
    Board: rows.map((cells) =>
      cells.map((shown, column) => {
        if (shown === "") return null;
        if (column === 0) return { value: shown, style: { numberFormat: "@" } };
        const { content, format } = cellOf(shown);
        return { value: content, style: { numberFormat: format } };
      }),
    ),
  });
}
