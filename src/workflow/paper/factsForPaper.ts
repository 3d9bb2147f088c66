import { readOwnSheets } from "../../excel/read/readOwnSheets";
import { judge } from "../../judge/judge";
import { USUAL_STYLE, type FactStyle } from "../../model/factStyle";
import type { Judgement } from "../../model/judgement";
import { FACTS_SHEET } from "../../model/ownSheets";
import type { Proposed } from "../../model/proposed";
import type { Card, Picture, Reading } from "../../model/reading";
import type { Waiting } from "../../model/waiting";
import { planFacts } from "../../pages/facts/planFacts";
import { factsOneByOne, type WorkbookFacts, type MeasureFact } from "../../paper/facts/factsOf";
import { factsPieces } from "../../paper/facts/factsPieces";
import { anchored } from "../../update/anchored";
import { breath } from "../breath";
import { otherCards } from "../pages/otherCards";
import { judgedCards } from "./judgedCards";

export type { WorkbookFacts, MeasureFact };

/**
 * What can be said of every measure of the workbook in a sentence for a paper: those of the scorecard that is shown first,
 * at the period that is shown, then those of the others. The pane may draw and answer in between. Rejects where it is
 * stopped.
 */
export async function factsForPaper(
  reading: Pick<Reading, "cards">,
  picture: Pick<Picture, "card" | "judgements">,
  style: FactStyle = USUAL_STYLE,
  { signal }: Waiting = {},
): Promise<WorkbookFacts> {
  const breathe = breath(signal);
  const latest = ({ scorecard }: Card): Judgement[] => judge(scorecard, scorecard.latest);
  const others = otherCards(picture, reading).flatMap(latest);
  const known = judgedCards(reading.cards);
  const steps = factsOneByOne([...picture.judgements, ...others], style, known);
  let step = steps.next();
  while (step.done !== true) {
    await breathe();
    step = steps.next();
  }
  return step.value;
}

/** Facts as a Word document, under the headings of the scorecard. */
export async function factsDocument(
  facts: readonly MeasureFact[],
): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> }> {
  // The heading of the document names the sheets that the facts are from.
  const sheets = [...new Set(facts.map(({ judgement }) => judgement.measure.place.sheet))];
  // The writer of documents is large, and loads when a document is asked for.
  const { toDocx } = await import(/* webpackChunkName: "docx" */ "../../document/toDocx");
  const title = `Facts from ${sheets.join(", ")}`;
  return { name: "facts.docx", bytes: await toDocx({ title, landscape: false, pieces: factsPieces(facts) }) };
}

/**
 * The changes that put facts on a sheet, as formulas that follow the scorecard, and bring up to date whichever stand there
 * already. One round trip; nothing is written.
 */
export async function prepareFacts(
  facts: WorkbookFacts,
  wanted: readonly MeasureFact[],
  { card }: Pick<Picture, "card">,
  style: FactStyle = USUAL_STYLE,
): Promise<Proposed> {
  const [own = null] = await readOwnSheets([FACTS_SHEET]);
  const { changes, notes } = planFacts({ facts, wanted, style, own });
  return {
    title: "Facts on a sheet",
    changes: anchored(changes, card.landmarks),
    notes: changes.length + notes.length === 0 ? [UP_TO_DATE] : notes,
  };
}

const UP_TO_DATE = "Every fact is as it should be.";
