import { shownIn } from "../model/inFact";
import type { Cue } from "../words/paper/cues";
import type { FoundReading, PaperClaim, ClaimReading, When } from "./claim";
import { clausesOf, type Clause } from "./claims/clauses";
import { readClause } from "./claims/readClause";
import { asCount, inDoubtSince, isBareOfARate, isPart, partOfRate } from "./claims/sharpened";
import { isComparedWith, isOvertaken, onlyPeriod, saysOfThen } from "./claims/when";
import { decide, NO_MEASURE } from "./decide/decide";
import { unitOf } from "./decide/face";
import { unsure } from "./decide/unsure";
import type { PaperStand } from "./decide/resolve";
import { marksOf } from "./lex/marksOf";
import type { SentenceMark, Quoted } from "./lex/mark";
import { unspoken, type Heard, type SpokenSoFar } from "./spoken";
import { isInTable, spansIn, type Subjects } from "./subjects/knownRow";
import type { AboutRows } from "./subjects/findSubject";
import { subjectFor } from "./subjects/subjectFor";

/** The claims of a sentence, and what it was about. */
export function claimsOf(
  subjects: Subjects,
  sentence: string,
  heard: Heard,
): { claims: PaperClaim[]; topic: ReadonlySet<string> | null } {
  const spoken = unspoken();
  const marks = marksOf(sentence, subjects.vocabulary);
  const named = namedCues(subjects, marks);
  const clauses = clausesOf(withoutSpans(subjects, marks, sentence));
  const claims = clauses.flatMap((clause, at) =>
    clauseClaims(subjects, clause, {
      heard,
      spoken,
      named,
      pointsBack: STANDS_FOR_IT.test(sentence),
      ahead: namedAhead(clauses, at),
      isOvertaken: isOvertaken(clauses.slice(at + 1)),
      saysOfThen: saysOfThen(clauses[at + 1]?.marks ?? []),
    }),
  );
  const isOn = spoken.topic.size === 0 || (!isKnownIn(subjects, spoken.topic) && POINTS_BACK.test(sentence));
  // Of what it leaves half said its figure's measure tells the rest.
  const [row] = isKnownTopic(subjects, spoken.topic) ? [] : spoken.rows;
  return { claims: oncePerPlace(claims), topic: isOn ? heard.before : (row?.concepts ?? spoken.topic) };
}

/** Words that stand for a measure which was named before: “it was 405 in March”, “the figure is 387”. */
const STANDS_FOR_IT = /\b(?:it|this|that|these|they|which|rate|figure|number|total|level)s?\b/i;
/** A sentence that names nothing of a scorecard speaks on of what was named: “I said in November, when it was 20%, …”. */
const POINTS_BACK = /\b(?:it|this|that|they|these|I|we)\b/;

function isKnownIn(subjects: Subjects, concepts: ReadonlySet<string>): boolean {
  return [...concepts].some((concept) => subjects.vocabulary.has(concept) || isInTable(concept));
}

/** What the next parts name, up to the next figure: “Five children, or 1%, had been on a plan for two years”. */
function namedAhead(clauses: readonly Clause[], at: number): ReadonlySet<string> {
  const named = new Set<string>();
  const isShort = (clauses[at]?.marks.length ?? 0) <= LONGEST_INSET;
  for (const { marks, inBrackets } of isShort ? clauses.slice(at + 1) : []) {
    if (inBrackets) continue;
    const own = conceptsOf(marks);
    const [first] = marks;
    const isSaidOfIt = first?.is === "plain" && SAID_OF_IT.has(first.stem);
    if (own.size > 0 && isSaidOfIt && !marks.some(({ is }) => is === "figure")) return own;
    if (own.size > 0 || marks.length > LONGEST_INSET) return named;
  }
  return named;
}
const SAID_OF_IT = new Set("was were is are had has have been did".split(" "));
/** `or 1%`, `five children`. */
const LONGEST_INSET = 3;

function conceptsOf(marks: readonly SentenceMark[]): ReadonlySet<string> {
  return new Set(marks.flatMap((mark) => (mark.is === "concept" ? mark.concepts : [])));
}

interface Here {
  readonly pointsBack: boolean;
  readonly heard: Heard;
  readonly spoken: SpokenSoFar;
  readonly named: ReadonlySet<Cue>;
  /** What the parts behind name. */
  readonly ahead: ReadonlySet<string>;
  /** A part behind goes on to a later time. */
  readonly isOvertaken: boolean;
  /** The next part says what was at the time that this one names. */
  readonly saysOfThen: boolean;
}

