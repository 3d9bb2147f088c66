import type { Waiting } from "../../model/waiting";
import { answered } from "./answered";
import type { Trouble } from "./trouble";
import { stopIfCancelled, troubleOf } from "./troubleOf";
import { waitBeforeRetry } from "./waitBeforeRetry";

/** What every walk to Excel can be given. */
export type RunOptions = Pick<Waiting, "signal" | "onWaiting">;

/**
 * Runs a batch against the workbook. Whatever Excel refuses comes back as a `Trouble`, and so does a request that it
 * does not answer; except that a cell is being edited: then it waits and runs the batch again from its beginning, with
 * that trouble as `again`, until it is let in or cancelled.
 */
export async function run<T>(
  batch: (context: Excel.RequestContext, again: Trouble | null) => Promise<T>,
  { signal, onWaiting }: RunOptions = {},
): Promise<T> {
  let again: Trouble | null = null;
  // There is no limit to the tries: the analyst may be typing a long comment. Cancel ends the waiting.
  for (;;) {
    stopIfCancelled(signal);
    try {
      return await answered((context) => batch(context, again));
    } catch (error) {
      const trouble = troubleOf(error);
      if (trouble.kind !== "editing") throw trouble;
      // Said once. The pane shows it until Excel answers.
      if (again === null) onWaiting?.(trouble.message);
      again = trouble;
    }
    await waitBeforeRetry(signal);
  }
}
