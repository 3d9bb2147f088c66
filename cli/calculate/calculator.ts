import { calculatedBook } from "../../workbench/engine/calculatedBook";
import { univerAlone } from "../../workbench/engine/univerAlone";
import { readXlsx } from "../../xlsx/readXlsx";
import { calculatedIn } from "./calculated";
import { endInTime } from "./calculating";

/** What the process is asked: a workbook, and the name of its file. */
interface AskedCells {
  readonly bytes: Uint8Array;
  readonly file: string;
}

/** Works out a workbook's formulas and hands their results back. */
async function calculate({ bytes, file }: AskedCells): Promise<void> {
  endInTime();
  const { book } = await readXlsx(bytes, file);
  process.send?.(calculatedIn(await calculatedBook(univerAlone().api, book)));
}

process.once("message", (asked: AskedCells) => void calculate(asked));
process.once("disconnect", () => process.exit());
