import { attacksOn } from "../../tests/attack/attacks";
import { attack, type Outcome } from "../../tests/attack/faults";
import { WORKFLOWS } from "../../tests/attack/workflows";

/** `npm run faults -- [MOST] [NAME]`: every workflow, each request and each write of it, each fault; or so many writes of each. */
async function run(): Promise<void> {
  const [most = "", name = ""] = process.argv.slice(2);
  const counts = new Map<Outcome["end"], number>();
  for (const workflow of WORKFLOWS.filter((one) => name === "" || one.name.includes(name))) {
    const began = performance.now();
    const ends = new Map<Outcome["end"], number>();
    for (const how of await attacksOn(workflow, Number(most) || undefined)) {
      const outcome = await attack(workflow, how);
      const { end, detail } = outcome;
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
