import { readFileSync } from "node:fs";
import { applyChanges } from "../../src/excel/apply/apply";
import { lookAt } from "../../src/workflow/lookAt";
import { factsForPaper, prepareFacts } from "../../src/workflow/paper/factsForPaper";
import { readWorkbook } from "../../src/workflow/readWorkbook";
import { withBook } from "../../tests/host/support/withBook";
import type { Book } from "../../xlsx/book";
import { readXlsx } from "../../xlsx/readXlsx";
import { writeBook } from "../../xlsx/writeBook";
import { differences } from "./differences";
import { recalculate } from "./recalculate";

const SAMPLE = "assets/samples/board-2024-06.xlsx";
/** What is typed for June 2024 by reference: a value, and a working where it has one. */
const EDITED: ReadonlyMap<string, readonly [number, string?]> = new Map([
  ["7.0", [0.96, "521/543 = 0.96"]],
  // A half: shown as 15.1%, as it was in March.
  ["8.2", [0.1505]],
]);
const [VALUE, WORKING] = [13, 14];
const BEFORE =
  "% Care Leavers in Touch (7.0) was 91% in June 2024 i.e. 494 out of 543; down from 92% in March 2024; rated red against a target of 95%.";
const AFTER = [
  "% Care Leavers in Touch (7.0) was 96% in June 2024 i.e. 521 out of 543; up from 92% in March 2024; rated green against a target of 95%.",
  "% of Supervisions overdue (8.2) was 15.1% in June 2024; unchanged from 15.1% in March 2024.",
];

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
  const wanted = [[same, BEFORE] as const, ...AFTER.map((fact) => [followed, fact] as const)];
  const wrong = wanted.flatMap(([book, fact]) =>
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
    const facts = await factsForPaper(reading, picture);
    await applyChanges((await prepareFacts(facts, facts.said, picture)).changes);
    return engine.toBook();
  });
}

function withEdits(book: Book): Book {
  const [first, ...others] = book.sheets;
  if (first === undefined) return book;
  const references = new Map(
    first.cells.flatMap(({ row, column, content }) =>
      column === 0 ? [[row, String(content)] as const] : [],
    ),
  );
  const cells = first.cells.map((cell) => {
    const [value, working] = EDITED.get(references.get(cell.row) ?? "") ?? [];
    const content = cell.column === VALUE ? value : cell.column === WORKING ? working : undefined;
    return content === undefined ? cell : { ...cell, content };
  });
  return { ...book, sheets: [{ ...first, cells }, ...others] };
}

function factsOf({ sheets }: Book): string[] {
  const cells = sheets.find(({ name }) => name === "KPI facts")?.cells ?? [];
  return cells.filter(({ column }) => column === 1).map(({ content }) => String(content));
}
