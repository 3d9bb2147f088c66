import { anyOf } from "../words/anyOf";
import { OF_CAUSES } from "../words/paper/causes";
import type { FoundReading, When } from "./claim";
import type { Clause } from "./claims/clauses";
import { hasVerb } from "./claims/hasVerb";
import { OF_A_PART } from "./claims/readClause";
import { isComparedWith } from "./claims/when";
import { wayOf } from "./claims/amounts/changeWays";
import { ARTICLE, peerOf } from "./claims/governor";
import type { SentenceMark } from "./lex/mark";
import type { Here } from "./heardHere";
import type { SpokenSoFar } from "./spoken";
import { isInTable } from "./subjects/inTable";
import { isKnownIn, isKnownTopic, isNamedBy, type Subjects } from "./subjects/knownRow";

interface SaidBefore {
  readonly marks: readonly SentenceMark[];
  readonly inBrackets: boolean;
  /** The things that the clause itself names. */
  readonly said: ReadonlySet<string>;
  /** The things that its figures are about: what it names, else what a later clause names for it. */
  readonly own: ReadonlySet<string>;
  readonly isRate: boolean;
  readonly found: readonly FoundReading[];
  /** The one period that the clause names; `null` for none or several. */
  readonly ownTime: When | null;
}

/**
 * What a clause leaves to the next one: its subject, its time, and what it makes of the figures that follow. “In May
 * re-referrals rose, to 24%” names the month once, for a figure in the next clause. A figure uses most of it up: a time
 * that went on too far would deny the figures of other months.
 */
export function passOn(
  subjects: Subjects,
  { marks, inBrackets, said, own, isRate, found, ownTime }: SaidBefore,
  { spoken, saysOfThen }: { readonly spoken: SpokenSoFar; readonly saysOfThen: boolean },
): void {
  const hasFigure = marks.some(({ is }) => is === "figure");
  if (own.size > 0) {
    // Words that name no measure by themselves narrow the topic before; a whole name replaces it.
    const isNew = isKnownTopic(subjects, own) || isListed(subjects, own, spoken);
    spoken.topic = new Set([...own, ...(isNew ? [] : spoken.topic)]);
    if (!hasFigure && found.length === 0) spoken.rows = [];
    if (!hasFigure) spoken.value = null;
  }
  const isOfAPart = found.some(({ reading }) => reading.kind === "figure" && reading.doubt === OF_A_PART);
  if (!inBrackets) spoken.isOfSome = isOfAPart;
  spoken.isRate = !hasFigure && isRate;
  const isQuiet = found.length === 0 && !hasFigure;
  spoken.isNotNow = isNotNow(marks, spoken, said) || (isQuiet && spoken.isNotNow);
  if (said.size > 0) spoken.isForeign = !hasFigure && !isKnownIn(subjects, said);
  const isSum = marks.some((mark) => mark.is === "cue" && mark.cue === "sum");
  if (!hasFigure && (isSum || isPartElsewhere(subjects, marks, said))) spoken.isNarrowed = true;
  const isSpanOfAMove = found.length > 0 && ownTime?.kind === "relative" && SPANS_OF_A_MOVE.has(ownTime.to);
  const isOnlyCompared = isComparedWith(marks) && !saysOfThen;
  // “Fell by 22% since June 2023, from 2,077 to 1,626”: the amount is none of a time.
  const isAmountAlone = found.every(({ reading: { kind } }) => kind === "change" || kind === "direction");
  const since = (hasFigure && !isAmountAlone) || saysOfThen ? null : sinceIn(marks);
  if (since !== null) spoken.since = since;
  const named = marks.filter(({ is }) => is === "period").at(-1);
  if (saysOfThen && named?.is === "period") {
    spoken.lead = named.named;
    spoken.isLeadSaid = false;
  } else if (!hasFigure && ownTime !== null && !isSpanOfAMove && !isOnlyCompared && since === null) {
    spoken.lead = ownTime;
    spoken.isLeadSaid = found.length > 0;
  } else if (hasFigure && !inBrackets) spoken.lead = null;
  if (hasFigure) {
    spoken.hadFigure = true;
    spoken.isAmongOthers = found.some(({ reading }) => reading.kind === "benchmark");
  }
  spoken.leadCue = hasFigure || own.size > 0 ? null : leadOf(marks);
}

