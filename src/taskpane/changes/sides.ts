import { letterIn, withoutShownLetter } from "../../core/figures/formats/letterFormat";
import type { Change, FormatChange } from "../../model/change";

/**
 * A cell before and after, in words: a value as it is shown, with the letter that its format gives it; `no colour`;
 * `blank`.
 */
export function sidesOf(change: Change): { readonly before: string; readonly after: string } {
  if (change.kind === "format") return lettersOf(change);
  const nothing = change.kind === "fill" ? "no colour" : "blank";
  // A new value may come with its letter: `26%` under `0%" R"` is read as `26% R`, as the cell will show it.
  const format = change.kind === "value" ? (change.format ?? "") : "";
  return { before: change.beforeShown || nothing, after: lettered(change.afterShown, format) || nothing };
}

/** A change of the letter only: the value is the same on both sides. */
function lettersOf({ before, after, beforeShown }: FormatChange): { before: string; after: string } {
  // The value as it is shown holds its old letter. It is taken off before either is put on.
  const plain = withoutShownLetter(beforeShown, before);
  return { before: lettered(plain, before), after: lettered(plain, after) };
}

/** `26%` under `0%" R"` is `26% R`. */
function lettered(plain: string, format: string): string {
  const letter = letterIn(format);
  return letter ? `${plain} ${letter}` : plain;
}
