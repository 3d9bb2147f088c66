import type { PaperSentence } from "../claim";
import { periodsIn } from "../lex/periodsIn";

/**
 * What a sentence says of a month that it does not name, in the paper of a meeting before the scorecard's latest month: it is
 * of then or of a month before, and no figure of the latest month tells anything of it.
 */
export function unlessOfMeeting(said: PaperSentence): PaperSentence {
  if (periodsIn(said.sentence).length > 0) return said;
  const claims = said.claims.map((claim) =>
    claim.period === null || claim.verdict === "cannot tell"
      ? claim
      : { ...claim, verdict: "cannot tell" as const, message: `${OF_WHICH_MONTH} ${claim.message}` },
  );
  const isOpen = claims.some(({ verdict }) => verdict === "cannot tell");
  const isDenied = claims.some(({ verdict }) => verdict === "disagrees");
  return { ...said, claims, verdict: isDenied ? "disagrees" : isOpen ? "cannot tell" : said.verdict };
}

const OF_WHICH_MONTH =
  "The heading dates the meeting and not the figures; it would need to say of which month this is.";
