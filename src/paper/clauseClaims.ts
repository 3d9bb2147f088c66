import type { Unit } from "../model/scorecard";
import type { Cue } from "../words/paper/cues";
import type { FoundReading, PaperClaim, When } from "./claim";
import type { Clause } from "./claims/clauses";
import { OF_A_PART, readClause } from "./claims/readClause";
import { asCount, inDoubtSince, isBareOfARate, isPart, partOfRate, toDateOf } from "./claims/sharpened";
import { hasVerb } from "./claims/hasVerb";
import { onlyPeriod } from "./claims/when";
import { SURE } from "./decide/unsure";
import { decided, isFigure, likeliest, undecided, type ReadClaim } from "./decided";
import { conceptsOf, type Quoted, type SentenceMark } from "./lex/mark";
import type { SentenceParts } from "./sentenceParts";
import { passOn } from "./passOn";
import type { Heard, SpokenSoFar } from "./spoken";
import type { AboutRows, FoundRows } from "./subjects/findSubject";
import { isBesideMark } from "./claims/besideMark";
import { isNamedBy, rowsWith, type KnownRow, type Subjects } from "./subjects/knownRow";
import { rivalsOf } from "./subjects/rivalsOf";
import { subjectFor } from "./subjects/subjectFor";
import { unreadNear, type Near } from "./unread";

/** What a clause is heard with. */
export interface Here {
  readonly pointsBack: boolean;
  readonly heard: Heard;
  readonly spoken: SpokenSoFar;
  readonly named: ReadonlySet<Cue>;
  readonly parts: SentenceParts;
  /** Which of the parts it is. */
  readonly place: number;
  /** The row that the sentence is taken to be about, where its words do not tell; `null` for none. */
  readonly assumed: KnownRow | null;
  /** What the parts behind name. */
  readonly ahead: ReadonlySet<string>;
  /** A part behind goes on to a later time. */
  readonly isOvertaken: boolean;
  /** The next part says what was at the time that this one names. */
  readonly saysOfThen: boolean;
}

/** The claims of a part of a sentence; `spoken` then holds what it leaves to the next. */
export function clauseClaims(subjects: Subjects, clause: Clause, here: Here): ReadClaim[] {
  const { heard, spoken, named, ahead, isOvertaken, assumed } = here;
  const { inBrackets } = clause;
  const marks = spoken.leadCue === null ? clause.marks : [spoken.leadCue, ...clause.marks];
  const said = conceptsOf(marks);
  // “588 progressed to referral and 459 to assessment” leaves out what they did.
  const isOn = marks.some((_, where) => goesOnTo(marks, where)) && said.size > 0 && !said.has(PASSED_ON);
  const own = said.size === 0 ? ahead : isOn ? new Set([...said, PASSED_ON]) : said;
  const isForeign = said.size === 0 && spoken.isForeign && (inBrackets || marks[0]?.is === "figure");
  const at: When = spoken.lead ?? spoken.at;
  const isRate =
    spoken.isRate || marks.some((mark) => mark.is === "cue" && (mark.cue === "rate" || mark.cue === "per"));
  const kindOf = kindWith(isRate);
  // A second value of one unit, without a time of its own, may be of another time.
  const valueAt = (quoted: Quoted): When =>
    (inBrackets && spoken.units.has(kindOf(quoted)) ? heard.inBrackets : undefined) ??
    spoken.lead ??
    (isOvertaken || (!inBrackets && spoken.units.has(kindOf(quoted)) && spoken.at.kind !== "paper")
      ? { kind: "paper or", at: spoken.at }
      : spoken.at);
  const isExact = isOneOf(
    subjects,
    new Set([
      ...own,
      ...spoken.topic,
      ...(marks.some(isSubset) && spoken.topic.size === 0 ? heard.before : []),
    ]),
  );
  const found = readClause(marks, {
    at: inBrackets ? spoken.at : at,
    valueAt,
    hasValue: spoken.units.size > 0,
    named,
    isNotNow: spoken.isNotNow && (said.size === 0 || !hasVerb(marks)),
    isNarrowed: spoken.isNarrowed || isForeign,
    mayBeAPart: assumed !== null || isExact,
    isCounted: (concept) => subjects.vocabulary.has(concept),
  });
  const about: ClauseAbout = { clause: { ...clause, marks }, said, own, isRate, found, known: new Map() };
  const claims = found.flatMap((one) => claimOf(subjects, one, about, here) ?? []);
  passOn(subjects, { marks, inBrackets, said, own, isRate, found, ownTime: onlyPeriod(marks) }, here);
  return claims;
}

