import { Trouble } from "./trouble";

/** So long Excel may work on one request before it is said that it does not answer, in milliseconds. */
export const LONGEST_ANSWER_MS = 20_000;
/** The silence is counted in these steps, in milliseconds: what the page itself works meanwhile is none of it. */
export const STEP_MS = 1_000;

/** Said with what can be done: nothing tells an add-in whether Excel still works or has lost the page. */
const SILENT =
  "Excel has not answered for 20 seconds. It may still be at work: see whether the workbook responds, then try again.";

/**
 * Runs a batch in which no request waits for ever: one that is not answered in time ends it with a `Trouble`, and
 * nothing of the batch is sent after that.
 */
export function answered<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const inTime = async <R>(request: Promise<R>): Promise<R> => {
      let timer: ReturnType<typeof setInterval> | undefined;
      let silent = 0;
      const silence = new Promise<never>((_, refuse) => {
        timer = setInterval(() => {
          silent += STEP_MS;
          if (silent < LONGEST_ANSWER_MS) return;
          const trouble = new Trouble("offline", SILENT);
          // Excel.run tidies up before it rejects, and may wait for that as long as for the rest.
          reject(trouble);
          refuse(trouble);
        }, STEP_MS);
      });
      try {
        return await Promise.race([request, silence]);
      } finally {
        clearInterval(timer);
      }
    };
    Excel.run((context) => {
      const sync = context.sync.bind(context);
      // Every sync inside the batch is watched, also those that a change makes for itself.
      context.sync = ((passed?: unknown) => inTime(sync(passed))) as typeof context.sync;
      return batch(context);
    }).then(resolve, reject);
  });
}
