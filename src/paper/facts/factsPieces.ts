import type { DocumentPiece } from "../../document/document";
import type { Judgement } from "../../model/judgement";
import { factOf } from "./factOf";
import type { FactStyle } from "../../model/factStyle";

/** The facts of a scorecard as pieces of a document: a bullet each, under the headings of its sections. */
export function factsPieces(judgements: readonly Judgement[], style?: FactStyle): DocumentPiece[] {
  const pieces: DocumentPiece[] = [];
  let section: string | null = null;
  for (const judgement of judgements) {
    const fact = factOf(judgement, style);
    if (fact === null) continue;
    const own = judgement.measure.section;
    if (own !== null && own !== section) pieces.push({ kind: "heading", level: 1, text: own });
    section = own;
    pieces.push({ kind: "item", text: fact.sentence });
  }
  return pieces;
}
