import { remembered } from "./remembered";
import { stem } from "./stem";
import { BEGINNING, beginningOf, wordsOf, type Word } from "./wordsOf";

/**
 * A phrase of a table, in the notation of all tables:
 * - words match in either number: `target` also finds `Targets`; `plan!` finds no `Plans`;
 * - `complet*` matches words that begin so, `<n>` any number, `_` any one word;
 * - `in (the|) year` is `in the year` and `in year`;
 * - `^` and `$` stand for the beginning and the end of the text;
 * - `rag .. previous` lets other words stand between.
 */
type Phrase = string;

/** What a table's phrases mean: each meaning with the phrases that say it. */
export type PhraseTable<M> = readonly (readonly [meaning: M, ...phrases: Phrase[]])[];

/** A table made ready for asking. */
export interface PhraseBook<M> {
  /**
   * By the first word of the phrase; what begins with `increas*` under `inc*`, with `<n>` under that, and phrases that
   * may begin with any word under the empty one.
   */
  readonly byFirst: ReadonlyMap<string, readonly PhraseEntry<M>[]>;
  /** Those that may begin with a word, by its stem: few words come again and again. */
  beginningWith(stem: string): readonly PhraseEntry<M>[];
}

interface PhraseEntry<M> {
  readonly meaning: M;
  /** Taken apart when a text first holds its first word: most phrases of a table are met by no text of a workbook. */
  parts(): readonly PhrasePart[];
}

/** A word or sign of the notation, or several choices of which one stands there. */
type PhrasePart = string | readonly PhraseChoice[];

interface PhraseChoice {
  readonly parts: readonly string[];
  /** The very word that it begins with, by its stem; blank where it may begin with another. */
  readonly first: string;
}

/** A phrase found in a text: its meaning, and the words that it covers (`to` is the first that it does not). */
export interface PhraseMatch<M> {
  readonly meaning: M;
  readonly from: number;
  readonly to: number;
}

/** Makes a table ready for asking, once it is asked: most workbooks ask few tables. */
export function bookOf<M>(table: PhraseTable<M>): PhraseBook<M> {
  let byFirst: PhraseBook<M>["byFirst"] | undefined;
  const firstWith = (first: string): readonly PhraseEntry<M>[] =>
    (byFirst ??= byFirstWord(table)).get(first) ?? [];
  const begunBy = remembered((word) => [word, beginningOf(word), ""].flatMap(firstWith));
  return {
    get byFirst() {
      return (byFirst ??= byFirstWord(table));
    },
    // Every row may have a number of its own, and remembering it would take longer.
    beginningWith: (word) =>
      isNumber(word) ? [word, beginningOf(word), ANY_NUMBER, ""].flatMap(firstWith) : begunBy(word),
  };
}

function byFirstWord<M>(table: PhraseTable<M>): PhraseBook<M>["byFirst"] {
  const byFirst = new Map<string, PhraseEntry<M>[]>();
  for (const [meaning, ...phrases] of table) {
    for (const phrase of phrases) {
      const entry = entryOf(meaning, phrase);
      const firsts = new Set(firstWords(phrase) ?? firstsOf(entry.parts()));
      for (const first of firsts.has("") ? [""] : firsts) {
        const begun = byFirst.get(first);
        if (begun) begun.push(entry);
        else byFirst.set(first, [entry]);
      }
    }
  }
  return byFirst;
}

function entryOf<M>(meaning: M, phrase: Phrase): PhraseEntry<M> {
  let parts: readonly PhrasePart[] | undefined;
  return { meaning, parts: () => (parts ??= partsOf(phrase)) };
}

/** The first word of a phrase that begins with a plain one, as most do; `null` for others. */
function firstWords(phrase: Phrase): readonly string[] | null {
  const [first] = /^[a-z]+(?= |$)/.exec(phrase) ?? [];
  return first === undefined ? null : [stem(first)];
}

/** Every phrase of the table that a text holds, from left to right; phrases may overlap. */
export function allIn<M>(book: PhraseBook<M>, text: string): PhraseMatch<M>[] {
  return allAmong(book, wordsOf(text));
}

function allAmong<M>(book: PhraseBook<M>, words: readonly Word[]): PhraseMatch<M>[] {
  const found: PhraseMatch<M>[] = [];
  for (let from = 0; from < words.length; from++) addFrom(found, book, words, from);
  return found;
}

/** Adds every phrase of the table that stands from this word on. */
function addFrom<M>(
  found: PhraseMatch<M>[],
  book: PhraseBook<M>,
  words: readonly Word[],
  from: number,
): void {
  const first = words[from];
  if (first === undefined) return;
  for (const { meaning, parts } of book.beginningWith(first.stem)) {
    const to = matchAt(words, from, parts());
    if (to !== null) found.push({ meaning, from, to });
  }
}
const ANY_NUMBER = "<n>";

/** The longest phrases that a text holds: in `not in touch` the table's `not in touch` hides its `in touch`. */
export function longestIn<M>(book: PhraseBook<M>, text: string): PhraseMatch<M>[] {
  return longestAmong(book, wordsOf(text));
}

