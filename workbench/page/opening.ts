import { calculatedBook } from "../engine/calculatedBook";
import { loadBook } from "../engine/loadBook";
import { univerAlone } from "../engine/univerAlone";
import { NotAWorkbook, readXlsx, type OpenedFile } from "../../xlsx/readXlsx";

/** What the page hands to the thread that opens workbooks. */
export interface ToOpen {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** What comes back: that it has begun, the file with its formulas worked out, or why there is none, in a sentence. */
export type Opening =
  | { readonly is: "begun" }
  | { readonly is: "opened"; readonly file: OpenedFile }
  | { readonly is: "refused"; readonly sentence: string };

/** The spreadsheet engine keeps every merged cell: many more than these take all of the page's memory, and end it. */
const MOST_MERGED = 2_000_000;
const MERGED =
  "{name} has more merged cells than can be laid open here, so the present workbook stays as it is; choose a smaller one.";

/** Reads a workbook, works it out and lays it open once, so that what would go on without end does so here. */
async function opened({ bytes, name }: ToOpen): Promise<OpenedFile> {
  const file = await readXlsx(bytes, name);
  const merged = file.book.sheets.flatMap(({ merges }) => merges);
  if (merged.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0) > MOST_MERGED)
    throw new NotAWorkbook(MERGED.replace("{name}", () => name));
  const { api } = univerAlone();
  const book = await calculatedBook(api, file.book);
  await loadBook(api, book).settle();
  return { ...file, book };
}

function answer(opening: Opening): void {
  postMessage(opening);
}

// The script of a thread: it listens while the page waits for it.
addEventListener("message", ({ data }: MessageEvent<ToOpen>) => {
  answer({ is: "begun" });
  opened(data).then(
    (file) => answer({ is: "opened", file }),
    (error: unknown) => {
      if (!(error instanceof NotAWorkbook)) throw error;
      answer({ is: "refused", sentence: error.message });
    },
  );
});
