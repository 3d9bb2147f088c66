import { wholeCards } from "../../src/model/wholeCards";
import { runChecks } from "../../src/checks/run/runChecks";
import type { Picture, Reading } from "../../src/model/reading";
import type { PaperSentence } from "../../src/paper/claim";
import type { Passage } from "../../src/paper/text/passage";
import { lookAt } from "../../src/workflow/lookAt";
import { oneBook, readArguments, type Given } from "../arguments";
import { DONE, FINDINGS, Refusal, type Ended, type Command } from "../command";
import { workbooksIn } from "../folder/workbooksIn";
import { plainJson } from "../plainText";
import { readBook, readBytes } from "../read/readBook";
import { paperReport, printPaper } from "../report/paperReport";
import { print } from "../report/print";
import { report } from "../report/checkReport";

const USAGE =
  "BOOK.xlsx|FOLDER|GLOB [--sheet NAME] [--json] [--settings FILE] [--authority NAME] [--paper PAPER] [--out REPORT] [--force]";
const FULL = `scorecard check ${USAGE}`;
const INDENT = 2;

const HELP = `
Reads a workbook, looks at every scorecard in it as the pane does, and prints what it found: errors (a figure is
wrong), warnings (a person should look) and notes (a habit that makes mistakes likely). The workbook is not changed.
Of a folder (with all within) or a pattern every workbook is checked, on all cores; what cannot be read is said.

  --sheet NAME     keeps to the scorecards of one sheet
  --json           prints one object with the scorecards, the findings and what an update would change; for many
                   workbooks one line of JSON for each
  --settings FILE  takes the settings that Setup exported in place of the workbook's own
  --authority NAME proves every printed benchmark against public figures, for the authority of that name
  --paper PAPER    compares a board paper (.docx, .txt or .md) with every scorecard, claim by claim
  --out REPORT     writes what was found to a file: .html, .xlsx, .jsonl, or .sarif for the pages of a forge
  --seconds N      gives a workbook more time than the usual 8 seconds of computing and 40 for each megabyte of its file
                   (at most 120)
  --force          replaces a file that is there already
`;

async function check(args: readonly string[]): Promise<Ended> {
  const given = readArguments(args, {
    flags: ["--json", "--force"],
    values: ["--sheet", "--settings", "--authority", "--paper", "--out"],
    usage: FULL,
  });
  const asked = oneBook(given, FULL);
  const books = workbooksIn(asked);
  const out = given.value("--out");
  if (books === null && out === null) return checkOne(asked, given);
  const single = ["--sheet", "--settings", "--authority", "--paper"].find(
    (name) => given.value(name) !== null,
  );
  if (single !== undefined) throw new Refusal(`${single} is for one workbook without --out.`);
  const { checkMany } = await import("../folder/checkMany");
  return checkMany(books ?? [asked], { asked, out, force: given.has("--force"), json: given.has("--json") });
}

async function checkOne(book: string, given: Given): Promise<Ended> {
  const { file, reading, troubles } = await readBook(book, given.value("--settings"));
  const pictures = picturesOf(reading, given.value("--sheet"));
  const authority = given.value("--authority");
  const proved = authority === null ? null : await proveBenchmarks(pictures, authority, reading);
  const shown = proved?.pictures ?? pictures;
  const paperFile = given.value("--paper");
  const paper = paperFile === null ? null : await comparePaper(paperFile, reading);
  const output = given.has("--json")
    ? plainJson(
        { ...report(file, shown, troubles, proved?.reportOf), ...(paper && { paper: paperReport(paper) }) },
        INDENT,
      )
    : [print(file, shown, troubles), ...(paper ? [printPaper(paper)] : [])].join("\n\n");
  const disagrees = paper?.some(({ verdict }) => verdict === "disagrees") === true;
  return { output: `${output}\n`, status: isLoud(shown) || disagrees ? FINDINGS : DONE };
}

/** Loaded when it is asked for: most checks have no authority, as they have no paper. */
async function proveBenchmarks(pictures: readonly Picture[], authority: string, { settings }: Reading) {
  const { withBenchmarks } = await import("../report/benchmarks");
  return withBenchmarks(pictures, authority, settings);
}

/** What a paper's file says beside the workbook; refuses what cannot be read. */
async function comparePaper(file: string, reading: Reading): Promise<PaperSentence[]> {
  const [{ openPaper }, { checkPaperOf }] = await Promise.all([
    import("../../src/paper/text/openPaper"),
    import("../../src/workflow/paper/checkPaperOf"),
  ]);
  const bytes = readBytes(file);
  let passages: Passage[];
  try {
    passages = openPaper(file, bytes);
  } catch (error) {
    throw new Refusal(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  return checkPaperOf(passages, reading);
}

/** Every scorecard of a workbook, or of one of its sheets, judged and checked. */
export function picturesOf({ cards, settings, beside }: Reading, sheet: string | null): Picture[] {
  const whole = wholeCards(cards);
  return whole
    .filter(({ scorecard }) => sheet === null || scorecard.sheets.includes(sheet))
    .map((card) => {
      const others = whole.filter((one) => one !== card).map(({ scorecard }) => scorecard);
      return lookAt(card, { period: null, everyPeriod: false, settings, others, beside, check: runChecks });
    });
}

/** Whether anything above a note was found. */
function isLoud(pictures: readonly Picture[]): boolean {
  return pictures.some(({ findings }) => findings.some(({ severity }) => severity !== "note"));
}

/** `scorecard check BOOK|FOLDER`: what the pane would say of a scorecard, printed, as JSON or as a report. */
export const checkCommand: Command = { usage: USAGE, help: HELP, run: check };
