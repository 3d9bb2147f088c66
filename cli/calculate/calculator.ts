import { parentPort, workerData } from "node:worker_threads";
import { calculatedBook } from "../../workbench/engine/calculatedBook";
import { univerAlone } from "../../workbench/engine/univerAlone";
import { readXlsx } from "../../xlsx/readXlsx";
import { calculatedIn, type Calculated } from "./calculated";

/** A thread that works out a workbook's formulas and hands their results back. */
async function calculate({ bytes, file }: { bytes: Uint8Array; file: string }): Promise<Calculated> {
  const { book } = await readXlsx(bytes, file);
  return calculatedIn(await calculatedBook(univerAlone().api, book));
}

void calculate(workerData as { bytes: Uint8Array; file: string }).then((answer) =>
  parentPort?.postMessage(answer),
);