function clauseClaims(
  subjects: Subjects,
  clause: Clause,
  { heard, spoken, named, ahead, pointsBack, isOvertaken: isPassed, saysOfThen }: Here,
): PaperClaim[] {
  const { marks, inBrackets } = clause;
  const said = conceptsOf(marks);
  const own = said.size === 0 ? ahead : said;
  const isForeign = said.size === 0 && spoken.isForeign && (inBrackets || marks[0]?.is === "figure");
  const ownTime = onlyPeriod(marks);
  const hasFigure = marks.some(({ is }) => is === "figure");
  const at: When = spoken.lead ?? spoken.at;
  const isRate =
    spoken.isRate || marks.some((mark) => mark.is === "cue" && (mark.cue === "rate" || mark.cue === "per"));
  const kindOf = ({ unit }: Quoted): string => (unit === "plain" && isRate ? "rate" : unit);
  // A second value of one unit, without a time of its own, may be of another time.
  const valueAt = (quoted: Quoted): When =>
    spoken.lead ??
    (isPassed || (!inBrackets && spoken.units.has(kindOf(quoted)) && spoken.at.kind !== "paper")
      ? { kind: "in doubt" }
      : spoken.at);
  const found = readClause(marks, {
    at: inBrackets ? spoken.at : at,
    valueAt,
    hasValue: spoken.units.size > 0,
    named,
    isNotNow: spoken.isNotNow && said.size === 0,
    isNarrowed: spoken.isNarrowed || isForeign,
  });
  const claims = found.flatMap((one): PaperClaim[] => {
    const subject = subjectFor(subjects, one.reading, { own, isRate, heard, spoken });
    if ("doubt" in subject && isFigure(one.reading) && (own.size > 0 || spoken.rows.length === 0)) {
      spoken.isLost = true;
      spoken.rows = [];
    }
    if ("doubt" in subject)
      return isFigure(one.reading) || own.size === 0 ? [undecided(one, subject.doubt)] : [];
    const isOfFigure = spoken.units.size > 0;
    if (isFigure(one.reading)) spoken.rows = subject.known;
    if (one.reading.kind === "value") spoken.units.add(kindOf(one.reading.quoted));
    if (one.reading.kind === "value" && one.earlier !== true && !inBrackets) spoken.at = one.reading.at;
    const isReferred = (heard.referred ?? []).length > 0;
    const isNamed = isReferred || own.size > 0 || spoken.topic.size > 0 || heard.before.size > 0;
    // “Four social workers had left” is no rate of those who left care.
    if (isBareOfARate(one, { own, isRate, rows: subject.known })) return [undecided(one, "more")];
    const counted = inDoubtSince(asCount(one, subject.known, marks), spoken);
    const how = {
      stand: heard.stand,
      isNamed: isPart(counted) ? said.size > 0 || isOfFigure : isNamed,
      // “Over the month 23 came in”, after what was said of children in care.
      isBare: !isReferred && own.size === 0 && spoken.topic.size === 0 && !pointsBack,
    };
    const readings = [counted, ...(isRate ? [] : partOfRate(counted, subject.known))];
    const claim = likeliest(readings.map((reading) => decided(reading, subject, how)));
    // Of rows that may be meant, the sentence goes on with the one that agreed.
    const other = subject.others?.filter(({ judgement }) => judgement.measure === claim.measure) ?? [];
    if (isFigure(one.reading) && other.length > 0) spoken.rows = other;
    return [claim];
  });
  if (own.size > 0) {
    const merged = new Set([...own, ...(isKnownTopic(subjects, own) ? [] : spoken.topic)]);
    spoken.topic = merged;
    if (!hasFigure && found.length === 0) spoken.rows = [];
  }
  spoken.isRate = !hasFigure && isRate;
  spoken.isNotNow = found.length === 0 && !hasFigure ? spoken.isNotNow : isNotNow(marks, spoken, said);
  if (said.size > 0) spoken.isForeign = !hasFigure && !isKnownIn(subjects, said);
  if (!hasFigure && isPartElsewhere(subjects, marks, said)) spoken.isNarrowed = true;
  const isSpanOfAMove = found.length > 0 && ownTime?.kind === "relative" && ownTime.to === "this quarter";
  const isOnlyCompared = isComparedWith(marks) && !saysOfThen;
  if (!hasFigure && ownTime !== null && !isSpanOfAMove && !isOnlyCompared) spoken.lead = ownTime;
  else if (hasFigure && !inBrackets) spoken.lead = null;
  if (hasFigure) spoken.hadFigure = true;
  return claims;
}

function isNotNow(
  marks: readonly SentenceMark[],
  { isNotNow: wasNot }: SpokenSoFar,
  said: ReadonlySet<string>,
): boolean {
  return (wasNot && said.size === 0) || marks.some((mark) => mark.is === "cue" && mark.cue === "not now");
}

