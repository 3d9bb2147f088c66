import { monthNumber } from "../../words/time/months";
import { bookOf, type PhraseMatch } from "../../words/phrases";
import { HEDGES, HEDGES_BEHIND, type Hedge } from "../../words/paper/hedges";
import { NUMBER_WORDS } from "../../words/paper/numberWords";
import type { Word } from "../../words/wordsOf";
import { phrasesAmong } from "./phrasesAmong";
import type { Quoted } from "./mark";
import { FRACTIONS, isPartOfAnother, partInWords, type PartInWords } from "./partOfAnother";
import { isAllBut, restOf } from "./restOf";
import { speltAt } from "./speltAt";

const hedgesAmong = phrasesAmong(bookOf(HEDGES));
const hedgesBehindAmong = phrasesAmong(bookOf(HEDGES_BEHIND));
const TIME_UNITS = new Set(
  "day week month year hour minute mile working calendar w yr hr min second".split(" "),
);
/** “20 working days”. */
const WORKING = new Set(["working", "calendar"]);
const MANY = new Set(["million", "m", "k", "bn", "billion", "thousand"]);
const PER_CENT = new Set(["%", "percent"]);
const POINTS = new Set(["point", "pp", "ppt", "pps", "pt", "pts", "ppts"]);
/** Behind other words “one” stands for a thing that was named: “the national one”. */
const COUNTS_ONE = new Set(
  "child young person family case percentage percent per % point in out week month fewer more lower higher less above below short".split(
    " ",
  ),
);
const NAMED_BY_NUMBER = new Set(
  "stage phase tier band grade appendix annex item section table chart graph box note footnote paragraph para page chapter objective priority recommendation strand pillar".split(
    " ",
  ),
);
/** A number by itself, with commas in threes and decimals. */
const NUMBER = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/;

/** A figure among the words of a sentence: from its first word to the first behind it. */
export interface FoundFigure {
  readonly from: number;
  readonly to: number;
  readonly quoted: Quoted;
}

/** The figures of a sentence, among the words that nothing else has taken. */
export function figuresIn(
  sentence: string,
  words: readonly Word[],
  isTaken: (at: number) => boolean,
): FoundFigure[] {
  const hedges = hedgesAmong(words);
  const behind = hedgesBehindAmong(words);
  const found: FoundFigure[] = [];
  for (let at = 0; at < words.length; at++) {
    if (isTaken(at)) continue;
    const hedgedBy = hedges.find(({ to }) => to === at);
    const part = partInWords(words, at, isTaken);
    if (part !== null && isPartOfAnother(words, hedgedBy?.from ?? at, part)) {
      const text = sentence.slice(words[at]?.start, words[part.to - 1]?.end);
      const [number, hedge] = [percentOf(part), hedgedBy?.meaning ?? "about"];
      found.push({ from: at, to: part.to, quoted: { number, unit: "relative", decimals: 0, hedge, text } });
      at = part.to - 1;
      continue;
    }
    const spelt = speltAt(words, at);
    const number = spelt?.number ?? numberAt(words, at, sentence);
    const share =
      fractionAt(words, at, { isTaken, sentence }) ?? (number === null ? null : shareAt(words, at, number));
    const hedge = hedgedBy?.meaning ?? (isRound(words, at, spelt?.number) ? "about" : null);
    if (share !== null) {
      const text = sentence.slice(words[at]?.start, words[share.to - 1]?.end);
      found.push({
        from: at,
        to: share.to,
        quoted: { number: share.percent, unit: "percent", decimals: 0, hedge: hedge ?? "about", text },
      });
      at = share.to - 1;
      continue;
    }
    if (number === null) continue;
    const rest = restOf(words, at, number);
    if (rest !== null) {
      const text = sentence.slice(words[at - 2]?.start, words[at]?.end);
      const quoted = { number: rest, unit: "plain", decimals: 0, hedge: null, text } as const;
      found.push({ from: at - 2, to: at + 1, quoted });
      continue;
    }
    const unit = unitAt(words, spelt?.last ?? at, sentence);
    // “Two years or more” is a length of time, and no figure of its own.
    const next = unit.unit === "other" ? undefined : behind.find(({ from }) => from === unit.to);
    const end = next === undefined ? unit : hedgedBehind(unit, next);
    const quoted = quotedOf(sentence, words, {
      at,
      end,
      number,
      hedge: hedge ?? (next === undefined || next.meaning === "either" ? null : next.meaning),
    });
    found.push({
      from: quoted.unit === "money" && words[at - 1]?.text === "£" ? at - 1 : at,
      to: end.to,
      quoted,
    });
    at = end.to - 1;
  }
  return found;
}

/** “Two hundred more”: a round number in words is not meant to the last digit. */
function isRound(words: readonly Word[], at: number, spelt: number | undefined): boolean {
  return spelt !== undefined && spelt % HUNDRED === 0 && words[at]?.text !== "one";
}
/** A number in words that is so many times a whole number is round. */
const HUNDRED = 100;

