import type { Book, BookSheet } from "../../xlsx/book";
import { writeBook } from "../../xlsx/writeBook";
import { COLUMN, juneRow } from "./june";
import { septemberRow } from "./september";
import { aboutSheet, scorecardSheet } from "./sheet";
import { byReference, readTable } from "./table";
import { SCORECARD, WORDS } from "./words";

export const JUNE = "board-2024-06.xlsx";
export const SEPTEMBER = "board-2024-09.xlsx";

/** The sample workbooks by file name, made from the tables in a folder; the same tables give the same bytes. */
export async function makeSamples(tables: string): Promise<Readonly<Record<string, Uint8Array>>> {
  const [upper = [], lower = [], ...measures] = readTable(tables, "scorecard-2024-06.tsv");
  const byHand = byReference(readTable(tables, "by-hand-2024-06.tsv"));
  const typed = byReference(readTable(tables, "september-2024.tsv"));
  const june = (row: number, fields: readonly string[]) => juneRow(row, fields, byHand.get(fields[0] ?? ""));
  const september = (row: number, fields: readonly string[]) =>
    septemberRow(june(row, fields), typed.get(fields[0] ?? ""));
  const juneSheet = scorecardSheet(upper, lower, measures, WORDS.june, june);
  const upperLater = withLater(upper, "Sep-24");
  const lowerLater = withLater(lower, "Actual");
  const septemberSheet = scorecardSheet(upperLater, lowerLater, measures, WORDS.september, september);
  return {
    [JUNE]: await writeBook(book(JUNE, juneSheet, WORDS.june.about)),
    [SEPTEMBER]: await writeBook(book(SEPTEMBER, septemberSheet, WORDS.september.about)),
  };
}

function book(name: string, scorecard: BookSheet, about: readonly string[]): Book {
  const sheets = [scorecard, aboutSheet(about)];
  return { name, sheets, active: SCORECARD, names: [], date1904: false, settings: {}, customXml: [] };
}

/** A heading row with one more month before the Number column. */
function withLater(heading: readonly string[], text: string): readonly string[] {
  return [...heading.slice(0, COLUMN.number), text, ...heading.slice(COLUMN.number)];
}
