// Takes a sentence apart into marks: periods, ages, cue words (“above”, “compared with”), figures, the things that measures
// count, and plain words. Periods come before figures, so that the 2024 of “June 2024” is no value. A word that nothing knows
// becomes a thing, which no row may have: what is not understood may keep a claim from being judged.

import { anyOf } from "../../words/anyOf";
import { CONCEPTS } from "../../words/paper/concepts";
import { CUES, type Cue } from "../../words/paper/cues";
import { OF_ALL_TIMES, OF_TIMES_BESIDE } from "../../words/paper/rankWords";
import { FRAMING_WORDS } from "../../words/paper/framingWords";
import { NEUTRAL_WORDS } from "../../words/paper/neutralWords";
import { PLAIN_TALK } from "../../words/paper/plainTalk";
import { bookOf, type PhraseTable } from "../../words/phrases";
import { plain } from "../../words/plain";
import { A_WHOLE_YEAR, SAME_TIME } from "../../words/time/unitsOfTime";
import { wordsOf, type Word } from "../../words/wordsOf";
import { agesIn } from "./agesIn";
import { figuresIn } from "./figuresIn";
import { lastingIn } from "./lastingIn";
import { noteMarksIn } from "./noteMarksIn";
import { timesIn } from "./partOfAnother";
import type { SentenceMark, NamedPeriod, Quoted, RankReach, Relative } from "./mark";
import { monthsAgo, timeCountOf, unitOfTimeIn, type TimeCount } from "./timeCount";
import { phrasesAmong } from "./phrasesAmong";
import { periodsIn } from "./periodsIn";

/** What a phrase of the word lists means: a cue, or the things that measures count. */
type SaidMark = { readonly cue: Cue } | { readonly concepts: readonly string[] };

const TABLE: PhraseTable<SaidMark> = [
  ...CUES.map(([cue, ...phrases]) => [{ cue }, ...phrases] as const),
  ...CONCEPTS.map(([concepts, ...phrases]) => [{ concepts: concepts.split(" ") }, ...phrases] as const),
];
const namedAmong = phrasesAmong(bookOf(TABLE));
/** Cues that name a time seen from the paper's month: “last year”, “this quarter”. They become periods. */
const RELATIVE = new Set<Cue>([
  "now",
  "month before",
  "quarter before",
  "year before",
  "past year",
  "before",
  "this month",
  "this quarter",
  "year to date",
  "last outturn",
]);
/** Before the name of a person, who is nothing that is counted. */
const TITLES = new Set(["ms", "mr", "mrs", "dr", "cllr", "councillor"]);
const ARROWS = /[⬆↑▲⬇↓▼]/g;
/** Signs between words that part what is said. */
const STOPS = /[,;:()[\]–—|•·]| - |\s[-–—]\s|\.\s/g;

/**
 * A sentence taken apart into its marks, from left to right. It is on one line, as `oneLine` gives it. `names` are the
 * words that measures' names are made of: a word of reports is one of theirs where they have it.
 */
