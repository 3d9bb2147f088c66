import path from "node:path";
import { Worker } from "node:worker_threads";
import type { OpenGrids } from "../../xlsx/grids/openGrids";
import type { Calculated } from "./calculated";

/** Longer than this nobody waits for formulas that their own program did not work out. */
const LONGEST_MS = 6_000;
/** The spreadsheet engine may take so much; beyond it the formulas are left as they are. */
const MOST_MEMORY_MB = 500;

const NOT_CALCULATED =
  "{file}: {count} formulas were not calculated ({why}); the cells were taken as they are in the file, blank where it keeps no result.";

/** The program of the worker, beside this one once it is built. */
const WORKER = "calculator.cjs";

/**
 * Works out the formulas of which a file keeps no result, in a thread of its own, and puts the results in; what is left
 * without one is said in a sentence. Formulas on which the engine would go on for ever, or take all memory, end the
 * thread and not the program.
 */
export async function calculateApart(bytes: Uint8Array, file: string, open: OpenGrids): Promise<string[]> {
  const sentence = (count: number, why: string): string[] =>
    count === 0
      ? []
      : [
          NOT_CALCULATED.replace("{file}", () => file)
            .replace("{count}", String(count))
            .replace("{why}", why),
        ];
  const answer = await calculated(bytes, file);
  if (typeof answer === "string") {
    open.dropDoubtful();
    return sentence(open.withoutResult(), answer);
  }
  for (const { sheetId, results } of answer.sheets) open.putResults(sheetId, results);
  return sentence(open.withoutResult(), "the spreadsheet engine does not know their functions");
}

/** What the worker answers; why it did not, in a few words. */
function calculated(bytes: Uint8Array, file: string): Promise<Calculated | string> {
  return new Promise((resolve) => {
    const worker = new Worker(path.join(__dirname, WORKER), {
      workerData: { bytes, file },
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
      stderr: true,
      stdout: true,
    });
    const end = (answer: Calculated | string): void => {
      clearTimeout(timer);
      resolve(answer);
      void worker.terminate();
    };
    const timer = setTimeout(() => end(`it would take longer than ${LONGEST_MS / 1000} seconds`), LONGEST_MS);
    worker.on("message", end);
    worker.on("error", (error) => end(whyOf(error)));
    worker.on("exit", () => end("the spreadsheet engine gave up"));
  });
}

function whyOf(error: Error & { code?: string }): string {
  if (error.code === "ERR_WORKER_OUT_OF_MEMORY") return `it would take more than ${MOST_MEMORY_MB} MB`;
  if (error.code === "MODULE_NOT_FOUND") return "the spreadsheet engine is not installed";
  return error instanceof RangeError ? "they call one another without end" : "the spreadsheet engine gave up";
}
