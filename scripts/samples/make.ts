import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeSamples } from "./samples";

const TABLES = "scripts/samples";
const TARGET = "assets/samples";

/** `npm run samples`, at the project's root: makes the sample workbooks from the tables beside this file. */
async function make(): Promise<void> {
  mkdirSync(TARGET, { recursive: true });
  for (const [name, bytes] of Object.entries(await makeSamples(TABLES))) {
    writeFileSync(join(TARGET, name), bytes);
    process.stdout.write(`${TARGET}/${name}: ${bytes.length} bytes\n`);
  }
}

void make();
