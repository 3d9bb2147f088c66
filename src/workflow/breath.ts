import { stopIfCancelled } from "../excel/host/troubleOf";

/**
 * Milliseconds of work without a pause. Longer would be felt as the pane hanging; Excel gives up on an add-in after
 * five seconds.
 */
const MOST_MS_AT_ONCE = 100;

/**
 * Gives a function that a long walk calls between its steps: where it has worked for a while it lets the pane draw
 * and answer, and stops where the user has cancelled.
 */
export function breath(signal?: AbortSignal): () => Promise<void> {
  // A pause is by time, not by steps: sheets are of very different sizes.
  let since = performance.now();
  return async () => {
    stopIfCancelled(signal);
    if (performance.now() - since < MOST_MS_AT_ONCE) return;
    // A turn of the event loop: drawing, and what the analyst pressed, come in between.
    await new Promise((resolve) => setTimeout(resolve));
    // Cancel may have been pressed in that turn.
    stopIfCancelled(signal);
    since = performance.now();
  };
}