/** “This had fallen to 66%, because of turnover, and …” names why: what follows goes on with what it was said of. */
export function isCause({ led, marks }: Clause, { parts, spoken }: Here): boolean {
  return (
    spoken.hadFigure &&
    led !== null &&
    CAUSES.test(parts.sentence.slice(led.start, led.end)) &&
    marks.every(({ is }) => is !== "figure")
  );
}
const CAUSES = anyOf(OF_CAUSES);

/** “Internal fostering (45%), initial health assessments (74%)”: rows have the one or the other, and none something of both. */
function isListed(subjects: Subjects, own: ReadonlySet<string>, { topic, hadFigure }: SpokenSoFar): boolean {
  if (!hadFigure || [...own].some((concept) => topic.has(concept))) return false;
  const rows = subjects.rowsWith(own).filter(({ concepts }) => isNamedBy(own, concepts));
  return (
    rows.length > 0 && rows.every(({ concepts }) => [...topic].every((concept) => !concepts.has(concept)))
  );
}

/** “Rose this month” says over which time a figure moved, and not the month of the next figure. */
const SPANS_OF_A_MOVE: ReadonlySet<string> = new Set(["this month", "this quarter"]);

/** With what leads to a part. “Of these, 588 became referrals” says of whom it is itself, where a row counts those. */
export function ledBy(
  lead: SentenceMark | null,
  said: ReadonlySet<string>,
  marks: readonly SentenceMark[],
): readonly SentenceMark[] {
  const isOfSome = lead?.is === "cue" && lead.cue === "subset";
  return lead === null || (isOfSome && said.size > 0) ? marks : [lead, ...marks];
}

/** “Nationally,”, “On average,”, “Of these,”: the one word of a part that says whose or what the next figure is. */
function leadOf(marks: readonly SentenceMark[]): SentenceMark | null {
  const [lead, ...more] = marks.filter((mark) => mark.is === "cue" && mark.cue !== "nothing");
  if (lead?.is !== "cue" || more.length > 0) return null;
  return peerOf(lead.cue) !== null || LEADS.has(lead.cue) ? lead : null;
}

const LEADS: ReadonlySet<string> = new Set(["average", "subset"]);

/** “Compared with August,”, “has slipped every month since September,”: the time from which what follows goes. */
function sinceIn(marks: readonly SentenceMark[]): When | null {
  const isMove = marks.some((mark) => mark.is === "cue" && wayOf(mark.cue) !== null);
  const isOverAYear = marks.some(
    (mark) => mark.is === "period" && mark.named.kind === "relative" && mark.named.to === "past year",
  );
  if (isMove && isOverAYear) return { kind: "relative", to: "year before", isExact: true };
  const [first] = marks;
  const isLed = first?.is === "cue" && (first.cue === "since" || first.cue === "compared");
  if (!isLed && !isMove) return null;
  const found = marks.flatMap((mark, at) => {
    const before = [...marks.slice(0, at)]
      .reverse()
      .find((one) => !(one.is === "plain" && ARTICLE.has(one.stem)));
    const isSince = before?.is === "cue" && (before.cue === "since" || before.cue === "compared");
    return mark.is === "period" && isSince ? [mark.named] : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Plans and hopes go on (“we expect 22% by March, 20% by June”) until a clause with a verb names something else. */
function isNotNow(
  marks: readonly SentenceMark[],
  { isNotNow: wasNot }: SpokenSoFar,
  said: ReadonlySet<string>,
): boolean {
  return (
    (wasNot && (said.size === 0 || !hasVerb(marks))) ||
    marks.some((mark) => mark.is === "cue" && (mark.cue === "not now" || mark.cue === "other target"))
  );
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
