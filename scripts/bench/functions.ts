import { ratePer, PER_10000, MONTHS_A_YEAR } from "../../src/core/figures/rate";
import { kpiRate10k } from "../../src/functions/kpi/rates/kpiRate10k";
import { withFunctions } from "../../tests/host/support/withFunctions";
import { FUNCTION_CASES, type Figures } from "./functionCases";
import { bookOf } from "../../tests/host/support/bookOf";

const RATES = 100_000;
const ROWS = 10_000;
/** Runs of each, of which the quickest counts. */
const RUNS = 15;
/** Rows that each function is filled over, in a sheet with its months. */
const FILLED = 2_000;
const FORMULA_COLUMN = 30;
const MICRO = 1000;
const SAME_WITHIN = 1e-14;
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

/** Milliseconds that the engine takes from writing formulas, each in its row, to the last result; and that result. */
async function inEngine(
  formulas: readonly string[],
  rows: number,
): Promise<{ taken: number; last: unknown }> {
  const data = Array.from({ length: rows }, (_, at) => rowOf(figuresAt(at)));
  return withFunctions(bookOf({ Sheet1: data }), async ({ engine }) => {
    const sheetId = engine.sheets()[0]?.id ?? "";
    const start = performance.now();
    engine.write(
      sheetId,
      formulas.map((formula, row) => ({ row, column: FORMULA_COLUMN, content: { formula } })),
    );
    await engine.settle();
    const taken = performance.now() - start;
    const last = engine.cell(sheetId, rows - 1, FORMULA_COLUMN);
    if (last.content === "" || last.error) throw new Error(`The last row shows ${String(last.content)}.`);
    return { taken, last: last.content };
  });
}

function figuresAt(at: number): Figures {
  const months = Array.from({ length: MONTHS_A_YEAR }, (_, month) => at + month);
  const [count = 0, population = 0] = [counts[at], populations[at]];
  return {
    ...{ count, population },
    counts: months.map((one) => counts[one] ?? 0),
    populations: months.map((one) => populations[one] ?? 0),
  };
}

function rowOf({ count, population, counts: parts, populations: wholes }: Figures): number[] {
  return [count, population, ...parts, ...wholes];
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
  const spilling = quickest(() => kpiRate10k(columnOfCounts ?? [], columnOfPopulations ?? [], year));
  const scalar = quickest(() => {
    for (let at = 0; at < ROWS; at++) kpiRate10k([[counts[at]]], [[populations[at]]], year);
  });
  say(`KPI.RATE10K over ${ROWS} rows in one spilling call`, spilling);
  say(`KPI.RATE10K in ${ROWS} calls: ${(scalar / spilling).toFixed(2)} times the spilling call`, scalar);

  const spilled = await inEngine([`=KPI.RATE10K(A1:A${ROWS},B1:B${ROWS},12)`], ROWS);
  say(`KPI.RATE10K typed once, spilling over ${ROWS} rows, in the emulated Excel`, spilled.taken);
  await compareCalls();
  if (core / plain > MOST_TIMES) process.exitCode = 1;
}

/** Microseconds a call: alone beside formulajs, and filled down beside the native formula. */
async function compareCalls(): Promise<void> {
  const cells = Array.from({ length: ROWS }, (_, at) => figuresAt(at));
  process.stdout.write(
    `\nMicroseconds a call: alone over ${ROWS} rows, and filled over ${FILLED} in the emulated Excel\n`,
  );
  process.stdout.write("function       KPI  formulajs  |  KPI filled  native filled\n");
  for (const { name, ours, theirs, kpi, native } of FUNCTION_CASES) {
    const [first] = cells;
    if (first && ours(first)[0]?.[0] !== theirs(first)) throw new Error(`${name}: formulajs differs.`);
    const alone = [ours, theirs].map((call) => quickest(() => cells.forEach((one) => void call(one))));
    const inCells: number[] = [];
    const shown: unknown[] = [];
    for (const formula of [kpi, native]) {
      const { taken, last } = await inEngine(
        Array.from({ length: FILLED }, (_, at) => formula.replaceAll("#", String(at + 1))),
        FILLED,
      );
      inCells.push(taken);
      shown.push(last);
    }
    if (!alike(shown[0], shown[1])) throw new Error(`${name}: ${shown.join(" is not ")}.`);
    const each = [...alone.map((taken) => taken / ROWS), ...inCells.map((taken) => taken / FILLED)];
    const [a, b, c, d] = each.map((taken) => (taken * MICRO).toFixed(2));
    process.stdout.write(
      `${name.padEnd(10)}${a?.padStart(8)}${b?.padStart(11)}  |${c?.padStart(12)}${d?.padStart(15)}\n`,
    );
  }
}

function alike(one: unknown, other: unknown): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= Math.abs(one) * SAME_WITHIN;
}

// The spreadsheet engine's timers would keep the process alive.
void bench().finally(() => process.exit());