interface FigureAt {
  readonly at: number;
  readonly end: { readonly to: number; readonly unit: Quoted["unit"]; readonly time?: string };
  readonly number: number;
  readonly hedge: Hedge | null;
}

function quotedOf(sentence: string, words: readonly Word[], { at, end, number, hedge }: FigureAt): Quoted {
  const text = sentence.slice(words[at]?.start, words[end.to - 1]?.end);
  const minus =
    /[-−]$/.test(sentence.slice(0, words[at]?.start)) &&
    !/[\w)]\s?[-−]$/.test(sentence.slice(0, words[at]?.start));
  const decimals = /\.(\d+)/.exec(words[at]?.text ?? "")?.[1]?.length ?? 0;
  const time = end.time === undefined ? {} : { time: end.time };
  return { number: minus ? -number : number, unit: end.unit, decimals, hedge, text, ...time };
}

/** A share in words, and the first word behind it. */
interface FigureShare {
  readonly to: number;
  readonly percent: number;
}

function percentOf({ parts, whole }: PartInWords): number {
  return Math.round((parts / whole) * 100);
}
/** Half of these is no share of what is counted: “half the number of a year ago”, “a quarter of a point”, “half of 2024”. */
const NO_WHOLE = new Set(
  "number level rate figure amount total volume proportion share what that it last previous its a year month week day hour mile percent percentage point % million century".split(
    " ",
  ),
);

