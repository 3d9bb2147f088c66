import { availableParallelism } from "node:os";
import path from "node:path";
import { Worker } from "node:worker_threads";
import type { TidyRow } from "../tidy/tidyFigure";
import type { CheckedBook } from "./checked";

/** What a worker is asked for a workbook. */
export interface WorkbookTask {
  readonly what: "check" | "tidy";
  readonly book: string;
}

/** What it answers: the workbook checked, its figures, or why it could not be read, in a sentence. */
export type Outcome =
  | { readonly book: string; readonly checked: CheckedBook }
  | { readonly book: string; readonly figures: readonly TidyRow[]; readonly troubles: readonly string[] }
  | { readonly book: string; readonly trouble: string };

/** No workbook holds the others up for longer. */
const LONGEST_MS = 60_000;
/** A worker may take so much; beyond it the workbook is given up, not the run. */
const MOST_MEMORY_MB = 1_000;
/** A worker goes through what is new whenever it fills this: V8 would let it grow to four times as much, for nothing. */
const NEW_MB = 12;
const WORKER = "folderWorker.cjs";
const TOO_LONG = "{book} was given up after a minute.";
const TOO_LARGE = "{book} needs more than 1 GB of memory, and was given up.";
const BROKEN = "{book} could not be read: {why}.";

/**
 * Does something with every workbook, on all cores, and hands each outcome on as soon as it is there. A workbook that
 * cannot be read is an outcome too; one that takes all memory or all time ends its worker and not the run.
 */
export async function overWorkbooks(
  tasks: readonly WorkbookTask[],
  take: (outcome: Outcome, at: number) => void,
): Promise<void> {
  let next = 0;
  const line = async (): Promise<void> => {
    let worker: Worker | null = null;
    for (let at = next++; at < tasks.length; at = next++) {
      const task = tasks[at] as WorkbookTask;
      worker ??= newWorker();
      const outcome = await ask(worker, task);
      if ("ended" in outcome) worker = null;
      take("ended" in outcome ? outcome.ended : outcome, at);
    }
    await worker?.terminate();
  };
  const lines = Math.min(availableParallelism(), tasks.length);
  await Promise.all(Array.from({ length: lines }, line));
}

function newWorker(): Worker {
  return new Worker(path.join(__dirname, WORKER), {
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB, maxYoungGenerationSizeMb: NEW_MB },
  });
}

/** The outcome of a task; `ended` where the worker did not survive it. */
function ask(worker: Worker, task: WorkbookTask): Promise<Outcome | { readonly ended: Outcome }> {
  return new Promise((resolve) => {
    const failed = (template: string, why = ""): void => {
      const trouble = template.replace("{book}", () => task.book).replace("{why}", () => why);
      end({ ended: { book: task.book, trouble } });
      void worker.terminate();
    };
    const timer = setTimeout(() => failed(TOO_LONG), LONGEST_MS);
    const end = (outcome: Outcome | { readonly ended: Outcome }): void => {
      clearTimeout(timer);
      worker.off("message", end);
      worker.off("error", onError);
      resolve(outcome);
    };
    const onError = (error: Error & { code?: string }): void =>
      error.code === "ERR_WORKER_OUT_OF_MEMORY" ? failed(TOO_LARGE) : failed(BROKEN, error.message);
    worker.on("message", end);
    worker.on("error", onError);
    worker.postMessage(task);
  });
}
