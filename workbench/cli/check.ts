import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { runChecks } from "../../src/checks/runChecks";
import { lookAt } from "../../src/workflow/lookAt";
import { readWorkbook } from "../../src/workflow/readWorkbook";
import { openInNode } from "../node/openInNode";
import { readXlsx } from "../xlsx/readXlsx";
import { readOptions } from "./options";
import { print } from "./print";
import { report } from "./report";

const NOTHING_TO_REPORT = 0;
const FINDINGS = 1;
const UNREADABLE = 2;

/** Opens a workbook in the emulated host, looks at every scorecard as the pane does, and prints what it found. */
async function check(args: readonly string[]): Promise<number> {
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
  const { cards, settings, beside } = await readWorkbook();
  const asked = cards.filter(({ scorecard }) => options.sheet === null || scorecard.sheet === options.sheet);
  const pictures = asked.map((card) => {
    const others = cards.filter((one) => one !== card).map(({ scorecard }) => scorecard);
    return lookAt(card, { period: null, everyPeriod: false, settings, others, beside, check: runChecks });
  });
  const output = options.json ? JSON.stringify(report(file, pictures), null, 2) : print(file, pictures);
  process.stdout.write(`${output}\n`);
  return pictures.some(({ findings }) => findings.some(({ severity }) => severity !== "note"))
    ? FINDINGS
    : NOTHING_TO_REPORT;
}

async function readBytes(path: string): Promise<Buffer> {
  return readFile(path).catch(() => {
    throw new Error(`${path} could not be opened. Is the name right?`);
  });
}

check(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(UNREADABLE);
  },
);