/** `In Exeter,`, `For boys,` before what is said of them: a part that no measure is of. */
function isPartElsewhere(
  { vocabulary }: Subjects,
  [first]: readonly SentenceMark[],
  said: ReadonlySet<string>,
): boolean {
  const leads = first?.is === "plain" && LEADS_TO_A_PART.has(first.stem);
  return leads && [...said].some((concept) => !vocabulary.has(concept) && !isInTable(concept));
}
const LEADS_TO_A_PART = new Set("in at for among amongst within across of with".split(" "));

function isKnownTopic(subjects: Subjects, own: ReadonlySet<string>): boolean {
  return subjects.known.some(
    ({ concepts }) => concepts.size > 0 && [...concepts].every((concept) => own.has(concept)),
  );
}

function isFigure(reading: ClaimReading): boolean {
  return "quoted" in reading;
}

function undecided({ reading, span }: FoundReading, doubt: "none" | "several" | "more"): PaperClaim {
  const message = reading.kind === "figure" ? reading.doubt : DOUBTS[doubt];
  return {
    kind: reading.kind,
    span,
    quoted: "",
    measure: null,
    period: null,
    says: null,
    scorecard: null,
    shown: "",
    places: [],
    verdict: "cannot tell",
    message,
  };
}

const DOUBTS = {
  none: NO_MEASURE,
  several: "It may be about several measures of the scorecard.",
  more: "It says more than the measure's name; the scorecard would need a row for that.",
} as const;

function decided(
  { reading, span }: FoundReading,
  about: AboutRows,
  how: { stand: PaperStand; isNamed: boolean; isBare: boolean },
): PaperClaim {
  const { row, answer } = decide(about, reading, how.stand);
  const measure = row?.judgement.measure ?? null;
  const quoted = "quoted" in reading ? reading.quoted : null;
  const says =
    quoted === null ? null : unitOf(quoted.number, quoted.unit === "percent" || quoted.unit === "points");
  const isCount = measure?.unit === "count";
  const doubt =
    answer.verdict === "disagrees"
      ? unsure(reading, {
          isNamed: how.isNamed,
          isBare: how.isBare && quoted?.unit === "plain",
          says,
          scorecard: answer.scorecard,
          isCount,
        })
      : null;
  return {
    kind: reading.kind,
    span: { start: span.start, end: span.end },
    quoted: "",
    measure,
    period: answer.period,
    says,
    scorecard: answer.scorecard,
    shown: shownIn(answer.facts[0] ?? null),
    places: answer.facts.map(({ place }) => place),
    verdict: doubt === null ? answer.verdict : "cannot tell",
    message: doubt === null ? answer.message : `${doubt} ${answer.message}`,
  };
}

/** Of two readings of one number the one that agrees; where none does, the one whose figure is nearest to it. */
function likeliest(claims: readonly PaperClaim[]): PaperClaim {
  const far = ({ says, scorecard }: PaperClaim): number =>
    says === null || scorecard === null ? Infinity : Math.abs(says - scorecard);
  const rank = ({ verdict }: PaperClaim): number => (verdict === "agrees" ? 0 : 1);
  return [...claims].sort((a, b) => rank(a) - rank(b) || far(a) - far(b))[0] as PaperClaim;
}

/** Words that are part of the names of the things that a sentence counts. */
function namedCues(subjects: Subjects, marks: readonly SentenceMark[]): ReadonlySet<Cue> {
  const concepts = new Set(marks.flatMap((mark) => (mark.is === "concept" ? mark.concepts : [])));
  const named = subjects.known.filter(
    (known) => known.concepts.size > 0 && [...known.concepts].every((one) => concepts.has(one)),
  );
  const cues = new Set(named.flatMap(({ cues: own }) => [...own]));
  for (const keep of KEPT) cues.delete(keep);
  return cues;
}
/** Without the spans of time that belong to the name of what is spoken of. */
function withoutSpans(subjects: Subjects, marks: readonly SentenceMark[], sentence: string): SentenceMark[] {
  return marks.filter((mark) => {
    if (mark.is !== "period" || mark.named.kind !== "unknown") return true;
    const spans = spansIn(sentence.slice(mark.start, mark.end));
    return !spans.some((span) => subjects.known.some((known) => known.spans.has(span)));
  });
}

/** They say something whatever stands in a name. */
const KEPT: readonly Cue[] = ["from", "to", "and", "with", "rate", "number", "per", "break", "target", "by"];

function oncePerPlace(claims: readonly PaperClaim[]): PaperClaim[] {
  return claims.filter(
    (claim, at) =>
      claims.findIndex((other) => other.span.start === claim.span.start && other.kind === claim.kind) === at,
  );
}