/** “The average score is 13.27”: no count of anything else. */
function isFine(reading: FoundReading["reading"]): boolean {
  return reading.kind === "value" && reading.quoted.decimals > 0;
}

/** “454 on a plan, of whom 425 had been visited in time”: all that is said, and nothing more, is the name of a row. */
function isOneOf(subjects: Subjects, said: ReadonlySet<string>): boolean {
  return rowsWith(subjects, said).some(
    ({ concepts }) => concepts.size === said.size && isNamedBy(concepts, said),
  );
}

const NO_ROWS: ReadonlySet<KnownRow> = new Set();

/** A figure goes on with “to” and a thing. */
function goesOnTo(marks: readonly SentenceMark[], at: number): boolean {
  const [figure, to, next, behind] = marks.slice(at);
  const thing = next?.is === "plain" && next.stem.length <= ARTICLE ? behind : next;
  return figure?.is === "figure" && to?.is === "cue" && to.cue === "to" && thing?.is === "concept";
}
const ARTICLE = "an".length;
/** What counts how many of one thing became another. */
const PASSED_ON = "conversion";

interface ClauseAbout {
  readonly clause: Clause;
  readonly said: ReadonlySet<string>;
  readonly own: ReadonlySet<string>;
  readonly isRate: boolean;
  /** What it was found to be about, by units. */
  readonly known: Map<readonly Unit[], FoundRows>;
  readonly found: readonly FoundReading[];
}

function kindWith(isRate: boolean): (quoted: Quoted) => string {
  return ({ unit }) => (unit === "plain" && isRate ? "rate" : unit);
}

function claimOf(subjects: Subjects, one: FoundReading, about: ClauseAbout, here: Here): ReadClaim | null {
  const { own, isRate, said, clause } = about;
  const { heard, spoken, assumed, pointsBack, parts } = here;
  const subject = subjectFor(subjects, one.reading, {
    own,
    known: about.known,
    isRate,
    heard,
    spoken,
    assumed,
  });
  if ("doubt" in subject) {
    if (isFigure(one.reading) && (own.size > 0 || spoken.rows.length === 0)) {
      spoken.isLost = true;
      spoken.rows = [];
    }
    return isFigure(one.reading) || own.size === 0 ? undecided(one, subject.doubt) : null;
  }
  const isOfFigure = spoken.units.size > 0;
  if (isFigure(one.reading)) spoken.rows = subject.known;
  const kindOf = kindWith(isRate);
  const isNow = one.reading.kind === "value" && one.reading.at.kind === "paper" && one.earlier !== true;
  const unit = one.reading.kind === "value" ? kindOf(one.reading.quoted) : "";
  const isAgain =
    isNow && subject.known.some((row) => spoken.valued.some((own) => own.row === row && own.unit === unit));
  if (one.reading.kind === "value") {
    spoken.units.add(kindOf(one.reading.quoted));
    if (one.earlier !== true && !clause.inBrackets) spoken.at = one.reading.at;
    if (one.earlier === true && one.reading.at.kind !== "relative") spoken.came = one.reading.at;
  }
  // “Four social workers had left” is no rate of those who left care.
  if (isBareOfARate(one, { own, isRate, rows: subject.known, topic: spoken.topic, marks: clause.marks }))
    return undecided(one, "more");
  const counted = inDoubtSince(
    asCount(one, subject.known, {
      marks: clause.marks,
      counted: isRate || spoken.units.has("rate") ? NO_ROWS : spoken.counted,
    }),
    spoken,
    clause.marks,
  );
  if (counted.reading.kind === "numerator") for (const row of subject.known) spoken.counted.add(row);
  const isReferred = (heard.referred ?? []).length > 0;
  const isNamed = isReferred || own.size > 0 || spoken.topic.size > 0 || heard.before.size > 0;
  const how = {
    stand: heard.stand,
    isNamed: isPart(counted) ? said.size > 0 || isOfFigure : isNamed,
    // “Over the month 23 came in”, after what was said of children in care.
    isBare:
      !(isReferred || (isPart(counted) && isOfFigure)) &&
      own.size === 0 &&
      spoken.topic.size === 0 &&
      !isRate &&
      !isFine(one.reading) &&
      !pointsBack,
    isAgain,
    isInTurn: parts.isInTurn,
    isAmongTimes: isAmongTimes(counted.reading, parts),
    isRate: isRate || spoken.units.has("rate"),
    isBesideMark:
      isBesideMark(clause.marks, about.found, here.named) ||
      (spoken.isAmongOthers && said.size === 0 && one.earlier !== true),
    isOfAPart: own.size === 0 && clause.marks.some(isPartWord),
    unread: unreadBy(one, about, here),
  };
  const toDate = toDateOf(counted, subject.known, clause.marks);
  const readings =
    toDate.length > 0 ? toDate : [counted, ...(isRate ? [] : partOfRate(counted, subject.known))];
  const claim = likeliest(readings.map((reading) => decided(reading, subject, how)));
  if (isNow && claim.kind === "value" && !claim.isRough)
    spoken.valued.push(...subject.known.map((row) => ({ row, unit })));
  if (isFigure(one.reading)) spoken.rows = rowsBehind(subject, claim) ?? spoken.rows;
  if (claim.verdict === "agrees" && claim.figure !== null) spoken.agreed++;
  // Of a part it is denied only where the whole was the scorecard's.
  if (claim.verdict === "disagrees" && spoken.agreed === 0 && assumed === null && clause.marks.some(isSubset))
    return { ...claim, verdict: "cannot tell", message: `${OF_A_PART} ${claim.message}` };
  return claim.verdict === "disagrees"
    ? unlessARival(claim, counted, { subjects, subject, about, here })
    : claim;
}

