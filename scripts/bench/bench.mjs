// `npm run bench` runs every bench, `npm run bench -- cli` one of them.
import { spawnSync } from "node:child_process";

const BENCHES = ["checks", "functions", "live", "papers", "pages", "benchmarks", "cli"];
const asked = process.argv.slice(2);
for (const bench of asked.length > 0 ? asked : BENCHES) {
  const { status } = spawnSync(process.execPath, ["scripts/run.mjs", `scripts/bench/${bench}.ts`], {
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
}
