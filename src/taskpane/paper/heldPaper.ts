import type { Passage } from "../../workflow/port/port";

/** The paper that is being checked: what stands in the field, or a document in place of it. */
export type HeldPaper =
  | { readonly from: "field"; readonly text: string }
  | { readonly from: "document"; readonly name: string; readonly passages: readonly Passage[] };

/** Before the analyst has given one. */
export const NO_PAPER: HeldPaper = { from: "field", text: "" };

/**
 * Letters. A longer text that is pasted stands in place of the field: nobody reads thirty pages in six lines, and the
 * browser would lay them out anew at every change.
 */
export const MOST_IN_FIELD = 3000;

/** How many words a paper has. */
export function wordsIn(passages: readonly Passage[]): number {
  return passages.reduce((sum, { text }) => sum + text.split(" ").length, 0);
}
