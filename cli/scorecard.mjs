#!/usr/bin/env node
// The program `scorecard`. It is built where it has not been, or where its sources have changed.
import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runGuarded } from "./guard.mjs";

/** Ends with a slash. */
const ROOT = fileURLToPath(new URL("..", import.meta.url));
const BUNDLE = path.join(ROOT, "build", "cli", "program.cjs");
const STAMP = path.join(ROOT, "build", "cli", "inputs.json");

/**
 * In the packed program there are no sources, and it is always built. Looking at a thousand files makes V8 compile anew what
 * looks at them, in 4 MB that nothing else needs: it is told not to, and then what it was told before, since Node's own code
 * is taken as it was compiled only under the flags that it was compiled with.
 */
function isBuilt() {
  setFlagsFromString("--no-opt");
  try {
    return isCurrent();
  } finally {
    setFlagsFromString("--opt");
  }
}

function isCurrent() {
  if (!existsSync(BUNDLE)) return false;
  if (!existsSync(path.join(ROOT, "cli", "program.ts"))) return true;
  try {
    const { mtimeMs: built } = statSync(STAMP);
    // A thousand files: to join each path would take half as long as to look at the file.
    return JSON.parse(readFileSync(STAMP, "utf8")).every(
      (input) => statSync(`${ROOT}${input}`).mtimeMs <= built,
    );
  } catch {
    return false;
  }
}

if (!isBuilt()) await (await import("../scripts/cli/build.mjs")).buildCommandLine();
runGuarded(new URL("thread.cjs", import.meta.url), process.argv.slice(2));
