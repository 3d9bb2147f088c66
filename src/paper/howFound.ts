import type { FoundReading, When } from "./claim";
import { isLedByOthers } from "./claims/directionIn";
import type { Clause } from "./claims/clauses";
import { isBesideMark } from "./claims/besideMark";
import { isPartWord } from "./claims/partWords";
import { isPart } from "./claims/sharpened";
import { ranksBy } from "./claims/statusAndRank";
import { isAmongTimes, unreadBy } from "./clauseDoubts";
import type { PaperStand } from "./decide/resolve";
import type { HowFound } from "./decide/unsure";
import type { ClauseAbout, Here } from "./heardHere";
import type { SentenceMark } from "./lex/mark";
import type { Heard } from "./spoken";
import { groupsIn } from "./subjects/findSubject";
import { isKnownTopic, isNamedBy, namesOf, type KnownRow, type Subjects } from "./subjects/knownRow";

/** What is known of a reading besides its words, once its row is found. */
interface ReadOfRow {
  readonly one: FoundReading;
  /** The same, taken for a count where it may be one. */
  readonly counted: FoundReading;
  /** The sentence has said a figure before this. */
  readonly isOfFigure: boolean;
  readonly isAgain: boolean;
}

/**
 * How sure it is that a claim is about this row and this time. Each field is one reason for or against; `unsure` weighs them
 * before a claim is denied.
 */
export function howFound(
  subjects: Subjects,
  { one, counted, isOfFigure, isAgain }: ReadOfRow,
  about: ClauseAbout,
  here: Here,
): HowFound & { readonly stand: PaperStand } {
  const { own, isRate, said, clause } = about;
  const { heard, spoken, assumed, pointsBack, parts } = here;
  const isReferred = (heard.referred ?? []).length > 0;
  const isNamed = isReferred || own.size > 0 || spoken.topic.size > 0 || heard.before.size > 0;
  return {
    stand: heard.stand,
    isNamed: isPart(counted) && !isOfTheRest(counted) ? said.size > 0 || isOfFigure : isNamed,
    // “Over the month 23 came in”, after what was said of children in care.
    isBare:
      !(isReferred || isOfTheRest(counted) || (isPart(counted) && isOfFigure)) &&
      own.size === 0 &&
      spoken.topic.size === 0 &&
      !isRate &&
      !isFine(one.reading) &&
      !pointsBack &&
      !isAllOfThem(subjects, clause.marks, heard.before) &&
      !([clause.marks, parts.marks].some(isTimeAndFigure) && isKnownTopic(subjects, heard.before)),
    isAgain,
    isInTurn: parts.isInTurn,
    isAmongTimes: isAmongTimes(counted.reading, here),
    isRanked: isRankedAtNoTime(clause.marks),
    isDated: counted.reading.kind === "value" && isNamedIn(clause.marks, counted.reading.at),
    isRate: isRate || spoken.units.has("rate"),
    isBesideMark:
      isBesideMark(clause.marks, about.found, here.named) ||
      isLeadOfOthers(clause.marks, parts.clauses[here.place + 1]) ||
      (spoken.isAmongOthers && said.size === 0 && one.earlier !== true),
    isOfOthers: spoken.isOfOthers,
    isOfAPart: own.size === 0 && clause.marks.some((mark) => isPartWord(mark) && !isOfAName(mark, heard)),
    isNamedWholly: (row: KnownRow) =>
      isReferred ||
      assumed !== null ||
      // “It rose to 27%” beside the row.
      (own.size === 0 && subjects.known.length === 1) ||
      isNamedBy(row.concepts, new Set([...own, ...spoken.topic])) ||
      isOnlyOfAGroup(subjects, row, new Set([...own, ...spoken.topic])),
    unread: unreadBy(one, about, here),
  };
}

/** “Immunisations are up to date for 88%”, where one row counts them, of children in care. */
function isOnlyOfAGroup({ rowsWith }: Subjects, row: KnownRow, said: ReadonlySet<string>): boolean {
  const left = new Set([...row.concepts].filter((concept) => !said.has(concept)));
  const named = [...row.concepts].filter((concept) => said.has(concept));
  const isOfGroupAlone = groupsIn(left).length === left.size && groupsIn(said).length === 0;
  if (named.length === 0 || !isOfGroupAlone) return false;
  return rowsWith(new Set(named)).every(
    (other) =>
      other === row || !named.every((concept) => other.concepts.has(concept) || other.section.has(concept)),
  );
}

function isOfTheRest({ reading }: FoundReading): boolean {
  return "isOfRest" in reading && reading.isOfRest === true;
}

/** “At 84%, both neighbours and England do better.” */
function isLeadOfOthers(marks: readonly SentenceMark[], next: Clause | undefined): boolean {
  const [at, figure, more] = marks;
  const isAlone = at?.is === "plain" && figure?.is === "figure" && more === undefined;
  return isAlone && next?.inBrackets === false && isLedByOthers(next.marks);
}

/** “The average score is 13.27”: no count of anything else. */
function isFine(reading: FoundReading["reading"]): boolean {
  return reading.kind === "value" && reading.quoted.decimals > 0;
}

/** “The number of children in care rose. There were 538 at the end of January”: nothing else is counted. */
function isAllOfThem(
  subjects: Subjects,
  marks: readonly SentenceMark[],
  before: ReadonlySet<string>,
): boolean {
  // “In August there were 66.”
  const from = marks.findIndex((mark) => mark.is === "plain" && mark.stem === "there");
  const isLed = marks.slice(0, from).every(({ is }, at) => is === "period" || (is === "plain" && at === 0));
  const [there, were, figure, next] = marks.slice(isLed ? Math.max(0, from) : 0);
  const isSaid = there?.is === "plain" && there.stem === "there" && were?.is === "plain";
  const isAlone = next === undefined || next.is === "period" || next.is === "cue";
  return isSaid && figure?.is === "figure" && isAlone && isKnownTopic(subjects, before);
}

/** “Year to date: 208.”, “…, 512 in April”: no other thing is counted, so it goes on with what was said before. */
function isTimeAndFigure(marks: readonly SentenceMark[]): boolean {
  const figures = marks.filter(({ is }) => is === "figure");
  return (
    marks.length > 1 &&
    figures.length === 1 &&
    marks.every(
      (mark, at) =>
        mark.is === "period" || mark.is === "stop" || mark.is === "figure" || isInATime(marks, at),
    )
  );
}

function isInATime(marks: readonly SentenceMark[], at: number): boolean {
  const mark = marks[at];
  return mark?.is === "plain" && ["in", "for"].includes(mark.stem) && marks[at + 1]?.is === "period";
}

/** “% of social workers who are agency staff (WF2)”: the word is one of the name that it is said by. */
function isOfAName(mark: SentenceMark, { referred = [] }: Heard): boolean {
  return mark.is === "plain" && referred.some((row) => namesOf(row).has(mark.stem));
}

/** “Peaked at 52”, “the lowest in the period was 9%”. */
function isRankedAtNoTime(marks: readonly SentenceMark[]): boolean {
  const isTimed = marks.some(
    ({ is, ...mark }) => is === "period" && "named" in mark && DATES.has(mark.named.kind),
  );
  return !isTimed && marks.some((mark) => mark.is === "cue" && ranksBy(mark.cue));
}

/** A month, a quarter or a year that the part names itself. */
function isNamedIn(marks: readonly SentenceMark[], at: When): boolean {
  return DATES.has(at.kind) && marks.some((mark) => mark.is === "period" && mark.named === at);
}
const DATES: ReadonlySet<When["kind"]> = new Set(["month", "quarter", "period"]);
