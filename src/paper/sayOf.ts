import type { PaperSentence } from "./claim";
import type { SentenceReading } from "./claimsOf";
import type { ReadClaim } from "./decided";
import { corroborated } from "./corroborated";
import { conceptsOf, type NamedPeriod } from "./lex/mark";
import { lastNamed } from "./lex/seenFrom";
import { partsOf, type SentenceParts } from "./sentenceParts";
import type { Heard } from "./spoken";
import { goesOn, unlessDoubted } from "./goesOn";
import { ofFormer } from "./several/ofFormer";
import { withMoreOfTwo } from "./moreOfTwo";
import { ofListed } from "./several/ofListed";
import { ofJoined } from "./several/ofJoined";
import { ofSeveral } from "./several/ofSeveral";
import { unlessAnyWouldDo } from "./settled";
import { isWiderOf } from "./subjects/widerWords";
import { isKnownIn, type KnownRow, type Subjects } from "./subjects/knownRow";
import { rowsReferredTo } from "./subjects/references";
import { noneOrAll } from "./tally/noneOrAll";
import { withTallies } from "./tally/withTallies";
import { staysWithOthers } from "./weigh/ofOthers";
import { verdictOf } from "./verdicts";

interface SaidSentence {
  /** The sentence with its judged claims; `null` where it claims nothing. */
  readonly said: PaperSentence | null;
  /** What the sentence was about, for the next one: “Of these, 24% …”. */
  readonly topic: ReadonlySet<string> | null;
  /** The rows whose figures it gave, in the order of the sentence. */
  readonly rows: readonly KnownRow[];
  /** The rows that it names by their reference: “measure 4.2”. */
  readonly referred: readonly KnownRow[];
  /** The time that it named last, or the one that was named before it. */
  readonly spokenOf: NamedPeriod | null;
  /** Whether its last figure is of nothing that can be told; `null` where it gives none. */
  readonly isDoubted: boolean | null;
  /** All that it says is of others. */
  readonly isOfOthers: boolean;
}

/** Nobody writes longer sentences; what is longer is no prose. */
const LONGEST_SENTENCE = 2000;

/**
 * One sentence of a paper, judged. `heard` is what came before it: the topic, the headings, the paper's month. The sentence
 * disagrees where one claim of it does, and agrees only where all of them do.
 */
export function sayOf(subjects: Subjects, sentence: string, heard: Heard): SaidSentence {
  if (sentence.length > LONGEST_SENTENCE)
    return {
      said: null,
      topic: null,
      rows: [],
      referred: [],
      spokenOf: null,
      isDoubted: null,
      isOfOthers: false,
    };
  const { known, rest } = rowsReferredTo(subjects, sentence);
  const parts = partsOf(subjects, rest, heard.spokenOf ?? null);
  const goesOnWith = heard.referredBefore ?? [];
  // A sentence behind one that gave a reference goes on with its row, unless it names another measure.
  const isOn = known.length === 0 && goesOnWith.length > 0 && namesNoOther(subjects, parts, goesOnWith);
  const referred = isOn ? goesOnWith : known;
  const asHeard = { ...heard, referred };
  const readAs = (said: SentenceParts): SentenceReading => {
    const plain = goesOn(subjects, said, asHeard, corroborated(subjects, said, asHeard));
    const ofAll = ofJoined(subjects, said, asHeard, ofSeveral(subjects, said, asHeard, plain));
    return unlessDoubted(subjects, said, asHeard, ofFormer(subjects, said, asHeard, ofAll));
  };
  const settled = (said: SentenceParts): SentenceReading =>
    unlessAnyWouldDo(subjects, said, readAs(said), readAs);
  const read = ofListed(subjects, parts, heard, {
    read: withTallies(subjects, parts, heard, settled) ?? noneOrAll(parts, settled(parts), settled),
    readAs: settled,
  });
  const { topic } = read;
  // “Are we better than England?” says of no figure that we are.
  const claims = isQuestion(sentence)
    ? read.claims.filter(({ figure }) => figure !== null).map(asAsked)
    : withMoreOfTwo(read.claims, sentence);
  const spokenOf = lastNamed(parts.marks) ?? heard.spokenOf ?? null;
  const leaves = {
    topic,
    referred,
    spokenOf,
    isDoubted: isDoubted(parts, claims),
    isOfOthers: staysWithOthers(parts, heard, claims),
  };
  if (claims.length === 0) return { said: null, rows: [], ...leaves };
  const verdict = verdictOf(claims);
  const quoted = claims.map(
    ({ hedge: _, isNamed: __, denial: ___, figure: ____, decimals: _____, ...claim }) => ({
      ...claim,
      quoted: sentence.slice(claim.span.start, claim.span.end),
    }),
  );
  const measures = new Set([...claims].sort((a, b) => a.span.start - b.span.start).map((one) => one.measure));
  const rows = [...measures].flatMap(
    (measure) => subjects.known.find((one) => one.judgement.measure === measure) ?? [],
  );
  return {
    said: { sentence, verdict, claims: quoted },
    rows,
    ...leaves,
  };
}

/** Of the last figure that it gives of a measure it cannot be told whose it is. */
function isDoubted({ marks }: SentenceParts, claims: readonly ReadClaim[]): boolean | null {
  // “The contact centre cost us 1,400 hours. In March it was 1,200” goes on with the hours.
  if (claims.length === 0) return marks.some(({ is }) => is === "figure") ? true : null;
  const [last] = claims
    .filter(({ kind }) => OF_ITS_OWN.has(kind))
    .sort((one, other) => other.span.start - one.span.start);
  if (last === undefined) return null;
  return last.verdict === "cannot tell" && (last.scorecard === null || last.scorecard !== last.says);
}
const OF_ITS_OWN: ReadonlySet<ReadClaim["kind"]> = new Set(["value", "figure", "numerator", "denominator"]);

/** “Can we reach 95%?” */
function asAsked(claim: ReadClaim): ReadClaim {
  return claim.verdict === "disagrees" ? { ...claim, verdict: "cannot tell", message: ASKED } : claim;
}
const ASKED = "It is asked, and not said.";

function isQuestion(sentence: string): boolean {
  return sentence.trimEnd().endsWith("?");
}

/** The sentence names nothing of the scorecard that does not belong to these rows. */
function namesNoOther(subjects: Subjects, { marks }: SentenceParts, rows: readonly KnownRow[]): boolean {
  return [...conceptsOf(marks)].every(
    (concept) =>
      !isKnownIn(subjects, new Set([concept])) ||
      rows.some((row) => row.concepts.has(concept) || row.section.has(concept) || isWiderOf(row, concept)),
  );
}
