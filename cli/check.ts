import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { runChecks } from "../src/checks/run/runChecks";
import type { Reading } from "../src/model/reading";
import { lookAt } from "../src/workflow/lookAt";
import { readWorkbook } from "../src/workflow/readWorkbook";
import { saveSettings } from "../src/workflow/saveSettings";
import { settingsFromFile, withImported } from "../src/workflow/settingsFile";
import { openInNode } from "../workbench/node/openInNode";
import { readXlsx } from "../xlsx/readXlsx";
import { readOptions } from "./options";
import { print } from "./print";
import { report } from "./report";

const NOTHING_TO_REPORT = 0;
const FINDINGS = 1;
const UNREADABLE = 2;

/** What the command line answers: the text for standard output, and the exit status. */
interface Answer {
  readonly output: string;
  readonly status: number;
}

/** Opens a workbook in the emulated host, looks at every scorecard as the pane does, and says what it found. */
async function check(args: readonly string[]): Promise<Answer> {
  const options = readOptions(args);
  if (typeof options === "string") throw new Error(options);
  const file = basename(options.book);
  const { book } = await readXlsx(new Uint8Array(await readBytes(options.book)), file);
  const opened = await openInNode(book);
  Object.assign(globalThis, {
    Excel: opened.Excel,
    Office: opened.Office,
    OfficeExtension: opened.OfficeExtension,
  });
  const { cards, settings, beside } = await readWith(options.settings);
  const asked = cards.filter(({ scorecard }) => options.sheet === null || scorecard.sheet === options.sheet);
  const pictures = asked.map((card) => {
    const others = cards.filter((one) => one !== card).map(({ scorecard }) => scorecard);
    return lookAt(card, { period: null, everyPeriod: false, settings, others, beside, check: runChecks });
  });
  const output = options.json ? JSON.stringify(report(file, pictures), null, 2) : print(file, pictures);
  const isFound = pictures.some(({ findings }) => findings.some(({ severity }) => severity !== "note"));
  return { output: `${output}\n`, status: isFound ? FINDINGS : NOTHING_TO_REPORT };
}

/** Reads the workbook, with the settings of a file in place of its own where one is named. The workbook's file stays. */
async function readWith(settingsFile: string | null): Promise<Reading> {
  const reading = await readWorkbook();
  if (settingsFile === null) return reading;
  const read = settingsFromFile((await readBytes(settingsFile)).toString("utf8"));
  if ("trouble" in read) throw new Error(read.trouble);
  const shown = reading.sheets.find(({ active }) => active) ?? null;
  await saveSettings(withImported(reading.settings, read.settings, reading.sheets, shown), reading.settings);
  return readWorkbook();
}

async function readBytes(path: string): Promise<Buffer> {
  return readFile(path).catch(() => {
    throw new Error(`${path} could not be opened. Is the name right?`);
  });
}

/** Ends once everything is written: a pipe takes no more than 64 KB at once. */
function end(stream: NodeJS.WriteStream, text: string, status: number): void {
  stream.write(text, () => process.exit(status));
}

check(process.argv.slice(2)).then(
  ({ output, status }) => end(process.stdout, output, status),
  (error: unknown) =>
    end(process.stderr, `${error instanceof Error ? error.message : String(error)}\n`, UNREADABLE),
);