/** `a quarter of contacts`, `two thirds of our care leavers`, `half the audits`. */
function fractionAt(
  words: readonly Word[],
  at: number,
  { isTaken, sentence }: { isTaken: (at: number) => boolean; sentence: string },
): FigureShare | null {
  const part = partInWords(words, at, isTaken);
  if (part === null) return null;
  const { parts, whole } = part;
  const [isHalf, name] = [parts === 1 && whole === HALF, part.to - 1];
  const share: FigureShare = { to: part.to, percent: percentOf(part) };
  const [end, next] = [words[name], words[name + 1]];
  // “The target is a fifth”, “our target of two thirds”.
  const [named, link] = [words[at - 2], words[at - 1]];
  if (named?.stem === "target" && SAYS_WHAT.has(link?.text ?? "") && words[part.to]?.text !== "of")
    return share;
  // “Two thirds (64.5%) are in foster care”, “two thirds live with foster carers”.
  if (/^ \(\d+(?:\.\d+)? ?%/.test(sentence.slice(end?.end))) return share;
  const isSeveral = parts > 1 && whole !== QUARTER && next !== undefined && next.text !== "of";
  if (isSeveral && !BESIDE_MORE.has(next.text)) return share;
  const of = next?.text === "of" ? name + 2 : name + 1;
  const isWhole = of > name + 1 || (isHalf && ARTICLES.has(words[of]?.text ?? ""));
  const first = ARTICLES.has(words[of]?.text ?? "") ? words[of + 1] : words[of];
  if (!isWhole || first === undefined || NO_WHOLE.has(first.stem) || /^\d/.test(first.text)) return null;
  // “Half of March's 33%” is half of another figure.
  if (monthNumber(first.text) > 0) return null;
  // “Three quarters of sustained improvement” are nine months.
  if (whole === QUARTER && words.slice(of, of + MOST_BEFORE_A_MOVE).some(({ stem }) => MOVES.has(stem)))
    return null;
  return share;
}
const SAYS_WHAT = new Set(["is", "was", "of", "remains"]);
/** So many are a whole. */
const HALF = 2;
/** Of a year there are four as well: “a quarter were …” may be one. */
const QUARTER = 4;
/** What goes on for quarters, and is no part of what is counted; so many words may lead to it. */
const MOVES = new Set(
  "improvement decline growth reduction increase decrease rise fall deterioration stability progress data reporting".split(
    " ",
  ),
);
const MOST_BEFORE_A_MOVE = 3;
/** “Two thirds more than in March” is no share of what is counted. */
const BESIDE_MORE = new Set([
  "more",
  "fewer",
  "less",
  "higher",
  "lower",
  "above",
  "below",
  "up",
  "down",
  "as",
]);
const ARTICLES = new Set(["the", "our", "all", "these", "those"]);

/** `nine out of ten`, `three in four`: a share in words is not exact. */
function shareAt(words: readonly Word[], at: number, part: number): FigureShare | null {
  const behind = words[at + 1]?.text === "out" ? at + 2 : at + 1;
  const link = words[behind]?.text;
  const isShare = behind > at + 1 ? link === "of" : link === "in";
  const whole = isShare ? NUMBER_WORDS.get(words[behind + 1]?.text ?? "") : undefined;
  if (whole === undefined || !NUMBER_WORDS.has(words[at]?.text ?? "") || part >= whole || whole < 2)
    return null;
  return { to: behind + 2, percent: Math.round((part / whole) * 100) };
}

function numberAt(words: readonly Word[], at: number, sentence: string): number | null {
  const word = words[at];
  if (word === undefined) return null;
  // “Stage 1 complaints”: it tells one thing from another; but not “on a positive note, 98% were seen”.
  if (NAMED_BY_NUMBER.has(words[at - 1]?.text ?? "") && isClose(words, at - 1, sentence)) return null;
  if (NUMBER.test(word.text)) return Number(word.text.replaceAll(",", ""));
  // “A point over target”, “a percentage point lower”.
  const [next, after] = [words[at + 1]?.stem ?? "", words[at + 2]?.stem ?? ""];
  if (word.text === "a" && (POINTS.has(next) || (next === "percentage" && POINTS.has(after)))) return 1;
  const isCount = isAllBut(words, at) || isByOne(words, at) || COUNTS_ONE.has(next);
  if (word.text === "one" && !isCount) return null;
  return NUMBER_WORDS.get(word.text) ?? null;
}

/** “A decrease of one”, “fell by one”: how far it went. */
function isByOne(words: readonly Word[], at: number): boolean {
  const [way, by] = [words[at - 2]?.stem ?? "", words[at - 1]?.text ?? ""];
  return (by === "by" || by === "of") && MOVED.has(way);
}
const MOVED = new Set(
  "increase decrease rise fall reduction drop increased decreased rose risen fell fallen reduced".split(" "),
);

/** Where the figure with its unit ends, and what the unit is. */
function unitAt(words: readonly Word[], at: number, sentence: string): FigureAt["end"] {
  const [next, after] = [words[at + 1], words[at + 2]];
  const before = words[at - 1];
  const unit = next?.stem ?? "";
  if (before?.text === "£" || (MANY.has(unit) && isClose(words, at, sentence)))
    return { to: at + (MANY.has(unit) ? 2 : 1), unit: "money" };
  if (unit === "per" && after?.text === "cent") {
    const isPoint = POINTS.has(words[at + 3]?.stem ?? "");
    return { to: at + (isPoint ? 4 : 3), unit: isPoint ? "points" : "percent" };
  }
  if (PER_CENT.has(unit)) {
    const isPoint = POINTS.has(after?.stem ?? "");
    return { to: at + (isPoint ? 3 : 2), unit: isPoint ? "points" : "percent" };
  }
  // “0.1 of a point”, “half of a percentage point”.
  if (unit === "of" && after?.text === "a") {
    const point = words[at + 3]?.stem === "percentage" ? at + 4 : at + 3;
    if (POINTS.has(words[point]?.stem ?? "")) return { to: point + 1, unit: "points" };
  }
  if (unit === "percentage" && POINTS.has(after?.stem ?? "")) return { to: at + 3, unit: "points" };
  if (POINTS.has(unit)) return { to: at + 2, unit: "points" };
  // “Two thirds more than in March”: its number is none by itself.
  if (FRACTIONS.has(unit) && unit !== "half" && unit !== "quarter" && NUMBER_WORDS.has(words[at]?.text ?? ""))
    return { to: at + 2, unit: "other" };
  // “All but two of our care leavers”: it counts the others.
  if (isAllBut(words, at)) return { to: at + 1, unit: "other" };
  // “The three areas of greatest concern”, “four of the five indicators”.
  if (OF_REPORTS.has(unit)) return { to: at + 1, unit: "other" };
  if (unit === "consecutive") return { to: at + 1, unit: "other" };
  if (TIME_UNITS.has(unit) && !/[;,.:()]/.test(sentence.slice(words[at]?.end, next?.start))) {
    const isOfWork = WORKING.has(unit);
    const time = (isOfWork ? after?.stem : unit) ?? "";
    return { to: at + (isOfWork && TIME_UNITS.has(time) ? 3 : 2), unit: "other", time };
  }
  // “Seen within ten working days and in need within twenty”: of the unit that was said before.
  if (before?.text === "within" && unit !== "of") return { to: at + 1, unit: "other" };
  return { to: at + 1, unit: "plain" };
}

/**
 * “98% or above” is a share. “Three or more times”, “two or more” tell where a name begins to count, and are no figure of it;
 * nor is “98% or better”, which may be more or less.
 */
function hedgedBehind(
  { to: _, ...of }: FigureAt["end"],
  { meaning, to }: PhraseMatch<(typeof HEDGES_BEHIND)[number][0]>,
): FigureAt["end"] {
  return of.unit === "plain" || meaning === "either" ? { to, unit: "other" } : { ...of, to };
}

/** What a paper counts of its own, and no scorecard does. */
const OF_REPORTS = new Set(
  "area measure indicator kpi metric priority theme reason factor recommendation challenge".split(" "),
);

/** Nothing but a blank stands between a number and the word behind it. */
function isClose(words: readonly Word[], at: number, sentence: string): boolean {
  return /^ ?$/.test(sentence.slice(words[at]?.end, words[at + 1]?.start));
}
