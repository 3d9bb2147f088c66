// Papers call a thing by less than its name: “conferences”, “the requests”, “plans that we maintain”. The noun that a name
// ends in is a wider word for the thing, and tells a row where no other counts such a thing.

import { NUMBER_WORDS } from "../../words/paper/numberWords";
import { wordsOf } from "../../words/wordsOf";
import { plain } from "../../words/plain";
import type { SentenceMark } from "../lex/mark";
import { marksOf } from "../lex/marksOf";
import { isInTable } from "./inTable";

/** What a row counts, and the words for it that are wider. */
interface Worded {
  readonly concepts: ReadonlySet<string>;
  readonly section: ReadonlySet<string>;
  readonly heads: ReadonlyMap<string, string>;
  readonly wider: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Wider words for things, however a measure's name writes them. */
const WIDER: ReadonlyMap<string, readonly string[]> = new Map([
  ["icpc", ["conference"]],
  // “Reviews” are those of children looked after, or of children on plans.
  ["rcpc", ["conference", "review"]],
  ["cp", ["plan"]],
  ["pathway", ["plan"]],
  ["permanence", ["plan"]],
  ["s47", ["enquiry"]],
]);

/** Rows with the wider words for what they count. A word of a section's name is of all its rows and tells none. */
export function withWiderWords<Row extends Worded>(known: readonly Row[]): Row[] {
  const sections = new Set(known.flatMap(({ section }) => [...section]));
  const heads = known.flatMap((row) => [...row.heads]).filter(([, head]) => !sections.has(head));
  return known.map((row) => ({
    ...row,
    wider: new Map(
      [...row.concepts].map((concept) => {
        const own = heads.flatMap(([of, head]) => (of === concept ? [head] : []));
        return [concept, new Set([...(WIDER.get(concept) ?? []), ...own])];
      }),
    ),
  }));
}

/** The noun in the plural that each thing of a name ends in: `request` of “EHC needs assessment requests”. */
export function headsIn(name: string, marks: readonly SentenceMark[]): ReadonlyMap<string, string> {
  return new Map(
    marks.flatMap((mark): [string, string][] => {
      const words = mark.is === "concept" ? wordsOf(name.slice(mark.start, mark.end)) : [];
      const last = words.at(-1);
      // “Three or more placements” are some of them, and the word for all tells no such row.
      const isOfSome = words.some(({ text }) => NUMBER_WORDS.has(text) || /^\d/.test(text));
      const isNoun = last !== undefined && words.length > 1 && plain(last.text).endsWith("s") && !isOfSome;
      const [alone] = isNoun ? marksOf(last.text) : [];
      if (mark.is !== "concept" || alone?.is !== "concept") return [];
      const [[concept, ...others], [head, ...more]] = [mark.concepts, alone.concepts];
      const isOne = others.length === 0 && more.length === 0;
      return concept === undefined || head === undefined || !isOne || isInTable(head)
        ? []
        : [[concept, head]];
    }),
  );
}

/** The words that are wider than a thing that a row counts: `conference` for an initial conference. */
export function widerThan({ wider }: Pick<Worded, "wider">, concept: string): ReadonlySet<string> {
  return wider.get(concept) ?? NOTHING;
}
const NOTHING: ReadonlySet<string> = new Set();

/** Whether a row counts something that this word is wider than. */
export function isWiderOf(row: Pick<Worded, "wider">, word: string): boolean {
  return widerWordsOf(row).includes(word);
}

/** All that are wider than a thing that it counts. */
export function widerWordsOf({ wider }: Pick<Worded, "wider">): string[] {
  return [...wider.values()].flatMap((words) => [...words]);
}
