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

/** `npm run storms -- [SEQUENCES] [SEED] [NAME]`: sequences over each workflow; a failing one is shrunk to its shortest. */
async function run(): Promise<void> {
  const [sequences = SEQUENCES, seed = SEED] = process.argv.slice(2, 4).map(Number);
  const name = process.argv[4];
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
