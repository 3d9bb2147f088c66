import type { PaperClaim, PaperSentence } from "../../workflow/port/port";

/** A piece of a sentence: words that make a claim, or words between claims (`claim` is `null`). */
export interface MarkedPart {
  readonly text: string;
  readonly claim: PaperClaim | null;
}

/** A sentence in pieces, so that its claims can be marked. Of two claims over the same words the graver is shown. */
export function markedParts({ sentence, claims }: Pick<PaperSentence, "sentence" | "claims">): MarkedPart[] {
  const parts: MarkedPart[] = [];
  let from = 0;
  // In the order of the sentence. Of two at one place the graver comes first and takes the words.
  const ordered = [...claims].sort(
    (a, b) => a.span.start - b.span.start || GRAVITY[a.verdict] - GRAVITY[b.verdict],
  );
  for (const claim of ordered) {
    const { start, end } = claim.span;
    // Its words are marked already, by a claim that began earlier or is graver.
    if (start < from) continue;
    if (start > from) parts.push({ text: sentence.slice(from, start), claim: null });
    parts.push({ text: sentence.slice(start, end), claim });
    from = end;
  }
  if (from < sentence.length) parts.push({ text: sentence.slice(from), claim: null });
  return parts;
}

/** Smaller is graver. */
const GRAVITY = { disagrees: 0, "cannot tell": 1, agrees: 2 } as const;
