import { stopIfCancelled } from "../excel/host/troubleOf";

/** Longer than this without a pause would be felt; Excel itself gives up after five seconds. */
const MOST_MS_AT_ONCE = 100;

/**
 * Gives a function that a long walk calls between its steps: where it has worked for a while it lets the pane draw
 * and answer, and stops where the user has cancelled.
 */
export function breath(signal?: AbortSignal): () => Promise<void> {
  let since = performance.now();
  return async () => {
    stopIfCancelled(signal);
    if (performance.now() - since < MOST_MS_AT_ONCE) return;
    await new Promise((resolve) => setTimeout(resolve));
    stopIfCancelled(signal);
    since = performance.now();
  };
}
