import type { DocumentPiece } from "../../document/document";
import type { MeasureFact } from "./factsOf";

/**
 * Facts as pieces of a document: a bullet for each measure, under the scorecard's section headings, so that the analyst finds
 * them in the order of her sheet.
 */
export function factsPieces(facts: readonly MeasureFact[]): DocumentPiece[] {
  const pieces: DocumentPiece[] = [];
  let section: string | null = null;
  for (const { judgement, sentence } of facts) {
    const own = judgement.measure.section;
    if (own !== null && own !== section) pieces.push({ kind: "heading", level: 1, text: own });
    section = own;
    pieces.push({ kind: "item", text: sentence });
  }
  return pieces;
}
