import { readFileSync } from "node:fs";
import { benchmarkFindings } from "../../src/benchmarks/findings/benchmarkFindings";
import { openPack } from "../../src/benchmarks/pack/open";
import { parsePack } from "../../src/benchmarks/pack/pack";
import { prove } from "../../src/benchmarks/prove/prove";
import { controls } from "../../tests/support/benchmarks/controls";
import { scorecardOf } from "../../tests/support/benchmarks/scorecardOf";

/** As many rows as a board's scorecard has. */
const ROWS = 46;
const MICROSECONDS = 1000;
const ROUNDS = 15;

/**
 * `npm run bench -- benchmarks`: what it costs to open the pack, and to prove three columns of benchmarks in a scorecard of
 * 46 rows and say what is wrong with them.
 */
function bench(): void {
  const text = readFileSync("assets/benchmarks/benchmarks.json", "utf8");
  const { authority, rows } = largest();
  const open = () => {
    const pack = parsePack(text);
    if (typeof pack === "string") throw new Error(pack);
    return openPack(pack);
  };
  console.log(`Pack parsed and opened in ${measured(open)}.`);
  const scorecard = scorecardOf(rows);
  // The first time each measure's figures are unfolded.
  let benchmarks = open();
  const cold = measured(() => prove(scorecard, { benchmarks: (benchmarks = open()), authority }));
  const warm = measured(() => {
    benchmarkFindings(benchmarks, prove(scorecard, { benchmarks, authority }));
  });
  const cells = prove(scorecard, { benchmarks, authority }).columns.flatMap((column) => column.cells);
  const proofs = cells.filter(({ proof }) => proof !== null).length;
  console.log(`${scorecard.measures.length} measures, ${cells.length} printed benchmarks, ${proofs} proved.`);
  console.log(`Pack opened and all proved in ${cold}; proved with the pack open in ${warm}.`);
}

/** A control's rows, repeated under other references until there are as many as a board has. */
function largest(): { readonly authority: number; readonly rows: readonly (readonly string[])[] } {
  const [control] = controls();
  if (control === undefined) throw new Error("There is no control.");
  const [head = [], ...rows] = control.rows;
  const more = Array.from({ length: ROWS }, (_, at) => {
    const [, ...rest] = rows[at % rows.length] ?? [];
    return [`${at + 1}.1`, ...rest];
  });
  return { authority: control.authority, rows: [head, ...more] };
}

/** Milliseconds of computing: the first time, and the middle of several. */
function measured(work: () => unknown): string {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / MICROSECONDS;
  });
  const [first = 0] = times;
  const middle = [...times].sort((one, other) => one - other)[Math.floor(ROUNDS / 2)] ?? 0;
  return `${first.toFixed(0)} ms the first time, then ${middle.toFixed(1)} ms`;
}

bench();
