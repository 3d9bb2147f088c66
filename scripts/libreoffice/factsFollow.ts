import { readFileSync } from "node:fs";
import { applyChanges } from "../../src/excel/apply/apply";
import { lookAt } from "../../src/workflow/lookAt";
import { prepareFacts } from "../../src/workflow/paper/factsForPaper";
import { readWorkbook } from "../../src/workflow/readWorkbook";
import { withBook } from "../../tests/host/support/withBook";
import type { Book } from "../../xlsx/book";
import { readXlsx } from "../../xlsx/readXlsx";
import { writeBook } from "../../xlsx/writeBook";
import { differences } from "./differences";
import { recalculate } from "./recalculate";

const SAMPLE = "assets/samples/board-2024-06.xlsx";
/** Cells of the measure 7.0 by heading, as the sample has them: its value of June 2024 and its working. */
const ROW = 39;
const EDITED: ReadonlyMap<number, number | string> = new Map<number, number | string>([
  [13, 0.96],
  [14, "521/543 = 0.96"],
]);
const BEFORE =
  "% Care Leavers in Touch (7.0) was 91% in June 2024 (494 out of 543), down from 92% in March 2024, below the target of 95%, rated red.";
const AFTER =
  "% Care Leavers in Touch (7.0) was 96% in June 2024 (521 out of 543), up from 92% in March 2024, above the target of 95%, rated green.";

/** The sheet of facts in LibreOffice: it says the same there, and follows a count that is edited. */
export async function factsFollow(
  folder: string,
): Promise<{ readonly sentences: readonly string[]; readonly compared: number }> {
  const made = await madeBook();
  const opened = async (book: Book): Promise<Book> =>
    (await readXlsx(recalculate(await writeBook(book), folder), "facts.xlsx")).book;
  const same = await opened(made);
  const followed = await opened(withEdits(made));
  const { sentences, compared } = differences(made, same);
  const wrong = [[same, BEFORE] as const, [followed, AFTER] as const].flatMap(([book, fact]) =>
    factsOf(book).includes(fact) ? [] : [`The sheet of facts does not say: ${fact}`],
  );
  return { sentences: [...sentences, ...wrong], compared };
}

async function madeBook(): Promise<Book> {
  const { book } = await readXlsx(new Uint8Array(readFileSync(SAMPLE)), SAMPLE);
  return withBook(book, async ({ engine }) => {
    const reading = await readWorkbook();
    const [card] = reading.cards;
    if (card === undefined) throw new Error("The sample has no scorecard.");
    const { settings } = reading;
    const picture = lookAt(card, { period: null, everyPeriod: false, settings, check: null });
    await applyChanges((await prepareFacts(picture)).changes);
    return engine.toBook();
  });
}

function withEdits(book: Book): Book {
  const [first, ...others] = book.sheets;
  if (first === undefined) return book;
  const cells = first.cells.map((cell) => {
    const content = cell.row === ROW ? EDITED.get(cell.column) : undefined;
    return content === undefined ? cell : { ...cell, content };
  });
  return { ...book, sheets: [{ ...first, cells }, ...others] };
}

function factsOf({ sheets }: Book): string[] {
  const cells = sheets.find(({ name }) => name === "KPI facts")?.cells ?? [];
  return cells.filter(({ column }) => column === 1).map(({ content }) => String(content));
}
