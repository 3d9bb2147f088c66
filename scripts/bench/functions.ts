import { ratePer, PER_10000, MONTHS_A_YEAR } from "../../src/core/rate";
import { rate10k } from "../../src/functions/rate10k";
import { withFunctions } from "../../tests/host/support/withFunctions";
import { bookOf } from "../../tests/host/support/bookOf";

const RATES = 100_000;
const ROWS = 10_000;
/** Runs of each, of which the quickest counts. */
const RUNS = 15;
/** The core may take so many times a plain loop with type checks. */
const MOST_TIMES = 3;

const counts = Array.from({ length: RATES }, (_, at) => (at * 37) % 1000);
const populations = Array.from({ length: RATES }, (_, at) => 100_000 + ((at * 53) % 50_000));

/** What a careful analyst's own loop would do. */
function plainLoop(): number {
  let sum = 0;
  for (let at = 0; at < RATES; at++) {
    const [count, population] = [counts[at], populations[at]];
    if (typeof count !== "number" || typeof population !== "number" || population === 0) continue;
    sum += ((count * MONTHS_A_YEAR) / population) * PER_10000;
  }
  return sum;
}

function coreLoop(): number {
  let sum = 0;
  for (let at = 0; at < RATES; at++) {
    sum += ratePer(counts[at] ?? 0, populations[at] ?? 0, PER_10000, MONTHS_A_YEAR) ?? 0;
  }
  return sum;
}

/** Milliseconds of the quickest run. */
function quickest(work: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** Milliseconds that the engine takes from writing formulas to the last result. */
async function inEngine(formulas: readonly string[]): Promise<number> {
  const data = Array.from({ length: ROWS }, (_, at) => [counts[at] ?? 0, populations[at] ?? 0]);
  return withFunctions(bookOf({ Sheet1: data }), async ({ engine }) => {
    const sheetId = engine.sheets()[0]?.id ?? "";
    const start = performance.now();
    engine.write(
      sheetId,
      formulas.map((formula, row) => ({ row, column: 3, content: { formula } })),
    );
    await engine.settle();
    const taken = performance.now() - start;
    const last = engine.cell(sheetId, ROWS - 1, 3).content;
    if (typeof last !== "number") throw new Error(`The last row shows ${String(last)}.`);
    return taken;
  });
}

const say = (what: string, milliseconds: number): void => {
  process.stdout.write(`${milliseconds.toFixed(2).padStart(10)} ms  ${what}\n`);
};

/** How fast the functions are: alone, and typed into the emulated Excel. */
async function bench(): Promise<void> {
  if (coreLoop() !== plainLoop()) throw new Error("The core and the plain loop disagree.");
  const [plain, core] = [quickest(plainLoop), quickest(coreLoop)];
  say(`${RATES} rates in a plain loop with type checks`, plain);
  say(`${RATES} rates through the core: ${(core / plain).toFixed(2)} times (at most ${MOST_TIMES})`, core);

  const [columnOfCounts, columnOfPopulations] = [counts, populations].map((all) =>
    all.slice(0, ROWS).map((one) => [one]),
  );
  const year = [[MONTHS_A_YEAR]];
  const spilling = quickest(() => rate10k(columnOfCounts ?? [], columnOfPopulations ?? [], year));
  const scalar = quickest(() => {
    for (let at = 0; at < ROWS; at++) rate10k([[counts[at]]], [[populations[at]]], year);
  });
  say(`KPI.RATE10K over ${ROWS} rows in one spilling call`, spilling);
  say(`KPI.RATE10K in ${ROWS} calls: ${(scalar / spilling).toFixed(2)} times the spilling call`, scalar);

  const filled = (write: (row: number) => string) => Array.from({ length: ROWS }, (_, at) => write(at + 1));
  say(
    `typed once, spilling over ${ROWS} rows, in the emulated Excel`,
    await inEngine([`=KPI.RATE10K(A1:A${ROWS},B1:B${ROWS},12)`]),
  );
  say(`filled over ${ROWS} rows`, await inEngine(filled((row) => `=KPI.RATE10K(A${row},B${row},12)`)));
  say(
    `the same arithmetic in native formulas, filled`,
    await inEngine(filled((row) => `=A${row}*12/B${row}*10000`)),
  );
  if (core / plain > MOST_TIMES) process.exitCode = 1;
}

void bench();
