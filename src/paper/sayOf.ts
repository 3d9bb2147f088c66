import type { PaperSentence } from "./claim";
import type { SentenceReading } from "./claimsOf";
import { corroborated } from "./corroborated";
import { conceptsOf } from "./lex/mark";
import { partsOf, type SentenceParts } from "./sentenceParts";
import type { Heard } from "./spoken";
import { goesOn } from "./goesOn";
import { ofSeveral } from "./ofSeveral";
import { unlessAnyWouldDo } from "./settled";
import { isKnownIn, isWiderOf, type KnownRow, type Subjects } from "./subjects/knownRow";
import { rowsReferredTo } from "./subjects/references";

interface SaidSentence {
  readonly said: PaperSentence | null;
  readonly topic: ReadonlySet<string> | null;
  readonly rows: readonly KnownRow[];
  /** The rows that it is about by their reference. */
  readonly referred: readonly KnownRow[];
}

/** Nobody writes longer sentences; what is longer is no prose. */
const LONGEST_SENTENCE = 2000;

/** What a sentence says, `null` where it says nothing of a figure; what it was about, for the next; and whose figures it gave. */
export function sayOf(subjects: Subjects, sentence: string, heard: Heard): SaidSentence {
  if (sentence.length > LONGEST_SENTENCE) return { said: null, topic: null, rows: [], referred: [] };
  const { known, rest } = rowsReferredTo(subjects, sentence);
  const parts = partsOf(subjects, rest);
  const goesOnWith = heard.referredBefore ?? [];
  const isOn = known.length === 0 && goesOnWith.length > 0 && namesNoOther(subjects, parts, goesOnWith);
  const referred = isOn ? goesOnWith : known;
  const asHeard = { ...heard, referred };
  const readAs = (said: SentenceParts): SentenceReading => {
    const plain = goesOn(subjects, said, asHeard, corroborated(subjects, said, asHeard));
    return ofSeveral(subjects, said, asHeard, plain);
  };
  const { claims, topic } = unlessAnyWouldDo(subjects, parts, readAs(parts), readAs);
  if (claims.length === 0) return { said: null, topic, rows: [], referred };
  const verdict = claims.some((claim) => claim.verdict === "disagrees")
    ? "disagrees"
    : claims.every((claim) => claim.verdict === "agrees")
      ? "agrees"
      : "cannot tell";
  const quoted = claims.map(
    ({ isRough: _, isNamed: __, denial: ___, figure: ____, decimals: _____, ...claim }) => ({
      ...claim,
      quoted: sentence.slice(claim.span.start, claim.span.end),
    }),
  );
  const measures = new Set([...claims].sort((a, b) => a.span.start - b.span.start).map((one) => one.measure));
  const rows = [...measures].flatMap(
    (measure) => subjects.known.find((one) => one.judgement.measure === measure) ?? [],
  );
  return { said: { sentence, verdict, claims: quoted }, topic, rows, referred };
}

/** All that it names of a scorecard is of these rows. */
function namesNoOther(subjects: Subjects, { marks }: SentenceParts, rows: readonly KnownRow[]): boolean {
  return [...conceptsOf(marks)].every(
    (concept) =>
      !isKnownIn(subjects, new Set([concept])) ||
      rows.some((row) => row.concepts.has(concept) || row.section.has(concept) || isWiderOf(row, concept)),
  );
}
