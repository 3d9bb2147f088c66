#!/usr/bin/env node
// The program `scorecard`. It is built where it has not been, or where its sources have changed; its compiled code is
// kept beside it, since compiling it would take longer than a check.
import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";
import { isMainThread } from "node:worker_threads";
import { runGuarded } from "./guard.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const BUNDLE = path.join(ROOT, "build", "cli", "program.cjs");
const COMPILED = path.join(ROOT, "build", "cli", `program.${process.version}.${process.arch}.bin`);
const STAMP = path.join(ROOT, "build", "cli", "inputs.json");

/** In the packed program there are no sources, and it is always built. */
function isBuilt() {
  if (!existsSync(BUNDLE)) return false;
  if (!existsSync(path.join(ROOT, "cli", "program.ts"))) return true;
  try {
    const { mtimeMs: built } = statSync(STAMP);
    return JSON.parse(readFileSync(STAMP, "utf8")).every(
      (input) => statSync(path.join(ROOT, input)).mtimeMs <= built,
    );
  } catch {
    return false;
  }
}

if (isMainThread) {
  if (!isBuilt()) await (await import("../scripts/cli/build.mjs")).buildCommandLine();
  runGuarded(new URL(import.meta.url), process.argv.slice(2));
} else run();

function run() {
  const source = readFileSync(BUNDLE, "utf8");
  const kept = existsSync(COMPILED) ? readFileSync(COMPILED) : undefined;
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename: BUNDLE,
    ...(kept && { cachedData: kept }),
  });
  if (kept === undefined || script.cachedDataRejected) {
    process.on("exit", () => {
      try {
        const whole = `${COMPILED}.${process.pid}`;
        writeFileSync(whole, script.createCachedData());
        renameSync(whole, COMPILED);
      } catch {
        // The folder cannot be written: it is compiled again the next time.
      }
    });
  }
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(BUNDLE), module, BUNDLE, path.dirname(BUNDLE));
}
