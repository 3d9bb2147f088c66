import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Script } from "node:vm";

/** The file of Microsoft's library that holds Excel's object model, unmodified. */
const EXCEL_SCRIPT = "excel-web-16.00.debug.js";

let script: Script | null = null;

/** The library, compiled once for the process. */
export function officeScript(): Script {
  script ??= new Script(readFileSync(officeFile(EXCEL_SCRIPT), "utf8"), { filename: EXCEL_SCRIPT });
  return script;
}

function officeFile(name: string): string {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist", name);
}
