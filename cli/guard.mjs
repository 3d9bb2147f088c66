// Runs the program in a thread of its own, so that no workbook ends it with a stack trace, takes all memory, or goes on
// without end.
import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";

const REFUSED = 2;
/**
 * A small workbook is checked within this, in seconds of computing, unless more is given: a machine that is busy with
 * other things takes longer by the clock.
 */
const USUAL_SECONDS = 8;
/**
 * What each megabyte of a file adds: four times what the densest scorecards take. It is counted packed, as the file lies
 * on the disk: a few bytes that unpack to a gigabyte are given no time for it.
 */
const SECONDS_A_MB = 40;
/** No file is given more, however large it is. */
const MOST_SECONDS = 120;
/** What writes a copy opens the workbook in the spreadsheet engine, which takes longer. */
const COPYING_SECONDS = 120;
/** Beyond this a machine that others work on stands still. */
const MOST_MB = 950;
/**
 * What is new is gone through whenever it fills this, for what of it can be forgotten. V8 would let it grow to four times
 * as much, and takes no less time for it: most of what a check makes is forgotten at once.
 */
const NEW_MB = 12;
const WORKBOOK = /\.xl\w+$/i;
const BYTES_IN_MB = 1_000_000;
const MICROSECONDS = 1_000_000;
/**
 * A workbook of fewer bytes is checked sooner than V8's optimising compiler would pay, and in 8 MB less without it; one that
 * takes more seconds of computing than that has it then.
 */
const SMALL_BYTES = 100_000;
const SMALL_SECONDS = 0.4;
/** How often is looked at the memory, in milliseconds. */
const LOOK_MS = 25;

const TOO_LONG =
  "{file} is too large to be worked through within {seconds} seconds; add --seconds {more} to give it more time.";
const TOO_MUCH =
  "{file} needs more than 1 GB of memory and cannot be checked here; choose a smaller workbook.";
const GAVE_UP = "{file} could not be read, because something in it goes on without end; choose another copy.";

/**
 * Starts the program in a thread and ends the process as it does; what would take too long or too much is refused in
 * one sentence.
 */
export function runGuarded(program, argv) {
  const { args, seconds } = withoutSeconds(argv);
  // A report that is there already is no workbook to read.
  const files = args.slice(1).filter((one, at) => args[at] !== "--out" && isFile(one));
  const book = files.find((one) => WORKBOOK.test(one)) ?? files[0];
  const file = path.basename(book ?? args[0] ?? "This");
  const limit = seconds ?? (book === undefined ? null : secondsFor(args[0], statSync(book).size));
  let isSmall = book !== undefined && statSync(book).size < SMALL_BYTES;
  const worker = new Worker(program, {
    argv: args,
    workerData: { isSmall },
    resourceLimits: { maxOldGenerationSizeMb: MOST_MB, maxYoungGenerationSizeMb: NEW_MB },
  });
  const refuse = (sentence, more = limit) => {
    const said = sentence
      .replace("{file}", () => file)
      .replace("{seconds}", limit)
      .replace("{more}", more);
    process.stderr.write(`${said.replace(/[\u0000-\u001f\u007f-\u009f]+/g, " ")}\n`, () =>
      process.exit(REFUSED),
    );
  };
  let ended = false;
  const once = (act) => {
    if (ended) return;
    ended = true;
    clearInterval(watch);
    act();
  };
  const isLarge = () => process.memoryUsage.rss() > MOST_MB * BYTES_IN_MB;
  const isOne = book !== undefined;
  const started = process.cpuUsage();
  const isLong = () => limit !== null && secondsSince(started) > limit;
  const watch = setInterval(() => {
    if (isSmall && secondsSince(started) > SMALL_SECONDS) {
      isSmall = false;
      setFlagsFromString("--opt");
    }
    if (isOne && isLarge()) once(() => refuse(TOO_MUCH));
    if (isLong()) once(() => refuse(TOO_LONG, limit * 10));
  }, LOOK_MS);
  worker.on("message", ({ output, status, failed }) =>
    once(() => (failed ? process.stderr : process.stdout).write(output, () => process.exit(status))),
  );
  worker.on("error", (error) =>
    once(() => refuse(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? TOO_MUCH : GAVE_UP)),
  );
  worker.on("exit", () => once(() => refuse(GAVE_UP)));
}

/** Seconds of computing. */
function secondsSince(started) {
  const { user, system } = process.cpuUsage(started);
  return (user + system) / MICROSECONDS;
}

/** Seconds of computing that a command has for one workbook of so many bytes; many workbooks have limits of their own, each. */
export function secondsFor(command, bytes) {
  if (command !== "check" && command !== "tidy") return COPYING_SECONDS;
  return Math.min(USUAL_SECONDS + Math.round((bytes / BYTES_IN_MB) * SECONDS_A_MB), MOST_SECONDS);
}

function withoutSeconds(argv) {
  const at = argv.indexOf("--seconds");
  const seconds = Number(argv[at + 1]);
  if (at < 0 || !(seconds > 0)) return { args: argv, seconds: null };
  return { args: [...argv.slice(0, at), ...argv.slice(at + 2)], seconds };
}

function isFile(name) {
  return existsSync(name) && statSync(name).isFile();
}
