import type { Waiting } from "../../model/waiting";
import { stopIfCancelled, troubleOf } from "./troubleOf";
import { waitBeforeRetry } from "./waiting";

/** What every walk to Excel can be given. */
export type RunOptions = Pick<Waiting, "signal" | "onWaiting">;

/**
 * Runs a batch against the workbook. Whatever Excel refuses comes back as a `Trouble`, except that a cell is being
 * edited: then it waits and runs the batch again from its beginning, until it is let in or cancelled. Excel refuses
 * such a request before it does any of it, so nothing is done twice.
 */
export async function run<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  { signal, onWaiting }: RunOptions = {},
): Promise<T> {
  let told = false;
  for (;;) {
    stopIfCancelled(signal);
    try {
      return await Excel.run(batch);
    } catch (error) {
      const trouble = troubleOf(error);
      if (trouble.kind !== "editing") throw trouble;
      if (!told) onWaiting?.(trouble.message);
      told = true;
    }
    await waitBeforeRetry(signal);
  }
}
