import type { FunctionResult } from "../../engine/engineFunction";
import { convertResult, errorOf } from "./customFunctionResult";

/** Results that functions promise. */
export interface WaitingResults {
  /** What a call gives: its result, `#BUSY!` while it is promised, and what came of the promise from then on. */
  of(id: string, args: readonly unknown[], work: () => unknown): FunctionResult;
  /** Resolves when nothing that was promised is still to come. */
  idle(): Promise<void>;
}

const BUSY: FunctionResult = { value: { error: "#BUSY!" } };

/** Keeps what calls with the same arguments promised; `arrived` is told when one of them has come, to calculate anew. */
export function waitingResults(arrived: () => Promise<void>): WaitingResults {
  const kept = new Map<string, FunctionResult>();
  const coming = new Set<PromiseLike<void>>();
  return {
    idle: async () => {
      while (coming.size > 0) await Promise.all(coming);
    },
    of: (id, args, work) => {
      const key = JSON.stringify([id, args]);
      const known = kept.get(key);
      if (known) return known;
      const result = work();
      if (!isPromise(result)) return convertResult(result);
      kept.set(key, BUSY);
      const come = result
        .then(convertResult, (error: unknown): FunctionResult => ({ value: errorOf(error) }))
        .then(async (one) => {
          kept.set(key, one);
          await arrived();
          coming.delete(come);
        });
      coming.add(come);
      return BUSY;
    },
  };
}

function isPromise(result: unknown): result is PromiseLike<unknown> {
  return (
    typeof result === "object" && result !== null && "then" in result && typeof result.then === "function"
  );
}
