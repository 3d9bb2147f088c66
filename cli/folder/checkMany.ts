import { closeSync, existsSync, openSync, writeFileSync, writeSync } from "node:fs";
import { extname } from "node:path";
import { DONE, FINDINGS, Refusal, REFUSED, type Ended } from "../command";
import { printableLine, plainJson } from "../plainText";
import { showProgress } from "../progress";
import { htmlOf } from "../report/html";
import { byUrgency, findingCount, type ReportedBook } from "../report/many";
import { sarifOf } from "../report/sarif";
import { workbookOf } from "../report/workbookReport";
import { overWorkbooks, type Outcome } from "./overWorkbooks";

/** What is made of many workbooks. */
interface ManyWish {
  /** What was named. */
  readonly asked: string;
  readonly out: string | null;
  readonly force: boolean;
  readonly json: boolean;
}

const FORMS = [".html", ".xlsx", ".jsonl", ".sarif"];
const VERSION = "0.1.0";

/**
 * Checks many workbooks and reports on all of them. What `--json` would say of each is written as it comes, one line
 * for each, and not kept: only what a report lists of a workbook is.
 */
export async function checkMany(books: readonly string[], wish: ManyWish): Promise<Ended> {
  const { out, json, asked } = wish;
  if (books.length === 0) throw new Refusal(`There are no workbooks in ${asked}.`);
  const form = out === null ? null : formOf(out, wish);
  const lines = form === ".jsonl" && out !== null ? openSync(out, "w") : null;
  const reported: ReportedBook[] = [];
  const progress = showProgress("Checked", books.length);
  await overWorkbooks(
    books.map((book) => ({ what: "check", book })),
    (outcome) => {
      progress.step();
      reported.push(reportedOf(outcome));
      const line = `${plainJson(jsonOf(outcome))}\n`;
      if (lines !== null) writeSync(lines, line);
      if (json) process.stdout.write(line);
    },
  );
  progress.end();
  if (lines !== null) closeSync(lines);
  if (form === ".html" && out !== null) writeFileSync(out, htmlOf(reported));
  if (form === ".xlsx" && out !== null) writeFileSync(out, await workbookOf(reported));
  if (form === ".sarif" && out !== null)
    writeFileSync(out, `${plainJson(sarifOf(byUrgency(reported), VERSION), 2)}\n`);
  return { output: json ? "" : summary(reported, out), status: statusOf(reported) };
}

function formOf(out: string, { force }: ManyWish): string {
  const form = extname(out).toLowerCase();
  if (!FORMS.includes(form)) throw new Refusal(`${out} ends in none of ${FORMS.join(", ")}.`);
  if (existsSync(out) && !force) throw new Refusal(`${out} is there already; --force replaces it.`);
  return form;
}

function reportedOf(outcome: Outcome): ReportedBook {
  const { book } = outcome;
  if ("checked" in outcome) {
    const { scorecards, measures, findings, troubles } = outcome.checked;
    return { book, scorecards, measures, findings, troubles };
  }
  const troubles = "trouble" in outcome ? [outcome.trouble] : outcome.troubles;
  return { book, scorecards: 0, measures: 0, findings: [], troubles };
}

function jsonOf(outcome: Outcome): object {
  if ("checked" in outcome) return { book: outcome.book, ...outcome.checked.json };
  return { book: outcome.book, trouble: "trouble" in outcome ? outcome.trouble : null };
}

function summary(reported: readonly ReportedBook[], out: string | null): string {
  const lines = byUrgency(reported).map((book) => {
    const counts = `${findingCount(book, "error")} errors, ${findingCount(book, "warning")} warnings, ${findingCount(book, "note")} notes in ${book.measures} measures`;
    const said = book.troubles.length > 0 ? ` (${book.troubles.join(" ")})` : "";
    return `${book.book}: ${counts}${said}`;
  });
  return `${[...lines, ...(out === null ? [] : [out])].map(printableLine).join("\n")}\n`;
}

/** 2 where not one workbook could be read, 1 where there is something to look at. */
function statusOf(reported: readonly ReportedBook[]): number {
  const isUnread = ({ troubles, scorecards }: ReportedBook): boolean =>
    troubles.length > 0 && scorecards === 0;
  if (reported.every(isUnread)) return REFUSED;
  const isLoud = (book: ReportedBook): boolean =>
    isUnread(book) || findingCount(book, "error") > 0 || findingCount(book, "warning") > 0;
  return reported.some(isLoud) ? FINDINGS : DONE;
}
