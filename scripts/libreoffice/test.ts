import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Book } from "../../xlsx/book";
import { readXlsx } from "../../xlsx/readXlsx";
import { writeBook } from "../../xlsx/writeBook";
import { differences } from "./differences";
import { drawnPages } from "./drawnPages";
import { factsFollow } from "./factsFollow";
import { recalculate } from "./recalculate";
import { savedMonths } from "./savedMonths";
import { CANARY, sharedBook } from "./sharedBook";

const MOST_SHOWN = 30;
const WRONG = 3;

/**
 * `npm run test:libreoffice`: a workbook that was made shareable shows the same without the add-in and without Excel.
 * LibreOffice works every formula out anew; values, fills and letters have to be those of the emulated Excel. The same
 * for the copies that are saved after months were added, with their charts, names, notes and validations.
 * Pages and snapshot are printed, and what must be seen on them is looked for.
 */
async function test(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "scorecard-libreoffice-"));
  try {
    const { book, turned } = await sharedBook();
    const { book: theirs } = await readXlsx(
      recalculate(await writeBook(withWrongCanary(book)), folder),
      "shared.xlsx",
    );
    const { sentences, compared } = differences(book, theirs);
    process.stdout.write(`${turned} KPI formulas were turned; ${compared} cells were compared.\n`);
    tell(sentences);
    const facts = await factsFollow(folder);
    process.stdout.write(`Facts follow an edited count; ${facts.compared} cells were compared.\n`);
    tell(facts.sentences);
    for (const saved of await savedMonths(folder)) {
      process.stdout.write(`Months added to ${saved.name}; ${saved.compared} cells were compared.\n`);
      tell(saved.sentences);
    }
    const drawn = await drawnPages(folder);
    process.stdout.write(`Pages and snapshot printed; ${drawn.looked} pages were looked at.\n`);
    tell(drawn.sentences);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function tell(sentences: readonly string[]): void {
  if (sentences.length === 0) {
    process.stdout.write("LibreOffice finds the same.\n");
    return;
  }
  process.stderr.write(`${sentences.length} differences:\n${sentences.slice(0, MOST_SHOWN).join("\n")}\n`);
  process.exitCode = 1;
}

/**
 * The same workbook, but that the file holds another result for `=1+1`: a program that trusts the file instead of working
 * formulas out is found by it.
 */
function withWrongCanary(book: Book): Book {
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      cell.formula === CANARY.content.formula ? { ...cell, content: WRONG } : cell,
    ),
  }));
  return { ...book, sheets };
}

test()
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  })
  // The spreadsheet engine's timers would keep the process alive.
  .finally(() => process.exit());