export function marksOf(sentence: string, names: ReadonlySet<string> = NEUTRAL_WORDS): SentenceMark[] {
  const words = wordsOf(sentence);
  const marks: SentenceMark[] = [];
  const taken = new Array<boolean>(words.length).fill(false);
  const cover = (start: number, end: number): void => {
    for (let at = 0; at < words.length; at++) {
      const word = words[at];
      if (word === undefined || word.start >= end) return;
      if (word.end > start) taken[at] = true;
    }
  };
  const text = plain(sentence);
  for (const { start, end } of noteMarksIn(text)) {
    marks.push({ is: "plain", stem: "note", start, end });
    cover(start, end);
  }
  for (const { start, end, named } of periodsIn(sentence, text)) {
    marks.push({ is: "period", start, end, named });
    cover(start, end);
  }
  for (const { start, end, concept } of agesIn(text)) {
    if (words.some((word, at) => taken[at] === true && word.start < end && word.end > start)) continue;
    marks.push({ is: "concept", start, end, concepts: [concept] });
    cover(start, end);
  }
  for (const { start, end, concept } of lastingIn(text)) {
    const isNamed = names === NEUTRAL_WORDS || names.has(concept);
    if (!isNamed || words.some((word, at) => taken[at] === true && word.start < end && word.end > start))
      continue;
    marks.push({ is: "concept", start, end, concepts: [concept] });
    cover(start, end);
  }
  for (const { from: first, words: part } of betweenStops(sentence, words))
    for (const { meaning, from, to } of namedAmong(part)) {
      const [start, end] = [part[from]?.start ?? 0, part[to - 1]?.end ?? 0];
      if (to === from || taken.slice(first + from, first + to).some(Boolean)) continue;
      marks.push({ ...markOf(meaning, sentence.slice(start, end)), start, end });
      cover(start, end);
    }
  for (const { from, to, quoted } of figuresIn(sentence, words, (at) => taken[at] === true)) {
    const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
    const within = marks.findIndex((mark) => mark.start > start && mark.end <= end);
    if (within >= 0) marks.splice(within, 1);
    marks.push({ is: "figure", start, end, quoted });
    for (let at = from; at < to; at++) taken[at] = true;
  }
  words.forEach(({ stem, text, start, end }, at) => {
    if (taken[at] === true) return;
    if (TITLES.has(text) || TITLES.has(words[at - 1]?.text ?? "")) {
      marks.push({ is: "plain", stem, start, end });
      return;
    }
    const thing = THINGS_OF_TABLE.has(stem) ? stem : stem.replace(VERB_END, "$1");
    const isNeutral =
      (NEUTRAL_WORDS.has(stem) || NEUTRAL_WORDS.has(text)) &&
      !(names.has(stem) || (names.has(thing) && !FRAMING_WORDS.has(stem)));
    const isPlain =
      isNeutral ||
      PLAIN_TALK.has(stem) ||
      PLAIN_TALK.has(text) ||
      /[a-z]{3}ly$/.test(text) ||
      text.length === 1;
    marks.push(
      isPlain ? { is: "plain", stem, start, end } : { is: "concept", concepts: [thing], start, end },
    );
  });
  for (const { 0: sign, index } of sentence.matchAll(STOPS))
    if (marks.every(({ start, end }) => index + sign.length <= start || index >= end))
      marks.push({ is: "stop", sign: sign.trim() || "-", start: index, end: index + sign.length });
  for (const { 0: arrow, index } of sentence.matchAll(ARROWS))
    marks.push({
      is: "cue",
      cue: /[⬆↑▲]/.test(arrow) ? "up" : "down",
      start: index,
      end: index + arrow.length,
    });
  return withNamedYears(withoutHedges(marks.sort((a, b) => a.start - b.start)));
}

/** “Fell by more than 30%”, “more than a third higher”: “more than” is said of the amount, and of no side. */
function withoutHedges(marks: readonly SentenceMark[]): SentenceMark[] {
  return marks.filter((mark, at) => {
    const [before, next] = [marks[at - 1], marks[at + 1]];
    const isSide = mark.is === "cue" && (mark.cue === "above" || mark.cue === "below");
    if (!isSide || next?.is !== "figure" || next.quoted.hedge === null) return true;
    return !(next.quoted.unit === "relative" || (before?.is === "cue" && before.cue === "by"));
  });
}

/** “The full-year total for 2023/24” is of the year that it names. */
function withNamedYears(marks: readonly SentenceMark[]): SentenceMark[] {
  return marks.filter((mark, at) => {
    const isWhole = mark.is === "period" && mark.named.kind === "relative" && mark.named.isWhole === true;
    const behind = marks.slice(at + 1);
    const end = behind.findIndex(({ is }) => is === "stop" || is === "figure");
    return !(isWhole && behind.slice(0, end < 0 ? undefined : end).some(({ is }) => is === "period"));
  });
}

/** The words between stops, which no phrase goes across: “a dental check, up 2 points” is no check-up. */
function betweenStops(sentence: string, words: readonly Word[]): { from: number; words: readonly Word[] }[] {
  const parts: { from: number; words: readonly Word[] }[] = [];
  let from = 0;
  words.forEach(({ start, text }, at) => {
    if (at === 0) return;
    const between = sentence.slice(words[at - 1]?.end, start);
    const isList = LISTED.has(text) && LISTED.has(words[at - 1]?.text ?? "");
    if (!/[,;:()[\]–—|•·]|\s-|-\s/.test(between) || isList) return;
    parts.push({ from, words: words.slice(from, at) });
    from = at;
  });
  return [...parts, { from, words: words.slice(from) }];
}
/** Names that are lists of things: “education, employment or training”, “education, health and care plan”. */
const LISTED = new Set(["education", "employment", "training", "health"]);

