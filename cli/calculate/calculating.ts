import { Worker } from "node:worker_threads";

/** More than this nobody waits for formulas that their own program did not work out, in seconds of computing. */
export const LONGEST_SECONDS = 6;
/** What the process that calculates says when it ends itself. */
export const TOOK_TOO_LONG = "took too long";
/** How often is looked at the time, in milliseconds. */
const LOOK_MS = 50;
const MICROSECONDS = 1_000_000;

/**
 * Ends this process once it has computed for too long, from a thread of its own, since the engine leaves no other a turn;
 * also where the program that asked is gone.
 */
export function endInTime(): void {
  new Worker(
    `const started = process.cpuUsage();
    setInterval(() => {
      const { user, system } = process.cpuUsage(started);
      if (user + system < ${LONGEST_SECONDS * MICROSECONDS}) return;
      require("node:fs").writeSync(2, ${JSON.stringify(TOOK_TOO_LONG)});
      process.kill(process.pid, "SIGKILL");
    }, ${LOOK_MS});`,
    { eval: true },
  ).unref();
}
