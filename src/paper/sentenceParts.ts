import { anyOf } from "../words/anyOf";
import { plain } from "../words/plain";
import type { Cue } from "../words/paper/cues";
import { BACK_POINTERS, SAYS_WHOM, STAND_INS } from "../words/paper/standIns";
import { wordsOf } from "../words/wordsOf";
import { BACK_IN_TIME } from "../words/time/unitsOfTime";
import { clausesOf, type Clause } from "./claims/clauses";
import { withSharedEnds } from "./several/sharedEnd";
import { withoutOtherRegions } from "./claims/otherRegions";
import { ranksBy } from "./claims/statusAndRank";
import { fromOneToAnother, withoutStopBeforeFrom, withTimesOfBoth } from "./fromOneToAnother";
import { withTrailingSides } from "./claims/trailingSides";
import { withTargetVerbs } from "./claims/targetVerbs";
import { areThingsInTurn, givenInTurn, timesInTurn } from "./lex/givenInTurn";
import { withWhichFigures } from "./claims/whichFigures";
import { withPeersNamed } from "./lex/besidePeers";
import { asStayed } from "./lex/asStayed";
import { withRanks } from "./lex/asRank";
import { marksInTurn } from "./lex/marksInTurn";
import { underLastYear, withSamePeriod } from "./lex/sameTime";
import { withYearsCalled } from "./yearsCalled";
import { withoutLeadIn } from "./lex/leadIn";
import { withMoreThan } from "./lex/moreThan";
import { withSigns } from "./lex/withSigns";
import { marksOf } from "./lex/marksOf";
import { withYardsticksAgain } from "./lex/yardstickAgain";
import { isStepBack, withStepsSeen } from "./lex/seenFrom";
import { conceptsOf, type NamedPeriod, type SentenceMark } from "./lex/mark";
import { asAcronyms } from "./subjects/asAcronyms";
import { asDeclined, DECLINED } from "./subjects/asDeclined";
import { asDoers } from "./subjects/asDoers";
import { asKin } from "./subjects/asKin";
import { asNumbered } from "./subjects/asNumbered";
import { asLengths } from "./subjects/asLengths";
import { asPlans } from "./subjects/asPlans";
import { asRepeats } from "./subjects/asRepeats";
import { asTimed } from "./subjects/asTimed";
import { asNamed } from "./subjects/asNamed";
import { isNamedBy, namesOf, spansIn, type Subjects } from "./subjects/knownRow";

/** A sentence taken apart, ready to be asked what it claims. */
export interface SentenceParts {
  readonly sentence: string;
  /** All that it is made of, from left to right. */
  readonly marks: readonly SentenceMark[];
  readonly clauses: readonly Clause[];
  readonly named: ReadonlySet<Cue>;
  /** It has a word that stands for what was named before. */
  readonly standsForIt: boolean;
  readonly pointsBack: boolean;
  /** It gives several figures for several things in turn: “93% and 85% respectively”. */
  readonly isInTurn: boolean;
}

/**
 * Takes a sentence apart; `spokenOf` is the time that its paragraph has named before. Clauses are cut last, when each figure that is given in turn (“respectively”) stands beside its own
 * period or age.
 */
