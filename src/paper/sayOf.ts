import type { PaperSentence } from "./claim";
import { corroborated } from "./corroborated";
import { partsOf } from "./sentenceParts";
import type { Heard } from "./spoken";
import type { Subjects } from "./subjects/knownRow";
import { referencesIn } from "./subjects/references";

/** Nobody writes longer sentences; what is longer is no prose. */
const LONGEST = 2000;

/** What a sentence says, `null` where it says nothing of a figure; and what it was about, for the next. */
export function sayOf(
  subjects: Subjects,
  sentence: string,
  heard: Heard,
): { said: PaperSentence | null; topic: ReadonlySet<string> | null } {
  if (sentence.length > LONGEST) return { said: null, topic: null };
  const { known, rest } = referencesIn(subjects, sentence);
  const { claims, topic } = corroborated(subjects, partsOf(subjects, rest), { ...heard, referred: known });
  if (claims.length === 0) return { said: null, topic };
  const verdict = claims.some((claim) => claim.verdict === "disagrees")
    ? "disagrees"
    : claims.every((claim) => claim.verdict === "agrees")
      ? "agrees"
      : "cannot tell";
  const quoted = claims.map(({ isRough: _, figure: __, ...claim }) => ({
    ...claim,
    quoted: sentence.slice(claim.span.start, claim.span.end),
  }));
  return { said: { sentence, verdict, claims: quoted }, topic };
}
