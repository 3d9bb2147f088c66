// Goes through a paper passage by passage and keeps what a reader keeps in mind: the headings above, the topic of the
// sentence before, the list that an item belongs to. Each sentence is judged with that, because few sentences of a
// paper name both their measure and their month.

import { endOfPeriod } from "../core/periods/comparePeriods";
import type { Judgement } from "../model/judgement";
import { bracketLegend } from "./bracketLegend";
import type { PaperSentence, When } from "./claim";
import { headingStand, isOfEarlierMeeting } from "./headingStand";
import { isHeadingOfOthers } from "./weigh/ofOthers";
import { unlessOfMeeting } from "./weigh/unlessOfMeeting";
import type { Heard } from "./spoken";
import { agesIn } from "./lex/agesIn";
import type { NamedPeriod } from "./lex/mark";
import { plain } from "../words/plain";
import { sayOf } from "./sayOf";
import { looksLikeHeading } from "./text/fromPlain";
import { rowsOfLine, rowsReferredTo } from "./subjects/references";
import { conceptsIn, subjectsOf, type KnownRow, type Subjects } from "./subjects/knownRow";
import type { Passage } from "./text/passage";
import { sentencesOf } from "./text/sentences";
import { periodOf, type PaperStand } from "./decide/resolve";

interface PaperHeading {
  readonly level: number;
  readonly text: string;
  readonly concepts: ReadonlySet<string>;
  readonly stand: PaperStand;
  /** It dates the paper before the scorecards' latest month, and says not of which month its figures are. */
  readonly isOfEarlierMeeting: boolean;
  /** It heads what is said of England or other councils. */
  readonly isOfOthers: boolean;
  /** The rows that it names by their reference: “EH2 – Outcomes met”. */
  readonly referred: readonly KnownRow[];
}

const NOTHING: ReadonlySet<string> = new Set();

/**
 * A paper against all scorecards of a workbook: every sentence that says something of a figure, claim by claim. What a
 * sentence does not say it takes from the sentence before it in its paragraph, from the line that introduces its list,
 * and from the headings above. `cards` holds the judgements of each scorecard.
 */
export function checkPaper(
  passages: readonly Passage[],
  cards: readonly (readonly Judgement[])[],
): PaperSentence[] {
  return [...sentencesChecked(passages, cards)].filter((said) => said !== null);
}

/** The same one sentence after the other, so that a pane can answer in between; `null` for one that says nothing of a figure. */
export function* sentencesChecked(
  passages: readonly Passage[],
  cards: readonly (readonly Judgement[])[],
): Generator<PaperSentence | null> {
  const subjects = subjectsOf(cards);
  let headings: PaperHeading[] = [];
  let list: ReadonlySet<string> = NOTHING;
  /** What the paragraph before ended with, for one that goes on with a part of it: “For 17 and 18 year olds it is 68%.” */
  let last: ReadonlySet<string> = NOTHING;
  let items: PaperHeading[] = [];
  let inBrackets: When | null = null;
  const headingOf = headingsBy(subjects, latestOf(cards));
  for (const passage of passages) {
    const head = passage.kind === "heading" ? passage : questionIn(passage);
    if (head !== null) {
      headings = [...headings.filter(({ level }) => level < head.level), headingOf(head)];
      list = NOTHING;
      last = NOTHING;
      items = [];
      continue;
    }
    const isItem = passage.kind === "item";
    if (!isItem && passage.kind !== "cell") list = NOTHING;
    items = isItem ? items.filter(({ level }) => level < passage.level) : [];
    const { lead, sentences } = leadOf(sentencesOf(passage.text));
    const over = [...headings, ...items, ...(lead === null ? [] : [headingOf({ level: 0, text: lead })])];
    const stand = [...over].reverse().find((heading) => heading.stand !== null)?.stand ?? null;
    const isOfMeeting = stand === null && over.some((heading) => heading.isOfEarlierMeeting);
    const above: ReadonlySet<string> = new Set(over.flatMap(({ concepts }) => [...concepts]));
    let before = isItem ? list : NOTHING;
    let around: readonly KnownRow[] = [];
    let named: readonly KnownRow[] = [];
    let spokenOf: NamedPeriod | null = null;
    let isDoubted = false;
    const underOthers = over.some((heading) => heading.isOfOthers) ? ("heading" as const) : undefined;
    let others: Heard["isOfOthers"] = underOthers;
    let referredBefore =
      passage.kind === "cell" ? rowsOfLine(subjects, passage.text) : (over.at(-1)?.referred ?? []);
    for (const sentence of sentences) {
      const isOfAges = before.size === 0 && last.size > 0 && namesAgesAlone(sentence, subjects.vocabulary);
      inBrackets = bracketLegend(sentence) ?? inBrackets;
      const heard: Heard = {
        before: isOfAges ? last : before,
        heading: above,
        nearest: over.at(-1)?.concepts ?? NOTHING,
        headings: over.map(({ text }) => text),
        stand,
        around,
        last: named,
        referredBefore,
        spokenOf,
        isDoubted,
        ...(others === undefined ? {} : { isOfOthers: others }),
        ...(inBrackets === null ? {} : { inBrackets }),
      };
      const {
        said,
        topic,
        rows,
        referred,
        spokenOf: time,
        isDoubted: doubted,
        isOfOthers,
      } = sayOf(subjects, sentence, heard);
      referredBefore = referred;
      isDoubted = doubted ?? isDoubted;
      others = underOthers ?? (isOfOthers ? "sentence" : undefined);
      spokenOf = time;
      // “Both have improved” goes on with the rows of a sentence before, whatever stands between.
      if (rows.length > 0) named = rows.length > 1 || !rows.some((row) => named.includes(row)) ? rows : named;
      around = [...rows, ...around.filter((row) => !rows.includes(row))];
      yield said !== null && isOfMeeting ? unlessOfMeeting(said) : said;
      before = topic ?? NOTHING;
    }
    last = before;
    // What stands in a list over items of its own is their heading.
    if (isItem && isName(passage.text)) items.push(headingOf(passage));
    if (!isItem && /:\s*$/.test(passage.text)) list = before;
  }
}

