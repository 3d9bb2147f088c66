import { CHECKS } from "../../src/checks/run/checks";
import { runChecks } from "../../src/checks/run/runChecks";
import { ALONE, type Subject } from "../../src/checks/run/subject";
import type { CellContent } from "../../src/core/figures/cellValue";
import { formulaTokens } from "../../src/core/workings/formulaTokens";
import { judge } from "../../src/judge/judge";
import type { Grid } from "../../src/model/grid";
import { recognise } from "../../src/recognise/recognise";

const MEASURES = 500;
const MONTHS = 60;
const FIRST_YEAR = 2020;
const RUNS = 5;
const NAMES = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const FORMULA_CHECKS = /formula|hard-coded|external-link/;

/**
 * `node scripts/run.mjs scripts/bench/checks.ts`: all checks over a large scorecard, beside reading and judging it and
 * beside parsing its formulas alone; and how the cost grows from half of it to the whole.
 */
function bench(): void {
  const costs: number[] = [];
  for (const measures of [MEASURES / 2, MEASURES]) {
    const grid = gridOf(measures);
    const reading = best(() => recognise([grid]));
    const [scorecard] = recognise([grid]);
    if (!scorecard) throw new Error("The scorecard was not recognised.");
    const judging = best(() => judge(scorecard, scorecard.latest));
    const judgements = judge(scorecard, scorecard.latest);
    // What is remembered of a scorecard must not help the next run, so that each has one of its own.
    const fresh = (): Subject => ({ ...ALONE, scorecard: { ...scorecard }, judgements });
    const formulas = CHECKS.filter(({ id }) => FORMULA_CHECKS.test(id));
    say(`${measures} measures of ${MONTHS} months (${scorecard.measures.length} recognised)`);
    say(`  recognised in      ${reading.toFixed(0)} ms`);
    say(`  judged in          ${judging.toFixed(0)} ms`);
    const texts = grid.formulas.flat().filter((cell) => typeof cell === "string" && cell.startsWith("="));
    const parsing = best(() => texts.forEach((formula) => formulaTokens(String(formula))));
    const [all, ofFormulas] = [best(() => runChecks(fresh())), best(() => runChecks(fresh(), formulas))];
    costs.push(all);
    say(`  all checks in      ${all.toFixed(0)} ms`);
    say(`  formula checks in  ${ofFormulas.toFixed(0)} ms, ${((ofFormulas / all) * 100).toFixed(0)}% of all`);
    say(`  parsing alone in   ${parsing.toFixed(0)} ms (${texts.length} formulas)`);
    for (const check of CHECKS) {
      const time = best(() => runChecks(fresh(), [check]));
      if (time > 5) say(`    ${check.id.padEnd(24)} ${time.toFixed(1)} ms`);
    }
  }
  const [half = 1, whole = 1] = costs;
  say(`Twice the measures take ${(whole / half).toFixed(2)} times as long.`);
}

/** The least processor time of several runs, in milliseconds: what else runs on the machine does not count. */
function best(run: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** Shares whose months are formulas over a sheet of data, with targets, benchmarks, workings, arrows and years to date. */
function gridOf(measures: number): Grid {
  const months = Array.from(
    { length: MONTHS },
    (_, at) => `${NAMES[at % 12] ?? ""}-${String(FIRST_YEAR + Math.floor(at / 12)).slice(2)}`,
  );
  const head = [
    "Reference",
    "Measure",
    "Tolerance",
    "Target",
    "National 2023/24",
    ...months,
    "Number",
    "DoT",
    "2024/25 YTD",
  ];
  const values: CellContent[][] = [head];
  const formulas: CellContent[][] = [head];
  const text: string[][] = [head];
  for (let row = 1; row <= measures; row++) {
    const counts = months.map((_, at) => 80 + ((row * 7 + at * 13) % 15));
    const last = counts.at(-1) ?? 0;
    const label = [`${Math.floor(row / 20) + 1}.${(row % 20) + 1}`, `% of visits ${row} in timescale`];
    values.push([
      ...label,
      0.8,
      0.9,
      0.85,
      ...counts.map((count) => count / 100),
      `${last}/100`,
      "↑",
      last / 100,
    ]);
    formulas.push([
      ...label,
      0.8,
      0.9,
      0.85,
      ...counts.map(
        (_, at) =>
          `=IF(Data!${letters(at + 5)}${row * 2}="","",Data!${letters(at + 5)}${row * 2}/Data!${letters(at + 5)}${row * 2 + 1})`,
      ),
      `${last}/100`,
      "↑",
      last / 100,
    ]);
    text.push([
      ...label,
      "80%",
      "90%",
      "85%",
      ...counts.map((count) => `${count}%`),
      `${last}/100`,
      "↑",
      `${last}%`,
    ]);
  }
  const numberFormats = values.map((line) =>
    line.map((cell) => (typeof cell === "number" ? "0%" : "General")),
  );
  const plain = { protected: false, row: 0, column: 0, hiddenRows: [], hiddenColumns: [] };
  return {
    ...plain,
    sheetId: "{1}",
    sheet: "Scorecard",
    visibility: "visible",
    values,
    formulas,
    text,
    numberFormats,
  };
}

function letters(column: number): string {
  const first = Math.floor(column / 26);
  return (first > 0 ? String.fromCharCode(64 + first) : "") + String.fromCharCode(65 + (column % 26));
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

bench();
