import { startLive } from "../../src/live/startLive";
import { readWorkbook } from "../../src/workflow/readWorkbook";
import { bookOf, type ShortSheet } from "../../tests/host/support/bookOf";
import { withBook } from "../../tests/host/support/withBook";
import type { Book } from "../../xlsx/book";
import type { ExcelHost } from "../../workbench/host/excelHost";

const SIZES = [50, 500, 5_000, 30_000];
/** As many rows of a sheet as the add-in reads. */
const MOST_ON_A_SHEET = 4_900;
const EDITS = 25;
const HEADINGS = ["Ref", "Indicator", "Good is", "Target", "Tolerance", "Mar-24", "Jun-24", "Working", "DoT"];
const MOMENT_MS = 20;

/** `node scripts/run.mjs scripts/bench/live.ts`: what one edit costs while the analyst types, by the size of the workbook. */
async function bench(): Promise<void> {
  // Once for nothing, so that the first is not measured before its code is warm.
  await costOfAnEdit(SIZES[0] ?? 1);
  let first: number | null = null;
  for (const measures of SIZES) {
    const { own, host, syncs, characters } = await costOfAnEdit(measures);
    first ??= own;
    say(
      `${String(measures).padStart(6)} measures: ${own.toFixed(1)} ms of the add-in's own an edit ` +
        `(${(own / first).toFixed(2)} times the smallest), ${syncs} round trips, ${characters} characters to and fro; ` +
        `the stand-in for Excel took ${host.toFixed(1)} ms`,
    );
  }
}

/** The middle one of all edits, from the end of gathering until it was followed, in milliseconds. */
interface Cost {
  /** The add-in and Office.js, without what is waited for. */
  readonly own: number;
  /** The workbench's host and its spreadsheet engine, which goes through all its cells at each write. */
  readonly host: number;
  readonly syncs: number;
  readonly characters: number;
}

async function costOfAnEdit(measures: number): Promise<Cost> {
  return withBook(bookWith(measures), async ({ engine, host }) => {
    const ignore = () => undefined;
    const live = await startLive(readWorkbook, await readWorkbook(), { onState: ignore, onReading: ignore });
    const waited = timeInHost(host);
    const sheetId = engine.sheets()[0]?.id ?? "";
    const [own, hosts]: [number[], number[]] = [[], []];
    let [syncs, characters] = [0, 0];
    for (let edit = 0; edit < EDITS; edit++) {
      const row = 1 + ((edit * 7) % Math.min(measures, MOST_ON_A_SHEET));
      engine.write(sheetId, [{ row, column: 7, content: { value: `${10 + edit}/100` } }]);
      await engine.settle();
      await new Promise((resolve) => setTimeout(resolve, MOMENT_MS));
      const [before, waitedBefore, began] = [host.syncs, waited(), performance.now()];
      await live.idle();
      const took = performance.now() - began;
      const inHost = waited() - waitedBefore;
      own.push(took - inHost);
      hosts.push(inHost);
      syncs = host.syncs - before;
      characters = host.log.slice(-syncs).reduce((sum, batch) => sum + JSON.stringify(batch).length, 0);
    }
    await live.stop();
    return { own: middle(own), host: middle(hosts), syncs, characters };
  });
}

/** Counts the time from each request to its answer. */
function timeInHost(host: ExcelHost): () => number {
  const receive = host.receive.bind(host);
  const { send } = host;
  let [since, total] = [0, 0];
  host.receive = (text) => {
    since = performance.now();
    receive(text);
  };
  host.send = (text) => {
    if (since > 0) total += performance.now() - since;
    since = 0;
    send(text);
  };
  return () => total;
}

function middle(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

function bookWith(measures: number): Book {
  const sheets: Record<string, ShortSheet> = {};
  for (let from = 0; from < measures; from += MOST_ON_A_SHEET) {
    const count = Math.min(MOST_ON_A_SHEET, measures - from);
    const rows = Array.from({ length: count }, (_, index) => rowOf(from + index));
    sheets[`Board ${from}`] = [HEADINGS, ...rows];
  }
  return bookOf(sheets);
}

function rowOf(number: number): Exclude<ShortSheet, { readonly rows: unknown }>[number] {
  const share = (value?: number) => ({
    ...(value === undefined ? {} : { value }),
    style: { numberFormat: "0%" },
  });
  const name = `% of cases of kind ${number} which are late`;
  return [
    `'${1 + Math.floor(number / 100)}.${number % 100}`,
    name,
    "Low",
    share(0.2),
    share(0.25),
    share(0.22),
    share(),
    "'24/100",
    "",
  ];
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

void bench();
