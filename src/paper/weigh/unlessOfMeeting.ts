import type { PaperSentence } from "../claim";
import { periodsIn } from "../lex/periodsIn";
import { leftOpen, verdictOf } from "../verdicts";

/**
 * A paper of June's meeting, checked in September: a sentence that names no month speaks of June or of a month before, and the
 * scorecard's latest figure neither confirms nor denies it.
 */
export function unlessOfMeeting(said: PaperSentence): PaperSentence {
  if (periodsIn(said.sentence).length > 0) return said;
  const claims = said.claims.map((claim) =>
    claim.period === null || claim.verdict === "cannot tell" ? claim : leftOpen(claim, OF_WHICH_MONTH),
  );
  return { ...said, claims, verdict: verdictOf(claims) };
}

const OF_WHICH_MONTH =
  "The heading dates the meeting and not the figures; it would need to say of which month this is.";
