// The program in a thread of its own: what it answers goes to the thread that guards it, and is written there. Its compiled
// code is kept beside it, since compiling it would take longer than a check.
const { existsSync, readFileSync, renameSync, statSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const { setFlagsFromString } = require("node:v8");
const { Script } = require("node:vm");
const { parentPort, workerData } = require("node:worker_threads");

const BUNDLE = path.join(__dirname, "..", "build", "cli", "program.cjs");

/**
 * How V8 compiles. A function is compiled anew, faster, after nine times the work that V8 asks by itself, and with few of
 * those that it calls copied into it: a check is over before more of that would pay, and it would cost as much as the
 * check; for a small workbook none is, unless the guard allows it later. What was compiled is kept, since a check asks
 * everything again for the next sheet. A pattern is compiled once, for good: V8 would compile it for its first use, and anew
 * for its second, which nearly all have.
 */
const COMPILING = [
  workerData.isSmall ? "--no-opt" : "--opt",
  "--interrupt-budget=600000",
  "--max-inlined-bytecode-size-cumulative=300",
  "--no-flush-bytecode",
  "--no-regexp-tier-up",
];

async function run() {
  // Not before the thread is there: V8 takes the code of Node's own modules as it came only where nothing was said.
  sayHow();
  const compiled = compiledFile();
  const { script, isNew } = programWith(compiled);
  const module = { exports: {} };
  script.runInThisContext()(module.exports, require, module, BUNDLE, path.dirname(BUNDLE));
  const said = await module.exports.said;
  // Kept before the answer is given, since that ends this thread; with all that was compiled on the way to it.
  if (isNew && !said.failed) {
    // It is taken again only under the flags that it was made with.
    sayHow();
    keep(compiled, script.createCachedData());
  }
  parentPort.postMessage(said);
}

function sayHow() {
  for (const flag of COMPILING) setFlagsFromString(flag);
}

/** The program, and whether it had to be compiled. What was read for it is let go: it is as large as a small workbook's check. */
function programWith(compiled) {
  const kept = existsSync(compiled) ? readFileSync(compiled) : undefined;
  // It is built in ASCII alone, as a function.
  const script = new Script(readFileSync(BUNDLE, "latin1"), {
    filename: BUNDLE,
    ...(kept && { cachedData: kept }),
  });
  return { script, isNew: kept === undefined || script.cachedDataRejected };
}

/**
 * By the command, since another has not compiled what it needs; by how it is compiled; and by the time of the program:
 * compiled code of another one, as long as this one, would not be told from its own.
 */
function compiledFile() {
  const [command] = (!process.argv.includes("--help") && /^[a-z]+$/.exec(process.argv[2] ?? "")) || ["help"];
  const age = Math.round(statSync(BUNDLE).mtimeMs);
  const how = workerData.isSmall ? "small" : "large";
  return `${BUNDLE}.${command}.${how}.${age}.${process.version}.${process.arch}.bin`;
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

void run();
