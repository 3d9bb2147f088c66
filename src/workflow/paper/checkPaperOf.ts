import type { Reading } from "../../model/reading";
import { checkPaper, sentencesChecked } from "../../paper/checkPaper";
import type { PaperSentence } from "../../paper/claim";
import { fromPlain } from "../../paper/text/fromPlain";
import { breath } from "../breath";
import { openPaper } from "../../paper/text/openPaper";
import type { Passage } from "../../paper/text/passage";
import { sentencesOf } from "../../paper/text/sentences";
import type { Waiting } from "../../model/waiting";
import { judgedCards } from "./judgedCards";

/** A paper against every scorecard of the workbook, each as it stands at its own latest month: a paper may speak of several. */
export function checkPaperOf(
  passages: readonly Passage[],
  { cards }: Pick<Reading, "cards">,
): PaperSentence[] {
  return checkPaper(passages, judgedCards(cards));
}

/** The same, letting the pane draw and answer in between: a paper of thirty pages takes more than a moment. Rejects where it is stopped. */
export async function checkPaperBesides(
  passages: readonly Passage[],
  { cards }: Pick<Reading, "cards">,
  { signal, onProgress }: Waiting,
): Promise<PaperSentence[]> {
  const breathe = breath(signal);
  const found: PaperSentence[] = [];
  const all = passages.reduce((sum, { text }) => sum + sentencesOf(text).length, 0);
  let done = 0;
  for (const said of sentencesChecked(passages, judgedCards(cards))) {
    if (said !== null) found.push(said);
    onProgress?.("Checking the paper", ++done, all);
    await breathe();
  }
  return found;
}

/** The passages of text that the analyst pasted. */
export function pastedPaper(text: string): Passage[] {
  return fromPlain(text);
}

/** The passages of a file that the analyst chose. Rejects with a sentence where it cannot be read. */
export async function chosenPaper(file: File): Promise<Passage[]> {
  return openPaper(file.name, new Uint8Array(await file.arrayBuffer()));
}
