#!/usr/bin/env node
// The program `scorecard`. It is built where it has not been, or where its sources have changed; its compiled code is
// kept beside it, since compiling it would take longer than a check.
import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { Script } from "node:vm";
import { isMainThread, parentPort } from "node:worker_threads";
import { runGuarded } from "./guard.mjs";

/** Ends with a slash. */
const ROOT = fileURLToPath(new URL("..", import.meta.url));
const BUNDLE = path.join(ROOT, "build", "cli", "program.cjs");
const STAMP = path.join(ROOT, "build", "cli", "inputs.json");

/** In the packed program there are no sources, and it is always built. */
function isBuilt() {
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

/**
 * How V8 compiles. A function is compiled anew, faster, after nine times the work that V8 asks by itself, and with few of
 * those that it calls copied into it: a check is over before more of that would pay, and it would cost as much as the
 * check. What was compiled is kept, since a check asks everything again for the next sheet.
 */
const COMPILING = [
  "--interrupt-budget=600000",
  "--max-inlined-bytecode-size-cumulative=300",
  "--no-flush-bytecode",
];

if (isMainThread) {
  if (!isBuilt()) await (await import("../scripts/cli/build.mjs")).buildCommandLine();
  for (const flag of COMPILING) setFlagsFromString(flag);
  runGuarded(new URL(import.meta.url), process.argv.slice(2));
} else await run();

/** The program in its own thread: what it answers goes to the thread that guards it, and is written there. */
async function run() {
  // It is built in ASCII alone.
  const source = readFileSync(BUNDLE, "latin1");
  // By the time of the program: compiled code of another one, as long as this one, would not be told from its own.
  const age = Math.round(statSync(BUNDLE).mtimeMs);
  const compiled = `${BUNDLE}.${age}.${process.version}.${process.arch}.bin`;
  const kept = existsSync(compiled) ? readFileSync(compiled) : undefined;
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename: BUNDLE,
    ...(kept && { cachedData: kept }),
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(BUNDLE), module, BUNDLE, path.dirname(BUNDLE));
  const said = await module.exports.said;
  // Kept before the answer is given, since that ends this thread; with all that was compiled on the way to it.
  if (kept === undefined || script.cachedDataRejected) keep(compiled, script.createCachedData());
  parentPort.postMessage(said);
}

function keep(file, data) {
  try {
    const whole = `${file}.${process.pid}`;
    writeFileSync(whole, data);
    renameSync(whole, file);
  } catch {
    // The folder cannot be written: it is compiled again the next time.
  }
}