/** “In every quarter of the last year”. */
const OVER_A_YEAR = new RegExp(`^(?:each|every) .*(?:${A_WHOLE_YEAR.join("|")})$`, "i");
/** By their own names the things of the table are known too: “accommodation is suitable”. */
const THINGS_OF_TABLE: ReadonlySet<string> = new Set(CONCEPTS.flatMap(([concepts]) => concepts.split(" ")));
/** “Disengaging” in a measure's name is “disengaged” in a paper, and what is triaged has had its triage. */
const VERB_END = /^([a-z]{4,}?)(?:ing|ed|e)$/;
/** Words of who does better, not of which figure is higher. */
const OF_RANK = /\b(?:ahead of|behind|(?:short|shy) of)$/i;
const OF_EACH = /^(?:each|every)\b/i;
/** “Continues to fall”, “on an upward path”: a way that goes on. */
const GOES_ON = /^(?:continu|upward|downward)/i;
const RANKED = new Set<Cue>(["highest", "lowest", "best yet", "worst yet"]);
/** Words that say among which times a figure is the highest, the lowest, the best or the worst. */
const OF_ALL = anyOf(OF_ALL_TIMES);
const OF_THOSE_BESIDE = anyOf(OF_TIMES_BESIDE);
/** “Has fallen for three months”. */
const FOR_SO_MANY = /^for (?!the\b)/i;
const TO_THE_MONTH = anyOf(SAME_TIME);

function markOf(
  said: SaidMark,
  words: string,
):
  | {
      is: "cue";
      cue: Cue;
      over?: TimeCount;
      each?: TimeCount["unit"];
      goesOn?: true;
      isOfRank?: true;
      reach?: RankReach;
      quoted?: Quoted;
    }
  | { is: "concept"; concepts: readonly string[] }
  | { is: "period"; named: NamedPeriod } {
  if ("concepts" in said) return { is: "concept", concepts: said.concepts };
  if (RELATIVE.has(said.cue)) {
    const isExact = said.cue === "year before" && TO_THE_MONTH.test(words);
    const isWhole = said.cue === "year to date" && /\b(?:full|whole)\b/i.test(words);
    const mayBeOfNow = said.cue === "last outturn" && !/\b(?:last|previous)\b/i.test(words);
    return {
      is: "period",
      named: {
        kind: "relative",
        to: said.cue as Relative,
        ...(isExact ? { isExact } : {}),
        ...(isWhole ? { isWhole } : {}),
        ...(mayBeOfNow ? { mayBeOfNow } : {}),
      },
    };
  }
  const over =
    said.cue === "run" && OVER_A_YEAR.test(words)
      ? ({ count: 1, unit: "year" } as const)
      : said.cue === "some span" || said.cue === "run"
        ? timeCountOf(words)
        : null;
  const months = said.cue === "some span" ? monthsAgo(words) : null;
  if (months !== null) return { is: "period", named: { kind: "ago", months } };
  const counted = over === null ? {} : { over };
  const each = said.cue === "run" && over === null && OF_EACH.test(words) ? unitOfTimeIn(words) : undefined;
  const goesOn = GOES_ON.test(words) ? ({ goesOn: true } as const) : {};
  const isMove = said.cue === "up" || said.cue === "down";
  const quoted = isMove || said.cue === "multiple" ? timesIn(words, { isMove }) : null;
  const reach = !RANKED.has(said.cue)
    ? null
    : OF_ALL.test(words)
      ? "ever"
      : OF_THOSE_BESIDE.test(words)
        ? "around"
        : null;
  const ofRank = OF_RANK.test(words) ? ({ isOfRank: true } as const) : {};
  return said.cue === "some span"
    ? {
        is: "period",
        named: { kind: "unknown", ...counted, ...(FOR_SO_MANY.test(words) ? { isEach: true as const } : {}) },
      }
    : {
        is: "cue",
        cue: said.cue,
        ...counted,
        ...(each && { each }),
        ...goesOn,
        ...ofRank,
        ...(reach && { reach }),
        ...(quoted && { quoted }),
      };
}
