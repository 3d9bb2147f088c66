import { Trouble } from "../host/trouble";
import { troubleOf } from "../host/troubleOf";

const STOPPED = "Stopped, as you asked.";

/** What went wrong, in a sentence that is true also where something has been written before. */
export function saidOf(error: unknown): string {
  const { kind, message } = troubleOf(error);
  return kind === "cancelled" ? STOPPED : message;
}

/** The analyst has ended the waiting. */
export function isCancelled(error: unknown): boolean {
  return error instanceof Trouble && error.kind === "cancelled";
}
