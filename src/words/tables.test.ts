import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { FRAMEWORK_WORDS } from "./national/frameworkWords";
import { NATIONAL_WORDS } from "./national/nationalMeasureWords";
import type { NationalWords } from "./national/nationalWords";
import { allIn, bookOf, type PhraseTable } from "./phrases";
import { says } from "./says";
import { stem } from "./stem";

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" }).filter(
  (name) => name.endsWith(".ts") && !name.endsWith(".test.ts"),
);
const modules = await Promise.all(
  files.map((name) => import(path.join(import.meta.dirname, name)) as Promise<Record<string, unknown>>),
);
const tables = modules.flatMap((one) =>
  Object.entries(one).filter((entry): entry is [string, PhraseTable<unknown>] => isTable(entry[1])),
);

/** Rows of a meaning and its phrases. */
function isTable(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every(
      (row) =>
        Array.isArray(row) &&
        !(row[0] instanceof RegExp) &&
        row.length > 1 &&
        row.slice(1).every((one) => typeof one === "string"),
    )
  );
}

/** A text that the phrase should be found in: its first choices, any number, any word. */
function exampleOf(phrase: string): string {
  return phrase
    .replace(/[\^$!]/g, "")
    .replace(/\(([^()]*)\)/g, (_, choices: string) => choices.split("|")[0] ?? "")
    .replace(/<n>/g, "7")
    .replace(/(^|\s)\.\.(?=\s|$)/g, "$1")
    .replace(/(^|\s)_(?=\s|$)/g, "$1word")
    .replace(/\*/g, "ing");
}

/** Tables that are asked for all that a text says at once: an assessment is a duty and an event, `over 5` an age and a span. */
const SAY_SEVERAL = new Set(["DUTIES", "SPANS", "WAYS", "RANGES", "CUES", "QUIET_CUES"]);

/** Every way of writing a phrase, one choice of each bracket taken; words by their stems, as they are compared. */
function writingsOf(phrase: string): string[] {
  const [whole, before = "", choices, behind = ""] = /^([^()]*)\(([^()]*)\)(.*)$/.exec(phrase) ?? [];
  if (whole !== undefined && choices !== undefined)
    return choices.split("|").flatMap((choice) => writingsOf(`${before}${choice}${behind}`));
  return [phrase.split(" ").filter(Boolean).map(stem).join(" ")];
}

/** Words without choices, or nothing but choices: `(aim|goal)`. What else is written in brackets may overlap and yet add something. */
const ONE_BRACKET = /^(?:[^()]*|\([^()]*\))$/;

it("there are tables to ask", () => expect(tables.length).toBeGreaterThan(10));

describe.each(tables)("%s", (name, table) => {
  const book = bookOf(table);
  const phrases = table.flatMap(([meaning, ...own]) => own.map((phrase) => [meaning, phrase] as const));

  it("finds every one of its phrases: a word that its notation cuts up, or a bracket left open, is found nowhere", () => {
    const lost = phrases.filter(
      ([meaning, phrase]) => !allIn(book, exampleOf(phrase)).some((match) => match.meaning === meaning),
    );
    expect(lost.map(([, phrase]) => phrase)).toEqual([]);
  });

  it("closes every bracket that it opens, with none inside another", () => {
    expect(phrases.map(([, phrase]) => phrase).filter((phrase) => !isClosed(phrase))).toEqual([]);
  });

  it("gives no writing of a phrase two meanings", () => {
    const known = new Map<string, unknown>();
    const twice = phrases.flatMap(([meaning, phrase]) =>
      writingsOf(phrase).filter((writing) => {
        const before = known.get(writing);
        known.set(writing, before ?? meaning);
        return before !== undefined && before !== meaning;
      }),
    );
    expect(SAY_SEVERAL.has(name) ? [] : twice).toEqual([]);
  });

  it("has no word or choice that another phrase of its meaning says already", () => {
    const saidBy = new Map<string, Set<string>>();
    for (const [meaning, phrase] of phrases)
      for (const writing of writingsOf(phrase)) {
        const key = `${String(meaning)}: ${writing}`;
        saidBy.set(key, (saidBy.get(key) ?? new Set()).add(phrase));
      }
    const idle = phrases.flatMap(([meaning, phrase]) =>
      ONE_BRACKET.test(phrase)
        ? writingsOf(phrase).filter(
            (writing) => (saidBy.get(`${String(meaning)}: ${writing}`)?.size ?? 0) > 1,
          )
        : [],
    );
    expect(idle).toEqual([]);
    const all = phrases.map(([, phrase]) => phrase);
    expect(all.filter((phrase, at) => all.indexOf(phrase) !== at)).toEqual([]);
  });
});

/** `(a|b) c` is, `(a|b c` and `((a)|b)` are not. */
function isClosed(phrase: string): boolean {
  return /^[^()]*(?:\([^()]*\)[^()]*)*$/.test(phrase);
}

it("tells a bracket left open", () => {
  expect(["(a|b) c", "(mile|stone", "((a)|b)", "a)"].map(isClosed)).toEqual([true, false, false, false]);
});

/** Lists of words that patterns and tables are put together from. */
const lists = modules.flatMap((one) =>
  Object.entries(one).filter(
    (entry): entry is [string, readonly string[]] =>
      Array.isArray(entry[1]) && entry[1].length > 0 && entry[1].every((word) => typeof word === "string"),
  ),
);

/** What names say, and do not say, of each national measure and indicator. */
const nationalLists = Object.entries<NationalWords>({ ...NATIONAL_WORDS, ...FRAMEWORK_WORDS }).flatMap(
  ([code, { says, ...parts }]): [string, readonly string[]][] => [
    ...says.map((phrases, at): [string, readonly string[]] => [`${code}, what it says ${at + 1}`, phrases]),
    ...Object.entries(parts).map(([part, phrases]): [string, readonly string[]] => [
      `${code}, ${part}`,
      phrases,
    ]),
  ],
);

/** Lists of phrases, as far as their signs tell: those of patterns hold signs that no phrase has. */
const phraseLists = [...lists, ...nationalLists].filter(
  ([, words]) => !words.some((word) => /[\\?+[\]{}]|^\W+$/.test(word)),
);

it.each(phraseLists)("%s finds every one of its phrases", (_, phrases) => {
  expect(phrases.filter((phrase) => !isClosed(phrase))).toEqual([]);
  expect(phrases.filter((phrase) => !says(exampleOf(phrase), [phrase]))).toEqual([]);
});

it.each(phraseLists)("%s has each of its words once, in one number", (_, phrases) => {
  const writings = phrases.flatMap((phrase) => [...new Set(writingsOf(phrase))]);
  expect(writings.filter((writing, at) => writings.indexOf(writing) !== at)).toEqual([]);
});

it.each(lists)("%s has no word twice", (_, words) => {
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
});
