import { parentPort } from "node:worker_threads";
import { picturesOf } from "../commands/checkCommand";
import { failureSentence } from "../failureSentence";
import { readBook } from "../read/readBook";
import { tidyRows } from "../tidy/tidyFigure";
import { checkedOf } from "./checked";
import type { Outcome, WorkbookTask } from "./overWorkbooks";

/** A thread that reads one workbook after the other. */
async function work({ what, book }: WorkbookTask): Promise<Outcome> {
  try {
    const read = await readBook(book);
    const pictures = picturesOf(read.reading, null);
    if (what === "check") return { book, checked: checkedOf(read, pictures) };
    const figures = pictures.flatMap((picture) => tidyRows(book, picture, read.reading));
    return { book, figures, troubles: read.troubles };
  } catch (error) {
    return { book, trouble: failureSentence(error, book) };
  }
}

parentPort?.on("message", (task: WorkbookTask) => {
  void work(task).then((outcome) => parentPort?.postMessage(outcome));
});