/** All that it names is an age, so that what it says of it was named before. */
function namesAgesAlone(sentence: string, vocabulary: ReadonlySet<string>): boolean {
  if (agesIn(plain(sentence)).length === 0) return false;
  return conceptsIn(sentence, vocabulary).every((concept) => concept.startsWith("age "));
}

/** “Q. And care leavers?” heads its answer, below every other heading; `null` for what is no question. */
function questionIn({ kind, text }: Passage): Pick<Passage, "level" | "text"> | null {
  const isQuestion =
    kind === "paragraph" &&
    text.endsWith("?") &&
    text.length <= LONGEST_QUESTION &&
    !/\d\s?%|[.!?]\s+[A-Z].*[.!?]\s/.test(text);
  return isQuestion
    ? { level: QUESTION_LEVEL, text: text.replace(/^Q(?:uestion)?\s?\d*[.:)]\s+/i, "") }
    : null;
}
/**
 * A longer line that ends with a question mark is text and no heading of questions and answers. Its level is below
 * every heading of a document, which end at 9.
 */
const LONGEST_QUESTION = 160;
const QUESTION_LEVEL = 10;

/** The month with which the scorecards end. */
function latestOf(cards: readonly (readonly Judgement[])[]): number {
  const ends = cards.flat().flatMap(({ latest }) => {
    const period = periodOf(latest);
    return period === null ? [] : [endOfPeriod(period)];
  });
  return ends.length === 0 ? Infinity : Math.max(...ends);
}

function headingsBy(
  subjects: Subjects,
  latest: number,
): (passage: Pick<Passage, "level" | "text">) => PaperHeading {
  return ({ level, text }) => ({
    level,
    text,
    concepts: new Set(conceptsIn(text.replace(/^[\d.]+\s+/, ""), subjects.vocabulary)),
    stand: headingStand(text, latest),
    isOfEarlierMeeting: isOfEarlierMeeting(text, latest),
    isOfOthers: isHeadingOfOthers(text),
    referred: rowsReferredTo(subjects, text).known,
  });
}

/** `Care leavers. We are in touch with 91% …`: the heading that a paragraph begins with. */
function leadOf([first = "", ...rest]: readonly string[]): {
  lead: string | null;
  sentences: readonly string[];
} {
  const own = first.replace(/\.$/, "");
  const isLead = rest.length > 0 && first.length <= LONGEST_LEAD && isName(own);
  return isLead ? { lead: own, sentences: rest } : { lead: null, sentences: [first, ...rest] };
}
/** Letters: a longer first sentence says something and names nothing alone. */
const LONGEST_LEAD = 60;

function isName(text: string): boolean {
  return !/\d/.test(text) && looksLikeHeading(text, true);
}