export function partsOf(
  subjects: Subjects,
  sentence: string,
  spokenOf: NamedPeriod | null = null,
): SentenceParts {
  const written = withYearsCalled(subjects, marksOf(sentence, subjects.words));
  const spelt = asAcronyms(subjects, written, sentence);
  const refused = subjects.vocabulary.has(DECLINED) ? asDeclined(spelt, sentence, false) : spelt;
  const read = withStepsSeen(refused, sentence, spokenOf);
  const named = asTimed(
    subjects,
    asNamed(
      subjects,
      asPlans(subjects.known, asRepeats(subjects.vocabulary, asKin(subjects, read)), sentence),
    ),
  );
  const numbered = asNumbered(subjects, asDoers(subjects, named, sentence), sentence);
  const lengths = asLengths(subjects.lengths, numbered, sentence);
  const own = withoutOtherRegions(subjects, asMeant(lengths, sentence), sentence);
  const peers = withPeersNamed(withMoreThan(withRanks(withSigns(asStayed(withoutLeadIn(own, sentence))))));
  const timed = underLastYear(withSamePeriod(peers, sentence));
  const all = fromOneToAnother(
    withTimesOfBoth(withoutStopBeforeFrom(withTrailingSides(withTargetVerbs(withYardsticksAgain(timed))))),
  );
  const isInTurn = /\brespectively\b|\bin that order\b/i.test(sentence) || areThingsInTurn(all);
  const turned = marksInTurn(all, isInTurn) ?? (isInTurn ? givenInTurn(all) : timesInTurn(all));
  const marks = withWhichFigures(turned ?? all, sentence);
  const { cues, ofNames } = cuesOfNames(subjects, marks, sentence);
  const told = marks.map((mark): SentenceMark =>
    ofNames.has(mark)
      ? { is: "plain", stem: stemAt(sentence, mark), start: mark.start, end: mark.end }
      : mark,
  );
  const spoken = withoutNameNumbers(subjects, withoutSpans(subjects, told, sentence), sentence);
  return {
    sentence,
    marks: spoken,
    clauses: withSharedEnds(clausesOf(spoken)),
    named: cues,
    standsForIt: standsForIt(sentence),
    pointsBack: POINTS_BACK.test(sentence),
    isInTurn: isInTurn && turned === null,
  };
}
/**
 * “72% of those in care” says who they are, and points back to nobody. “Are down to 20%” says which way it went, where “is down to
 * staff” says why. “The most since March” is the highest; “most” alone is not.
 */
function asMeant(marks: readonly SentenceMark[], sentence: string): SentenceMark[] {
  return marks.flatMap((mark, at): SentenceMark[] => {
    const { start, end } = mark;
    if (
      mark.is === "plain" &&
      mark.stem === "most" &&
      isSince(marks[at + 1]) &&
      /\bthe $/i.test(sentence.slice(0, start))
    )
      return [{ is: "cue", cue: "highest", start, end }];
    // “Had they stayed at 23%, 83 would have been repeats.”
    if (at === 0 && mark.is === "plain" && IF.has(mark.stem) && /\bwould\b/i.test(sentence))
      return [{ is: "cue", cue: "not now", start, end }];
    // “Month on month, contacts rose”: since the one before, and not in it.
    if (at === 0 && isStepBack(mark) && ON_IT.test(sentence.slice(start, end)) && marks[1]?.is === "stop")
      return [{ is: "cue", cue: "compared", start, end: start }, mark];
    if (mark.is !== "cue") return [mark];
    const words = sentence.slice(start, end);
    const next = marks[at + 1];
    // “Reviews of them” are those of what was named.
    const isNounBefore = marks[at - 1]?.is === "concept" && marks[at - 2]?.is !== "figure";
    if (mark.cue === "subset" && /^of (?:these|them)$/i.test(words) && isNounBefore)
      return [{ is: "plain", stem: "them", start, end }];
    if (mark.cue === "subset" && /\bthose$/i.test(words) && SAYS_WHO.test(sentence.slice(end)))
      return [{ is: "plain", stem: "those", start, end }];
    if (mark.cue === "nothing" && /\bdown to$/i.test(words) && next?.is === "figure")
      return [
        { is: "cue", cue: "down", start, end: end - " to".length },
        { is: "cue", cue: "to", start: end - "to".length, end },
      ];
    // “From their home” says where they were, “from their September low” what it came from.
    if (mark.cue === "nothing" && FROM_WHOSE.test(words) && isOfAFigure(next))
      return [{ is: "cue", cue: "from", start, end }];
    return [mark];
  });
}
const IF = new Set(["had", "were", "should"]);
const ON_IT = /\bon\b/i;
const FROM_WHOSE = /\bfrom (?:their|this)$/i;

function isOfAFigure(mark: SentenceMark | undefined): boolean {
  return mark?.is === "period" || mark?.is === "figure" || (mark?.is === "cue" && ranksBy(mark.cue));
}

function isSince(mark: SentenceMark | undefined): boolean {
  return (
    (mark?.is === "cue" && mark.cue === "since") || (mark?.is === "period" && mark.named.kind === "unknown")
  );
}
const SAYS_WHO = new RegExp(`^ (?:${SAYS_WHOM.join("|")})\\b`, "i");