/** What of the words near a claim is not understood, were it about a row. */
function unreadBy(
  { reading, span }: FoundReading,
  { own }: ClauseAbout,
  { heard, spoken, parts, place, assumed }: Here,
): (row: KnownRow) => readonly string[] {
  const near: Near = {
    sentence: parts.sentence,
    clauses: parts.clauses,
    at: place,
    own,
    topic: new Set([...spoken.topic, ...heard.before]),
    around: new Set([...heard.heading, ...(own.size === 0 ? heard.before : [])]),
    isAssumed: assumed !== null,
    figure: span.start,
    isMark: "quoted" in reading && MARKS.has(reading.kind),
  };
  return (row) => unreadNear(near, row);
}

/** What the words beside a figure say it is, so that no other word is needed. */
const MARKS: ReadonlySet<string> = new Set(["target", "tolerance", "baseline", "benchmark"]);

function isSubset(mark: SentenceMark): boolean {
  return mark.is === "cue" && mark.cue === "subset";
}

/** “Well done to the two teams who reached 100%”: part of what is counted. */
function isPartWord(mark: SentenceMark): boolean {
  return mark.is === "plain" && PART_WORDS.has(mark.stem);
}
const PART_WORDS = new Set(
  "team service area locality borough city district office worker manager another other others some many most few one elsewhere individual each every who whose directorate department practice".split(
    " ",
  ),
);

/** A change of which the sentence does not say since when, and that names other times or ways. */
function isAmongTimes(
  reading: FoundReading["reading"],
  { times, ways }: Pick<SentenceParts, "times" | "ways">,
): boolean {
  if (reading.kind !== "change" && reading.kind !== "direction") return false;
  const isPlain = reading.from.kind === "relative" && reading.from.to === "before";
  const others = times.filter(
    (time) =>
      JSON.stringify(time) !== JSON.stringify(reading.to) && !(time.kind === "relative" && time.to === "now"),
  );
  return isPlain && (others.length > 0 || (ways.has("up") && ways.has("down")));
}

/** Of rows that may be meant, the sentence goes on with the one that agreed. */
function rowsBehind({ others = [] }: AboutRows, { measure }: PaperClaim): readonly KnownRow[] | null {
  const other = others.filter(({ judgement }) => judgement.measure === measure);
  return other.length > 0 ? other : null;
}

/** What a row denies whose name is said in part alone, another that shares what is said may say. */
function unlessARival(
  claim: ReadClaim,
  found: FoundReading,
  of: { subjects: Subjects; subject: AboutRows; about: ClauseAbout; here: Here },
): ReadClaim {
  const { subjects, subject, about, here } = of;
  const { heard, spoken, assumed } = here;
  if (!isFigure(found.reading) || (heard.referred ?? []).length > 0 || assumed !== null) return claim;
  const said = about.own.size > 0 ? about.own : new Set([...spoken.topic, ...heard.before]);
  const rival = rivalsOf(subjects, subject, {
    said,
    around: [spoken.topic, heard.before, heard.heading],
  }).find(
    (row) =>
      decided(found, { known: [row], concepts: row.concepts }, { ...SURE, stand: heard.stand }).verdict ===
      "agrees",
  );
  if (rival === undefined) return claim;
  spoken.rows = [rival];
  return { ...claim, verdict: "cannot tell", message: `${MAY_BE(rival)} ${claim.message}` };
}

const MAY_BE = ({ judgement }: KnownRow): string =>
  `It may be about “${judgement.measure.name}”, which has this figure.`;
