import { readOwnSheets } from "../../excel/read/readOwnSheets";
import { judge } from "../../judge/judge";
import type { Judgement } from "../../model/judgement";
import { FACTS_SHEET } from "../../model/ownSheets";
import type { Proposed } from "../../model/proposed";
import type { Picture, Reading } from "../../model/reading";
import { wholeCards } from "../../model/wholeCards";
import { planFacts } from "../../pages/facts/planFacts";
import { factsOf } from "../../paper/facts/factOf";
import { factsPieces } from "../../paper/facts/factsPieces";
import { USUAL_STYLE, type FactStyle } from "../../model/factStyle";
import { anchored } from "../../update/anchored";

/** Each measure of a scorecard in a sentence for a paper, a line each, in the scorecard's order. */
export function factsForPaper(
  { cards }: Pick<Reading, "cards">,
  sheetId: string,
  style: FactStyle = USUAL_STYLE,
): string {
  return factsOf(judgedOn(cards, sheetId), style).join("\n");
}

/** The same as a Word document, under the headings of the scorecard. */
export async function factsDocument(
  { cards }: Pick<Reading, "cards">,
  sheetId: string,
  style: FactStyle = USUAL_STYLE,
): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> }> {
  // The heading of the document names the sheet that the facts are from.
  const sheet = cards.find(({ scorecard }) => scorecard.sheetId === sheetId)?.scorecard.sheet ?? "";
  const pieces = factsPieces(judgedOn(cards, sheetId), style);
  // The writer of documents is large, and loads when a document is asked for.
  const { toDocx } = await import(/* webpackChunkName: "docx" */ "../../document/toDocx");
  return {
    name: "facts.docx",
    bytes: await toDocx({ title: `Facts from ${sheet}`, landscape: false, pieces }),
  };
}

/** The changes that put the facts on a sheet, as formulas that follow the scorecard. One round trip; nothing is written. */
export async function prepareFacts(
  { card, judgements }: Pick<Picture, "card" | "judgements">,
  style: FactStyle = USUAL_STYLE,
): Promise<Proposed> {
  const [own = null] = await readOwnSheets([FACTS_SHEET]);
  const { changes, notes } = planFacts({ judgements, style, own });
  return {
    title: "Facts on a sheet",
    changes: anchored(changes, card.landmarks),
    notes: changes.length + notes.length === 0 ? [UP_TO_DATE] : notes,
  };
}

const UP_TO_DATE = "Every fact is as it should be.";

/** A sheet may hold several scorecards: the judgements of all of them. */
function judgedOn(cards: Reading["cards"], sheetId: string): Judgement[] {
  return wholeCards(cards)
    .filter(({ scorecard }) => scorecard.sheetId === sheetId)
    .flatMap(({ scorecard }) => judge(scorecard, scorecard.latest));
}