/** It has a word that stands for a measure, `it` or `the figures`. */
function standsForIt(sentence: string): boolean {
  const words = sentence.toLowerCase().split(/[^a-z]+/);
  return words.some(
    (word) => STAND_INS.has(word) || (word.endsWith("s") && STAND_INS.has(word.slice(0, -1))),
  );
}

/** A sentence that names nothing of a scorecard speaks on of what was named: “I said in November, when it was 20%, …”. */
const POINTS_BACK = anyOf(BACK_POINTERS, "");

function stemAt(sentence: string, { start, end }: SentenceMark): string {
  return wordsOf(sentence.slice(start, end))[0]?.stem ?? "";
}

/**
 * What the names of the things that a sentence counts say in the words of cues, which says nothing of a figure: all of a kind, or
 * the name's own words alone where the sentence has others of that kind, “return interviews declined fell to 18%”.
 */
function cuesOfNames(
  subjects: Subjects,
  marks: readonly SentenceMark[],
  sentence: string,
): { readonly cues: ReadonlySet<Cue>; readonly ofNames: ReadonlySet<SentenceMark> } {
  const concepts = conceptsOf(marks);
  const named = subjects.rowsWith(concepts).filter((known) => isNamedBy(known.concepts, concepts));
  const cues = new Set(named.flatMap(({ cues: own }) => [...own]));
  for (const keep of KEPT) cues.delete(keep);
  const words = new Set(named.flatMap((row) => [...namesOf(row)]));
  const ofNames = new Set<SentenceMark>();
  for (const cue of [...cues]) {
    const all = marks.filter((mark) => mark.is === "cue" && mark.cue === cue);
    const own = all.filter(({ start, end }) =>
      wordsOf(sentence.slice(start, end)).every(({ stem }) => words.has(stem)),
    );
    if (own.length === 0 || own.length === all.length) continue;
    cues.delete(cue);
    for (const mark of own) ofNames.add(mark);
  }
  return { cues, ofNames };
}
const PAST = new RegExp(`${anyOf(BACK_IN_TIME).source}$`, "i");
/** Without the times that belong to the name of what is spoken of: the “12 months” within which referrals come again. */
function withoutSpans(subjects: Subjects, marks: readonly SentenceMark[], sentence: string): SentenceMark[] {
  const spokenOf = subjects.rowsWith(conceptsOf(marks));
  return marks.filter((mark) => {
    if (mark.is !== "period") return true;
    const words = sentence.slice(mark.start, mark.end);
    const isAtLarge = mark.named.kind === "relative" || mark.named.kind === "unknown";
    if (isAtLarge && spokenOf.some(({ times }) => times.has(plain(words)))) return false;
    if (!isSpan(mark.named)) return true;
    // “Two years ago” is no part of the name of those on a plan for two years.
    const spans = PAST.test(words) ? [] : spansIn(words);
    return !spans.some((span) =>
      (spokenOf.length === 0 ? subjects.known : spokenOf).some((known) => known.spans.has(span)),
    );
  });
}

/** “A caseload above 20”, “open longer than nine months”: a number behind the word that it has in the name is a part of that. */
function withoutNameNumbers(
  subjects: Subjects,
  marks: readonly SentenceMark[],
  sentence: string,
): readonly SentenceMark[] {
  const concepts = conceptsOf(marks);
  const named = subjects.rowsWith(concepts).filter((known) => isNamedBy(known.concepts, concepts));
  if (named.every(({ numbers }) => numbers.size === 0)) return marks;
  const isOfName = (mark: SentenceMark | undefined): boolean => {
    if (mark?.is !== "figure" || !/plain|other/.test(mark.quoted.unit)) return false;
    const before = wordsOf(sentence.slice(0, mark.start)).at(-1)?.stem ?? "";
    return named.some(({ numbers }) => numbers.has(`${before} ${mark.quoted.number}`));
  };
  // With the number goes the side that leads to it.
  return marks.filter((mark, at) => !isOfName(mark) && !(mark.is === "cue" && isOfName(marks[at + 1])));
}

function isSpan(named: NamedPeriod): boolean {
  return named.kind === "unknown" || (named.kind === "relative" && named.to === "past year");
}

/** They say something whatever stands in a name. */
const KEPT: readonly Cue[] = ["from", "to", "and", "with", "rate", "number", "per", "break", "target", "by"];
