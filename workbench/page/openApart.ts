import { NotAWorkbook, type OpenedFile } from "../../xlsx/readXlsx";
import type { Opening, ToOpen } from "./opening";

const SCRIPT = "/page/opening.js";
/** Longer than this nobody waits for a workbook, in milliseconds, on a busy machine too. */
const LONGEST_MS = 20_000;

const TOO_LONG =
  "{name} is too large to be opened here within {seconds} seconds, so the present workbook stays as it is; choose a smaller one.";
const GAVE_UP =
  "{name} could not be opened, because it needs too much memory or something in it goes on without end; the present workbook stays as it is.";

/**
 * Opens a workbook in a thread of its own first. What takes too long or too much there, or calls itself without end, is
 * refused in a sentence, and the page goes on.
 */
export function openApart(bytes: Uint8Array, name: string): Promise<OpenedFile> {
  const worker = new Worker(SCRIPT);
  let timer: number | undefined;
  return new Promise<OpenedFile>((resolve, reject) => {
    const refuse = (sentence: string): void =>
      reject(new NotAWorkbook(sentence.replace("{name}", () => name)));
    worker.addEventListener("message", ({ data }: MessageEvent<Opening>) => {
      if (data.is === "opened") return resolve(data.file);
      if (data.is === "refused") return refuse(data.sentence);
      timer = window.setTimeout(
        () => refuse(TOO_LONG.replace("{seconds}", String(LONGEST_MS / 1000))),
        LONGEST_MS,
      );
    });
    for (const failing of ["error", "messageerror"] as const)
      worker.addEventListener(failing, (event) => {
        event.preventDefault();
        refuse(GAVE_UP);
      });
    worker.postMessage({ bytes, name } satisfies ToOpen, [bytes.buffer]);
  }).finally(() => {
    window.clearTimeout(timer);
    worker.terminate();
  });
}
