import { parseArgs } from "node:util";
import fc from "fast-check";
import { anyStorm, weather } from "../../tests/attack/storms";
import { WORKFLOWS } from "../../tests/attack/workflows";

const SEQUENCES = 250;
const SEED = 20241007;
const STORMED = [
  "update",
  "update across",
  "update of every period",
  "update with letters",
  "counts brought in",
  "next month",
  "next month across",
  "next month's sheet",
  "figures kept",
];

const HELP = `npm run storms [-- --sequences N] [--seed N] [NAME]

  Sequences of what the analyst, a colleague and the add-in do, before, in and behind an apply; a failing one is shrunk
  to its shortest.
  NAME           this workflow alone, by its whole name
  --sequences N  so many over each workflow (${SEQUENCES})
  --seed N       other sequences than those of ${SEED}
`;

/** Sends storms over each workflow; ends with 1 where one of them lost something. */
async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { sequences: { type: "string" }, seed: { type: "string" }, help: { type: "boolean" } },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const name = positionals.join(" ");
  const sequences = Number(values.sequences ?? SEQUENCES);
  const seed = Number(values.seed ?? SEED);
  if (!(sequences >= 1) || Number.isNaN(seed))
    throw new Error(`--sequences and --seed take a number.\n\n${HELP}`);
  for (const workflow of WORKFLOWS.filter((one) => (name ? one.name === name : STORMED.includes(one.name)))) {
    const result = await fc.check(
      fc.asyncProperty(anyStorm, async (storm) => {
        const wrong = await weather(workflow, storm);
        if (wrong !== null) throw new Error(wrong);
      }),
      { numRuns: sequences, seed, markInterruptAsFailure: false },
    );
    process.stdout.write(
      `${workflow.name}: ${result.numRuns} sequences, ${result.failed ? "failed" : "none failed"}\n`,
    );
    if (!result.failed) continue;
    process.exitCode = 1;
    process.stdout.write(`  ${JSON.stringify(result.counterexample)}\n  ${String(result.errorInstance)}\n`);
  }
}

void run();
