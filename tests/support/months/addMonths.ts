import { revertLast } from "../../../src/excel/apply/revert";
import type { Card } from "../../../src/model/reading";
import { readWorkbook } from "../../../src/workflow/readWorkbook";
import type { Book } from "../../../xlsx/book";
import type { OpenBook } from "../../../workbench/node/openInNode";
import { readXlsx, type OpenedFile } from "../../../xlsx/readXlsx";
import { writeXlsx } from "../../../xlsx/writeXlsx";
import { withBook } from "../../host/support/withBook";
import { addOne } from "./addOne";
import { dressedFile, type Figures } from "./dressedFile";
import type { Layout } from "./layouts";

/** A scorecard's file before and after months were added to it, and what the emulated Excel shows. */
export interface MonthsAdded {
  readonly figures: Figures;
  readonly before: { readonly file: OpenedFile; readonly shown: Book };
  /** What it shows once every month was taken back again. */
  readonly back: Book;
  readonly after: { readonly bytes: Uint8Array; readonly file: OpenedFile; readonly shown: Book };
}

/**
 * Opens a layout as somebody keeps it, adds its months as the analyst would, applying what is ticked, and saves a copy;
 * then takes them back.
 */
export async function addMonths({ book, steps }: Layout): Promise<MonthsAdded> {
  const plain = await book();
  const figures = await figuresOf(plain);
  const file = await readXlsx(await dressedFile(plain, figures), plain.name);
  return withBook(file.book, async ({ engine }) => {
    await engine.calculateAll();
    const shown = engine.toBook();
    for (let step = 0; step < steps; step++) await addOne();
    await engine.calculateAll();
    const now = engine.toBook();
    const bytes = await writeXlsx(file, now);
    for (let step = 0; step < steps; step++) {
      const { skipped } = await revertLast();
      if (skipped.length > 0) throw new Error(JSON.stringify(skipped));
    }
    await engine.calculateAll();
    return {
      figures,
      back: engine.toBook(),
      before: { file, shown },
      after: { bytes, file: await readXlsx(bytes, plain.name), shown: now },
    };
  });
}

/** Where the figures of a workbook's first scorecard stand: those of the measure with most months. */
async function figuresOf(book: Book): Promise<Figures> {
  return withBook(book, async (_open: OpenBook) => {
    const { cards } = await readWorkbook();
    const card = cards[0] as Card;
    const { measures, lines, range, headingRows } = card.scorecard;
    const months = lines.filter(({ role, period }) => role === "actual" && period !== null);
    const filled = (at: number) =>
      measures[at]?.actuals.filter(({ value }) => value.kind === "number").length ?? 0;
    const [best = 0] = [...measures.keys()].sort((a, b) => filled(b) - filled(a));
    const first = headingRows.row + headingRows.rowCount;
    return {
      row: measures[best]?.place.row ?? first,
      rows: range.row + range.rowCount - (measures[best]?.place.row ?? first),
      first: Math.min(...months.map(({ index }) => index)),
      last: Math.max(...months.map(({ index }) => index)),
      end: range.column + range.columnCount - 1,
    };
  });
}
