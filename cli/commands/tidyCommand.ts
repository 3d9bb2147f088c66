import { existsSync, writeFileSync } from "node:fs";
import { extname } from "node:path";
import { readArguments } from "../arguments";
import { DONE, Refusal, REFUSED, type Ended, type Command } from "../command";
import { overWorkbooks } from "../folder/overWorkbooks";
import { workbooksIn } from "../folder/workbooksIn";
import { printableLine } from "../plainText";
import { showProgress } from "../progress";
import { csvHeadings, csvLines } from "../tidy/csv";
import type { TidyRow } from "../tidy/tidyFigure";
import { parquetOf } from "../tidy/parquet";

const USAGE = "BOOK.xlsx|FOLDER|GLOB --out FIGURES.parquet|.csv [--force]";
const FULL = `scorecard tidy ${USAGE}`;

const HELP = `
Writes a table with a row for each figure: workbook, sheet, cell, measure, period, value, target, status and what else is
known of it. docs/tidy.md describes the columns, and how Power BI, DuckDB and Spark take the file.

  --out FILE  .parquet, with types, or .csv
  --force     replaces a file that is there already
`;

async function tidy(args: readonly string[]): Promise<Ended> {
  const given = readArguments(args, { flags: ["--force"], values: ["--out"], usage: FULL });
  const [asked, ...more] = given.rest;
  const out = given.value("--out");
  if (asked === undefined || out === null)
    throw new Refusal(`A workbook and --out are needed. Usage: ${FULL}`);
  if (more.length > 0) throw new Refusal(`Name one workbook, folder or pattern. Usage: ${FULL}`);
  const form = extname(out).toLowerCase();
  if (form !== ".parquet" && form !== ".csv") throw new Refusal(`${out} ends in neither .parquet nor .csv.`);
  if (existsSync(out) && !given.has("--force"))
    throw new Refusal(`${out} is there already; --force replaces it.`);
  const books = workbooksIn(asked) ?? [asked];
  if (books.length === 0) throw new Refusal(`There are no workbooks in ${asked}.`);
  const figures: (readonly TidyRow[])[] = books.map(() => []);
  const troubles: string[] = [];
  const progress = showProgress("Read", books.length);
  await overWorkbooks(
    books.map((book) => ({ what: "tidy", book })),
    (outcome, at) => {
      progress.step();
      if ("figures" in outcome) figures[at] = outcome.figures;
      if ("trouble" in outcome) troubles.push(outcome.trouble);
      else if ("troubles" in outcome) troubles.push(...outcome.troubles);
    },
  );
  progress.end();
  const all = figures.flat();
  if (troubles.length === books.length && all.length === 0) throw new Refusal(troubles[0] ?? "");
  writeFileSync(out, form === ".csv" ? csvHeadings() + csvLines(all) : parquetOf(all));
  const lines = [
    `${out}: ${all.length} figures of ${books.length} workbooks`,
    ...troubles.map((one) => `  ${one}`),
  ];
  return { output: `${lines.map(printableLine).join("\n")}\n`, status: troubles.length > 0 ? REFUSED : DONE };
}

/** `scorecard tidy BOOK|FOLDER --out FILE`: every figure as a row of one table, for a data platform. */
export const tidyCommand: Command = { usage: USAGE, help: HELP, run: tidy };
