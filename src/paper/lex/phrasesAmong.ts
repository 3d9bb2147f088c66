import type { PhraseBook, PhraseMatch } from "../../words/phrases";
import type { Word } from "../../words/wordsOf";

type Part = string | readonly { readonly parts: readonly Part[] }[];

/** What of a phrase is still to come: one part and those behind it; `null` where the phrase has ended. */
type Rest = { readonly part: Part; readonly behind: Rest } | null;

/** A phrase that has been read so far; its next part is a word, or it has ended. */
interface Item<M> {
  readonly meaning: M;
  readonly rest: Rest;
}

/** Where reading stands behind some words: what they mean, and where each next word leads, as far as one was asked for. */
interface PhraseStand<M> {
  /** What goes on with a word, by that word; and what goes on with several words. */
  readonly byWord: ReadonlyMap<string, readonly Item<M>[]>;
  readonly loose: readonly Item<M>[];
  readonly meanings: readonly M[];
  /** What they mean at the end of the text alone. */
  readonly atEnd: readonly M[];
  readonly next: Map<string, PhraseStand<M> | null>;
}

/**
 * Asks all phrases of a table at once of some words, and finds the longest, from left to right. What a word leads to is
 * remembered, so that a paper of thirty pages works it out for few of them.
 */
export function phrasesAmong<M>(book: PhraseBook<M>): (words: readonly Word[]) => PhraseMatch<M>[] {
  let start: PhraseStand<M> | undefined;
  return (words) => longest((start ??= startOf(book)), words);
}

function startOf<M>({ byFirst }: PhraseBook<M>): PhraseStand<M> {
  const entries = new Set([...byFirst.values()].flat());
  const items: Item<M>[] = [];
  for (const { meaning, parts } of entries) open(items, meaning, chained(parts(), null));
  return standOf(items);
}

function chained(parts: readonly Part[], behind: Rest): Rest {
  let rest = behind;
  for (let at = parts.length - 1; at >= 0; at--) rest = { part: parts[at] ?? "", behind: rest };
  return rest;
}

/** Adds what a phrase may go on with, choice by choice. */
function open<M>(items: Item<M>[], meaning: M, rest: Rest): void {
  if (rest === null || typeof rest.part === "string") items.push({ meaning, rest });
  else for (const { parts } of rest.part) open(items, meaning, chained(parts, rest.behind));
}

function standOf<M>(items: readonly Item<M>[]): PhraseStand<M> {
  const ended = (isEnd: (rest: Rest) => boolean): M[] => [
    ...new Set(items.filter(({ rest }) => isEnd(rest)).map(({ meaning }) => meaning)),
  ];
  const byWord = new Map<string, Item<M>[]>();
  const loose: Item<M>[] = [];
  for (const item of items) {
    if (item.rest === null || typeof item.rest.part !== "string") continue;
    const { part } = item.rest;
    if (!isWord(part)) loose.push(item);
    else {
      const same = byWord.get(part);
      if (same === undefined) byWord.set(part, [item]);
      else same.push(item);
    }
  }
  return {
    byWord,
    loose,
    meanings: ended((rest) => rest === null),
    atEnd: ended((rest) => rest?.part === "$" && rest.behind === null),
    next: new Map(),
  };
}

/** Where a word leads; `null` where no phrase goes on with it. */
function led<M>(stand: PhraseStand<M>, { stem, text }: Word): PhraseStand<M> | null {
  const key = stem === text ? stem : `${stem} ${text}`;
  const known = stand.next.get(key);
  if (known !== undefined) return known;
  const items: Item<M>[] = [];
  for (const { meaning, rest } of stand.byWord.get(stem) ?? []) open(items, meaning, rest?.behind ?? null);
  for (const { meaning, rest } of stand.loose)
    if (rest !== null && typeof rest.part === "string" && fits(rest.part, stem, text))
      open(items, meaning, rest.behind);
  const behind = items.length === 0 ? null : standOf(items);
  if (stand.next.size >= MOST_WORDS) stand.next.clear();
  stand.next.set(key, behind);
  return behind;
}
/** So many words are remembered behind each stand. */
const MOST_WORDS = 5000;

/** The part is one word and no sign of the notation. */
function isWord(part: string): boolean {
  const last = part.charCodeAt(part.length - 1);
  return last !== EXACT && last !== BEGINS && part !== "<n>" && part !== "_" && part !== "$";
}

function fits(part: string, stem: string, text: string): boolean {
  const last = part.charCodeAt(part.length - 1);
  if (last === EXACT) return part.length === text.length + 1 && part.startsWith(text);
  if (last === BEGINS) return stem.startsWith(part.slice(0, -1));
  return part === "<n>" ? /^\d/.test(stem) : part === "_";
}
const EXACT = "!".charCodeAt(0);
const BEGINS = "*".charCodeAt(0);

/** The longest phrases among these words; of phrases that overlap the longer one. */
function longest<M>(start: PhraseStand<M>, words: readonly Word[]): PhraseMatch<M>[] {
  const all: PhraseMatch<M>[] = [];
  for (let from = 0; from < words.length; from++) {
    let stand: PhraseStand<M> | null = start;
    for (let to = from; stand !== null; to++) {
      for (const meaning of stand.meanings) all.push({ meaning, from, to });
      const word = words[to];
      if (word === undefined) {
        for (const meaning of stand.atEnd) all.push({ meaning, from, to });
        break;
      }
      stand = led(stand, word);
    }
  }
  all.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const taken: PhraseMatch<M>[] = [];
  for (const match of all)
    if (taken.every(({ from, to }) => match.to <= from || match.from >= to)) taken.push(match);
  return taken.sort((a, b) => a.from - b.from);
}
