import { parseArgs } from "node:util";
import { attacksOn } from "../../tests/attack/attacks";
import { attack, type Outcome } from "../../tests/attack/faults";
import { WORKFLOWS } from "../../tests/attack/workflows";

const HELP = `npm run faults [-- --every N] [--writes N] [NAME]

  Every workflow, each request and each write of it, each fault, with and without saving and opening in between.
  NAME       only the workflows whose name contains it
  --every N  one attack of N, at other places in each workflow: 13,000 attacks take hours
  --writes N so many writes of each workflow instead of all
`;

/** Attacks each workflow and says how the attacks ended; ends with 1 where something was lost, or said that was not so. */
async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { every: { type: "string" }, writes: { type: "string" }, help: { type: "boolean" } },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const name = positionals.join(" ");
  const every = Number(values.every ?? 1);
  const writes = Number(values.writes ?? Infinity);
  if (!(every >= 1) || !(writes >= 1)) throw new Error(`--every and --writes take a number.\n\n${HELP}`);
  const counts = new Map<Outcome["end"], number>();
  for (const [nth, workflow] of WORKFLOWS.entries()) {
    if (!workflow.name.includes(name)) continue;
    const began = performance.now();
    const ends = new Map<Outcome["end"], number>();
    const attacks = (await attacksOn(workflow, writes)).filter((_, at) => at % every === nth % every);
    for (const how of attacks) {
      const { end, detail } = await attack(workflow, how);
      ends.set(end, (ends.get(end) ?? 0) + 1);
      counts.set(end, (counts.get(end) ?? 0) + 1);
      if (end === "lost" || end === "claimed") say(`  ${JSON.stringify(how)}: ${end} ${detail}`);
    }
    say(`${workflow.name}: ${shown(ends)} (${((performance.now() - began) / 1000).toFixed(0)} s)`);
  }
  say(`All: ${shown(counts)}`);
  process.exitCode = (counts.get("lost") ?? 0) + (counts.get("claimed") ?? 0) > 0 ? 1 : 0;
}

function shown(ends: ReadonlyMap<string, number>): string {
  return [...ends].map(([end, count]) => `${count} ${end}`).join(", ");
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

void run();
