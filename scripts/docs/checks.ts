import { writeFileSync } from "node:fs";
import { pageOfChecks } from "./pageOfChecks";

/** `node scripts/run.mjs scripts/docs/checks.ts`, at the project's root: writes the page about the checks. */
writeFileSync("docs/checks.md", pageOfChecks());
