import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { BLANK_SHEET, PLAIN, type Book, type BookCell, type BookRule } from "../../xlsx/book";
import { writeBook } from "../../xlsx/writeBook";

const RUNS = 5;
/** The first of January 2020, as Excel counts days. */
const FIRST_DAY = 43_831;
const DAYS_A_MONTH = 30.44;
const PERCENT = { ...PLAIN, numberFormat: "0%" };
const MONTH = { ...PLAIN, numberFormat: "mmm-yy" };
const SAMPLE = "assets/samples/board-2024-06.xlsx";
const LOAD = "import sys, openpyxl; openpyxl.load_workbook(sys.argv[1])";

/** `npm run bench -- cli`: seconds of CPU of a check beside those of openpyxl, which does no more than load the file. */
async function bench(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "bench-"));
  const books: [string, string][] = [["the sample, 46 rows", SAMPLE]];
  const add = async (name: string, book: Book): Promise<void> => {
    const file = path.join(folder, `${books.length}.xlsx`);
    writeFileSync(file, await writeBook(book));
    books.push([name, file]);
  };
  await add("500 measures x 60 months", bookOf(500, 60, 0));
  await add("5,000 measures x 12 months", bookOf(5_000, 12, 0));
  await add("650 conditional formats", bookOf(500, 12, 650));
  const python = ["python3", "/usr/bin/python3"].find((one) => hasOpenpyxl(one));
  if (python === undefined)
    console.log("openpyxl is not installed (python3-openpyxl), so nothing stands beside the checks.");
  for (const [name, file] of books) {
    const own = cpuOf(process.execPath, ["cli/scorecard.mjs", "check", file]);
    const peer = python === undefined ? null : cpuOf(python, ["-c", LOAD, file]);
    const beside = peer === null ? "" : `, openpyxl ${peer.toFixed(2)} s, ratio ${(own / peer).toFixed(2)}`;
    console.log(
      `${name}: ${own.toFixed(2)} s of CPU${beside} (${Math.round(readFileSync(file).length / 1024)} KB)`,
    );
  }
}

/** Certificates that a place gives to Node are read at every start, for 25 ms, and have nothing to do with a workbook. */
const PLAIN_PLACE = { ...process.env, NODE_EXTRA_CA_CERTS: undefined };

/** The median of some runs, in seconds of CPU. */
function cpuOf(program: string, args: readonly string[]): number {
  const seconds = Array.from({ length: RUNS }, () => {
    const { stderr } = spawnSync(
      "bash",
      ["-c", `TIMEFORMAT='%U %S'; time "$0" "$@" >/dev/null 2>&1`, program, ...args],
      { encoding: "utf8", env: PLAIN_PLACE },
    );
    const [user = 0, system = 0] = stderr.trim().split(" ").map(Number);
    return user + system;
  });
  return seconds.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}

function hasOpenpyxl(python: string): boolean {
  return spawnSync(python, ["-c", "import openpyxl"]).status === 0;
}

function bookOf(measures: number, months: number, rules: number): Book {
  const text = (row: number, column: number, content: string): BookCell => ({
    row,
    column,
    content,
    formula: null,
    style: PLAIN,
  });
  const cells: BookCell[] = [
    ...["Ref", "Measure", "Target"].map((heading, column) => text(0, column, heading)),
    ...Array.from({ length: months }, (_, month): BookCell => ({
      ...text(0, month + 3, ""),
      content: Math.round(FIRST_DAY + month * DAYS_A_MONTH),
      style: MONTH,
    })),
  ];
  for (let at = 1; at <= measures; at++) {
    cells.push(
      text(at, 0, `${Math.ceil(at / 10)}.${at % 10}`),
      text(at, 1, `Share of assessments in time ${at}`),
    );
    cells.push({ ...text(at, 2, ""), content: 0.8, style: PERCENT });
    for (let month = 0; month < months; month++)
      cells.push({
        ...text(at, month + 3, ""),
        content: ((at * 7 + month * 3) % 50) / 100 + 0.45,
        style: PERCENT,
      });
  }
  const conditionalFormats = Array.from({ length: rules }, (_, at): BookRule => ({
    type: "cellIs",
    ranges: [{ row: (at % measures) + 1, column: 3, rowCount: 1, columnCount: months }],
    operator: "lessThan",
    formulas: [String(0.5 + (at % 5) / 10)],
    fill: "#FFC7CE",
    priority: at + 1,
  }));
  return {
    ...{ name: "bench.xlsx", active: "Scorecard", names: [], date1904: false, settings: {}, customXml: [] },
    sheets: [{ ...BLANK_SHEET, name: "Scorecard", cells, conditionalFormats }],
  };
}

void bench();
