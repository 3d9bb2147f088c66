import { fork } from "node:child_process";
import path from "node:path";
import type { OpenGrids } from "../../xlsx/grids/openGrids";
import { LONGEST_SECONDS, TOOK_TOO_LONG } from "./calculating";
import type { Calculated } from "./calculated";

/** The spreadsheet engine may take so much; beyond it the formulas are left as they are. */
const MOST_MEMORY_MB = 500;

const GAVE_UP = "the spreadsheet engine gave up";
const NOT_CALCULATED =
  "{file}: {count} formulas were not calculated ({why}); the cells were taken as they are in the file, blank where it keeps no result.";

/** The program that calculates, beside this one once it is built. */
const CALCULATOR = "calculator.cjs";

/**
 * Works out the formulas of which a file keeps no result, in a process of its own, and puts the results in; what is left
 * without one is said in a sentence. Formulas on which the engine would go on for ever, or take all memory, end that
 * process and not the program; a thread that is ended while it loads the engine ends the whole program with it.
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

/** What the process answers; why it did not, in a few words. */
function calculated(bytes: Uint8Array, file: string): Promise<Calculated | string> {
  return new Promise((resolve) => {
    const child = fork(path.join(__dirname, CALCULATOR), {
      execArgv: [`--max-old-space-size=${MOST_MEMORY_MB}`],
      serialization: "advanced",
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    let said = "";
    const end = (answer: Calculated | string): void => {
      resolve(answer);
      child.kill("SIGKILL");
    };
    child.stderr?.on("data", (data: Buffer) => (said += data.toString()));
    child.on("message", (answer) => end(answer as Calculated));
    child.on("error", () => end(GAVE_UP));
    child.on("close", () => end(whyOf(said)));
    child.send({ bytes, file }, (error) => {
      if (error !== null) end(GAVE_UP);
    });
  });
}

function whyOf(said: string): string {
  if (said.includes(TOOK_TOO_LONG)) return `it would take longer than ${LONGEST_SECONDS} seconds`;
  if (said.includes("heap out of memory")) return `it would take more than ${MOST_MEMORY_MB} MB`;
  if (said.includes("MODULE_NOT_FOUND")) return "the spreadsheet engine is not installed";
  return said.includes("RangeError") ? "they call one another without end" : GAVE_UP;
}
