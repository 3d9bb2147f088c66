import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { FUNCTIONS_PAGE, functionsPageText } from "./functionsPageText";

/** `npm run docs`: writes `docs/functions.md` from what the functions say of themselves. */
async function write(): Promise<void> {
  mkdirSync(dirname(FUNCTIONS_PAGE), { recursive: true });
  writeFileSync(FUNCTIONS_PAGE, await functionsPageText());
}

void write();