/** The same of words that were read before: places in them are those of the match. */
function longestAmong<M>(book: PhraseBook<M>, words: readonly Word[]): PhraseMatch<M>[] {
  const all = allAmong(book, words);
  // They come from left to right, and mostly each is apart from the one before.
  if (all.every((match, at) => areApart(all[at - 1] ?? match, match))) return all;
  all.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const taken: PhraseMatch<M>[] = [];
  for (const match of all) {
    if (taken.every((one) => areApart(one, match))) taken.push(match);
  }
  return taken.sort((a, b) => a.from - b.from);
}

/** Whether two phrases stand beside each other, or both on the very same words. */
function areApart<M>(one: PhraseMatch<M>, other: PhraseMatch<M>): boolean {
  return one.to <= other.from || other.to <= one.from || (one.from === other.from && one.to === other.to);
}

/** Whether a text holds any phrase of the table. */
export function holds<M>(book: PhraseBook<M>, text: string): boolean {
  const words = wordsOf(text);
  const found: PhraseMatch<M>[] = [];
  for (let from = 0; from < words.length && found.length === 0; from++) addFrom(found, book, words, from);
  return found.length > 0;
}

/** What a text means that is one phrase of the table and nothing else; `null` for any other. */
export function wholly<M>(book: PhraseBook<M>, text: string): M | null {
  const words = wordsOf(text);
  if (words.length === 0) return null;
  const first: PhraseMatch<M>[] = [];
  addFrom(first, book, words, 0);
  return first.find(({ to }) => to === words.length)?.meaning ?? null;
}

/** The word that the longest reading of the parts ends before, from a word on; `null` where they do not stand there. */
function matchAt(words: readonly Word[], at: number, parts: readonly PhrasePart[], next = 0): number | null {
  const part = parts[next];
  if (part === undefined) return at;
  if (typeof part !== "string") {
    let furthest: number | null = null;
    const word = words[at]?.stem;
    for (const { first, parts: choice } of part) {
      // As most choices do not.
      if (first !== "" && first !== word) continue;
      const behind = matchAt(words, at, choice);
      const to = behind === null ? null : matchAt(words, behind, parts, next + 1);
      if (to !== null && (furthest === null || to > furthest)) furthest = to;
    }
    return furthest;
  }
  if (part === "^") return at === 0 ? matchAt(words, at, parts, next + 1) : null;
  if (part === "$") return at === words.length ? at : null;
  if (part === "..") {
    for (let later = at; later < words.length; later++) {
      const to = matchAt(words, later, parts, next + 1);
      if (to !== null) return to;
    }
    return null;
  }
  const word = words[at];
  return word && fits(word, part) ? matchAt(words, at + 1, parts, next + 1) : null;
}

function fits({ stem: own, text }: Word, part: string): boolean {
  if (own === part || part === "_") return true;
  if (part === ANY_NUMBER) return isNumber(own);
  if (part.endsWith("!")) return text === part.slice(0, -1);
  return part.endsWith("*") && own.startsWith(part.slice(0, -1));
}

function isNumber(word: string): boolean {
  const first = word.charAt(0);
  return first >= "0" && first <= "9";
}

/** The words with which the parts may begin; the empty one where any word may. */
function firstsOf([part, ...rest]: readonly PhrasePart[]): string[] {
  if (part === undefined) return [""];
  if (typeof part !== "string") return part.flatMap((one) => firstsOf([...one.parts, ...rest]));
  if (part === "^") return firstsOf(rest);
  if (/^[a-z]+!$/.test(part)) return [stem(part.slice(0, -1))];
  if (part === ANY_NUMBER) return [part];
  if (/^\w+\*$/.test(part) && part.length > BEGINNING) return [beginningOf(part)];
  return [isWord(part) ? part : ""];
}

/** Whether a text must hold this very word, by its stem. */
function isWord(part: string): boolean {
  return !/^(?:\^|\$|_|<n>|\.\.)?$|[*!]$/.test(part);
}

function partsOf(phrase: Phrase): PhrasePart[] {
  return [...phrase.matchAll(/\(([^()]*)\)|[^\s()]+/g)].flatMap(({ 0: piece, 1: choice }): PhrasePart[] =>
    choice === undefined ? simpleParts(piece) : [choice.split("|").map(choiceOf)],
  );
}

function choiceOf(choice: string): PhraseChoice {
  const parts = choice.split(" ").flatMap(simpleParts);
  const [first = ""] = parts;
  return { parts, first: isWord(first) ? first : "" };
}

function simpleParts(piece: string): string[] {
  // As most pieces are.
  if (/^[a-z]+$/.test(piece)) return [stem(piece)];
  const [, start = "", middle = "", end = ""] = /^(\^?)(.*?)(\$?)$/.exec(piece) ?? [];
  const inner = middle === "" ? [] : isWord(middle) ? wordsOf(middle).map(({ stem: own }) => own) : [middle];
  return [start, ...inner, end].filter((part) => part !== "");
}
