/** What takes less than this is over before anybody wonders. */
const FELT_MS = 500;
/** How often the line is written anew. */
const EVERY_MS = 200;

/** Says on a terminal how far a long run is; elsewhere nothing. */
export function showProgress(what: string, of: number): { step(): void; end(): void } {
  const started = Date.now();
  let done = 0;
  let last = 0;
  const isShown = process.stderr.isTTY;
  return {
    step() {
      done += 1;
      const now = Date.now();
      if (!isShown || now - started < FELT_MS || now - last < EVERY_MS) return;
      last = now;
      process.stderr.write(`\r${what} ${done} of ${of}`);
    },
    end() {
      if (isShown && last > 0) process.stderr.write(`\r${" ".repeat(what.length + 30)}\r`);
    },
  };
}
