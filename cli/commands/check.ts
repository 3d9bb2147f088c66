import { runChecks } from "../../src/checks/run/runChecks";
import type { Picture, Reading } from "../../src/model/reading";
import { lookAt } from "../../src/workflow/lookAt";
import { oneBook, readArguments } from "../arguments";
import { DONE, FINDINGS, type Answer, type Command } from "../command";
import { plainJson } from "../plainText";
import { readBook } from "../read/readBook";
import { withBenchmarks } from "../report/benchmarks";
import { print } from "../report/print";
import { report } from "../report/report";

const USAGE = "BOOK.xlsx [--sheet NAME] [--json] [--settings FILE] [--authority NAME]";
const INDENT = 2;

const HELP = `
Reads a workbook, looks at every scorecard in it as the pane does, and prints what it found: errors (a figure is
wrong), warnings (a person should look) and notes (a habit that makes mistakes likely). The workbook is not changed.

  --sheet NAME     keeps to the scorecards of one sheet
  --json           prints one object with the scorecards, the findings and what an update would change
  --settings FILE  takes the settings that Setup exported in place of the workbook's own
  --authority NAME proves every printed benchmark against public figures, for the authority of that name
`;

async function check(args: readonly string[]): Promise<Answer> {
  const given = readArguments(args, {
    flags: ["--json"],
    values: ["--sheet", "--settings", "--authority"],
    usage: `scorecard check ${USAGE}`,
  });
  const { file, reading, troubles } = await readBook(
    oneBook(given, `scorecard check ${USAGE}`),
    given.value("--settings"),
  );
  const pictures = picturesOf(reading, given.value("--sheet"));
  const authority = given.value("--authority");
  const proved = authority === null ? null : await withBenchmarks(pictures, authority, reading.settings);
  const shown = proved?.pictures ?? pictures;
  const output = given.has("--json")
    ? plainJson(report(file, shown, troubles, proved?.reportOf), INDENT)
    : print(file, shown, troubles);
  return { output: `${output}\n`, status: isLoud(shown) ? FINDINGS : DONE };
}

/** Every scorecard of a workbook, or of one of its sheets, judged and checked. */
export function picturesOf({ cards, settings, beside }: Reading, sheet: string | null): Picture[] {
  return cards
    .filter(({ scorecard }) => sheet === null || scorecard.sheet === sheet)
    .map((card) => {
      const others = cards.filter((one) => one !== card).map(({ scorecard }) => scorecard);
      return lookAt(card, { period: null, everyPeriod: false, settings, others, beside, check: runChecks });
    });
}

/** Whether anything above a note was found. */
export function isLoud(pictures: readonly Picture[]): boolean {
  return pictures.some(({ findings }) => findings.some(({ severity }) => severity !== "note"));
}

export const command: Command = { usage: USAGE, help: HELP, run: check };
