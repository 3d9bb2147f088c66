// Decides what a report says of numbers of measures, by asking each row the same: how many are red, met their target, have
// improved. Of which rows it speaks, its words, its headings and its total tell.

import { figureIn } from "../../model/inFact";
import type { Judgement } from "../../model/judgement";
import { callOf } from "../../model/naming/callOf";
import { wordsOf } from "../../words/wordsOf";
import { clausesOf } from "../claims/clauses";
import type { SaidOfEach, Yardstick } from "../claim";
import { decide } from "../decide/decide";
import { markFactOf } from "../decide/decideComparison";
import { ownStatus } from "../decide/ownStatus";
import type { PaperStand } from "../decide/resolve";
import { undecided, type ReadClaim } from "../decided";
import { isFraming } from "../lex/wordsBeside";
import type { Quoted, SentenceMark } from "../lex/mark";
import type { SentenceParts } from "../sentenceParts";
import type { Heard } from "../spoken";
import type { SentenceReading } from "../claimsOf";
import { conceptsIn, type KnownRow, type Subjects } from "../subjects/knownRow";
import { talliesIn, type Tally } from "./talliesIn";

/**
 * The claims of a sentence of which a part gives numbers of measures: those, and what `readAs` makes of the rest, “three measures
 * are red: dental checks (79%), …”. `null` where it gives none, or of measures that cannot be told from its words.
 */
export function withTallies(
  subjects: Subjects,
  parts: SentenceParts,
  heard: Heard,
  readAs: (rest: SentenceParts) => SentenceReading,
): SentenceReading | null {
  const found = talliesIn(parts.marks);
  if (found === null) return null;
  const { tallies, total, words } = found;
  const meant = rowsMeant(subjects, parts.sentence, words, heard);
  if (meant.length === 0) return null;
  const among = meant.filter((rows) => total === null || sizesOf(rows).has(total.number));
  const claims = tallies.map((tally) => tallied(tally, among, heard.stand));
  const end = tallies.at(-1)?.span.end ?? 0;
  const marks = parts.marks.filter(({ start }) => start >= end);
  const rest = readAs({ ...parts, marks, clauses: clausesOf(marks) });
  return { ...rest, claims: [...claims, ...rest.claims] };
}

/**
 * The rows that a number may be of, those first that are likeliest: of a section that is named, in its words or in the nearest
 * heading that names one, else of all.
 */
function rowsMeant(
  { known, unnamed }: Subjects,
  sentence: string,
  words: readonly SentenceMark[],
  { headings = [] }: Heard,
): readonly (readonly KnownRow[])[] {
  const all = [...known, ...unnamed];
  const cards = [...new Set(all.map(({ card }) => card))];
  const byCard = (rows: readonly KnownRow[]): KnownRow[][] =>
    cards.map((card) => rows.filter((row) => row.card === card)).filter((rows) => rows.length > 0);
  const sections = new Set(all.flatMap(({ judgement }) => stemsOf(judgement.measure.section ?? "")));
  const whose = words.filter(
    (mark) =>
      mark.is !== "plain" ||
      !(isFraming(mark.stem) || OF_A_SECTION.has(mark.stem)) ||
      (mark.stem.length > SHORTEST && sections.has(mark.stem)),
  );
  if (whose.length > 0)
    return byCard(all.filter((row) => whose.every((mark) => isOfSection(row, mark, sentence))));
  const [headed] = [...headings].reverse().flatMap((heading) => {
    const rows = all.filter((row) => isHeadedBy(row, heading));
    return rows.length === 0 ? [] : [rows];
  });
  return [...(headed === undefined ? [] : [headed]), all, ...(cards.length > 1 ? byCard(all) : [])];
}
/** “In the workforce section”. */
const OF_A_SECTION = new Set(["section", "domain", "theme", "area", "heading"]);

/** A heading of the paper names the section: by its words, or by what those mean. */
function isHeadedBy({ section, judgement: { measure } }: KnownRow, heading: string): boolean {
  const [own, said] = [stemsOf(measure.section ?? ""), new Set(stemsOf(heading))];
  const concepts = new Set(conceptsIn(heading));
  return (
    (own.length > 0 && own.every((stem) => said.has(stem))) ||
    (section.size > 0 && [...section].every((one) => concepts.has(one)))
  );
}

/** The heading of its section says the word. */
function isOfSection(
  { section, judgement: { measure } }: KnownRow,
  mark: SentenceMark,
  sentence: string,
): boolean {
  if (mark.is === "concept" && mark.concepts.every((one) => section.has(one))) return true;
  const stems = new Set(stemsOf(measure.section ?? ""));
  return stemsOf(sentence.slice(mark.start, mark.end)).every((stem) => stems.has(stem));
}

function stemsOf(text: string): string[] {
  return wordsOf(text).map(({ stem }) => stem);
}
/** Shorter words of a heading say nothing of which measures are meant: “Children in care”. */
const SHORTEST = 4;

/** How many measures these may be called: all of them, those with a figure, those with a status. */
function sizesOf(rows: readonly KnownRow[]): ReadonlySet<number> {
  const valued = rows.filter(({ judgement }) => figureIn(judgement.latest) !== null);
  const rated = rows.filter(({ judgement }) => isRated(judgement));
  return new Set([rows.length, valued.length, rated.length]);
}

