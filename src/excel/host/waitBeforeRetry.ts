import { stopIfCancelled } from "./troubleOf";

/** How long to leave Excel alone before asking again whether the user has finished typing, in milliseconds. */
const RETRY_AFTER_MS = 400;

/** Waits a moment, or until cancelled, in which case it throws. */
export async function waitBeforeRetry(signal: AbortSignal | undefined): Promise<void> {
  await pause(RETRY_AFTER_MS, signal);
  stopIfCancelled(signal);
}

/** Gives the browser its turn; ends early when the signal is given. */
export function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal?.addEventListener("abort", end);
  });
}