/** It has a status: one that it shows, or one by its target. */
function isRated(judgement: Judgement): boolean {
  return judgement.status.value !== "grey" || ownStatus(judgement) !== null;
}

function isShownOrGrey(judgement: Judgement): boolean {
  return ownStatus(judgement) !== null || judgement.status.value === "grey";
}

function hasMark(judgement: Judgement, yardstick: Yardstick): boolean {
  return figureIn(markFactOf(judgement, yardstick)) !== null;
}

/** “Improved”: a measure of which neither way is good has not. */
function isGoodOrBad(of: SaidOfEach): boolean {
  return of.kind === "direction" && (of.way === "better" || of.way === "worse");
}

/** Of how many rows it is so: surely, and at most. */
interface SoManyRows {
  readonly rows: readonly KnownRow[];
  readonly least: number;
  readonly most: number;
}

function soMany(rows: readonly KnownRow[], { of }: Tally, stand: PaperStand): SoManyRows {
  // A row without a status, or without a target, is none of those; where no row shows one, any may have one that is kept elsewhere.
  const isShownAny = rows.some(({ judgement }) => ownStatus(judgement) !== null);
  const asked = rows.filter(({ judgement }) =>
    of.kind === "status"
      ? !isShownAny || isRated(judgement)
      : of.kind === "comparison"
        ? hasMark(judgement, of.yardstick)
        : figureIn(judgement.latest) !== null &&
          !(isGoodOrBad(of) && judgement.measure.polarity.value === "none"),
  );
  const said = asked.map((row) => {
    const { verdict } = decide({ known: [row] }, of, stand).answer;
    const status = ownStatus(row.judgement)?.status ?? null;
    // What the scorecard calls green may be called on target, whatever its figures say.
    const isOtherwise = status !== null && (status === "green") !== (verdict === "agrees");
    const isOpen =
      of.kind === "status"
        ? status === null
        : of.kind === "comparison" && of.yardstick === "target" && isOtherwise;
    return isOpen ? "cannot tell" : verdict;
  });
  const count = (...verdicts: string[]): number =>
    said.filter((verdict) => verdicts.includes(verdict)).length;
  return {
    rows: asked.filter((_, at) => said[at] === "agrees"),
    least: count("agrees"),
    most: count("agrees", "cannot tell"),
  };
}

/** A number of measures against each of the lots of rows that it may be of. */
function tallied(tally: Tally, among: readonly (readonly KnownRow[])[], stand: PaperStand): ReadClaim {
  const { count, of, span } = tally;
  const open = undecided({ reading: of, span }, "none");
  const counted = among.map((rows) => {
    const says = count === "all" ? rows.length : count === "none" ? 0 : count.number;
    const { least, most, rows: so } = soMany(rows, tally, stand);
    const hedge = typeof count === "object" ? count.hedge : null;
    const each = Array.from({ length: most - least + 1 }, (_, more) => isSoMany(least + more, says, hedge));
    const [one] = each;
    const verdict =
      one == null || each.some((other) => other !== one) ? "cannot tell" : one ? "agrees" : "disagrees";
    return { says, least, most, so, of: rows.length, verdict } as const;
  });
  const [first] = counted;
  if (first === undefined) return { ...open, message: NO_ROWS };
  // “Ten have improved” may be since any time before.
  const isOpen = of.kind === "direction" && of.from.kind === "relative" && of.from.to === "before";
  const isAgreed = !isOpen && first.verdict === "agrees";
  const isDenied = !isOpen && counted.every(({ verdict }) => verdict === "disagrees");
  const isShown = of.kind !== "status" || among.flat().every(({ judgement }) => isShownOrGrey(judgement));
  const number = first.least === first.most ? `${first.least}` : `${first.least} to ${first.most}`;
  return {
    ...open,
    says: first.says,
    figure: first.says,
    scorecard: first.least === first.most ? first.least : null,
    verdict: isAgreed ? "agrees" : isDenied ? "disagrees" : "cannot tell",
    places: first.so.map(({ judgement: { measure } }) => measure.place),
    message: `It is so of ${number} of ${first.of} measures${namesOfRows(first.so)}.${isShown ? "" : NOT_SHOWN}`,
  };
}

/** “: 1.4, 6.10”. */
function namesOfRows(rows: readonly KnownRow[]): string {
  const names = rows.map(({ judgement: { measure } }) => callOf(measure));
  return names.length === 0 || names.length > MOST_NAMED ? "" : `: ${names.join(", ")}`;
}
/** More names than these nobody reads in a line. */
const MOST_NAMED = 12;

/** Whether so many are “three”, “more than three”, “up to three”; `null` where the word is no number, “about three”. */
function isSoMany(number: number, says: number, hedge: Quoted["hedge"]): boolean | null {
  switch (hedge) {
    case null:
      return number === says;
    case "over":
      return number > says;
    case "under":
      return number < says;
    case "at least":
      return number >= says;
    case "at most":
      return number <= says;
    case "about":
    case "just over":
    case "just under":
      return null;
  }
}

const NOT_SHOWN = " The scorecard does not show all of its statuses.";
const NO_ROWS = "Of which measures it speaks cannot be told: the scorecard has not so many of them.";
