import { bookOf, longestIn } from "./phrases";
import { plain } from "./plain";
import { remembered } from "./remembered";
import { THINGS, type Thing } from "./things";
import { wordsOf } from "./wordsOf";

const NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  THINGS.map(([thing, ...names]) => [thing, names]),
);

/** Every name of these things, as phrases: `everyNameOf("uasc")`. */
export function everyNameOf(...things: readonly Thing[]): string[] {
  return things.flatMap((thing) => NAMES.get(thing) ?? []);
}

/** A phrase about things, with every name that each has: `withNames("first {care} review")` gives `first cla review` too. */
export function withNames(phrase: string): string[] {
  const [named, before = "", thing = "", behind = ""] = /^([^{]*)\{([^}]*)\}(.*)$/.exec(phrase) ?? [];
  if (named === undefined) return [phrase];
  const names = NAMES.get(thing);
  if (names === undefined) throw new Error(`No thing is called “${thing}”: ${phrase}`);
  return names.flatMap((name) => withNames(`${before}${name}${behind}`));
}

const BOOK = bookOf<Thing>(THINGS);

interface NamedThing {
  readonly thing: Thing;
  readonly start: number;
  readonly end: number;
}

/** Which things a {@link plain} text names, from left to right, and where. */
function thingsAmong(text: string): NamedThing[] {
  const words = wordsOf(text);
  const found: NamedThing[] = [];
  for (const { meaning, from, to } of longestIn(BOOK, text)) {
    const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
    // Two phrases of one thing may cover the same words; and `CP2` is a code, and no name.
    const isNew = start >= (found.at(-1)?.end ?? 0);
    if (isNew && isApart(text, start, end)) found.push({ thing: meaning, start, end });
  }
  return found;
}

const LETTER = /[a-z\d]/;

/** Whether neither a letter nor a figure adjoins a part of a text. */
function isApart(text: string, start: number, end: number): boolean {
  return !LETTER.test(text.charAt(start - 1)) && !LETTER.test(text.charAt(end));
}

/** The things that a text names: `Number of S47s` names an `s47 enquiry`. */
export function thingsIn(text: string): Thing[] {
  return thingsAmong(plain(text)).map(({ thing }) => thing);
}

/** A text with each thing in it called as is said, and otherwise {@link plain}. */
export function calling(text: string, nameOf: (thing: Thing) => string): string {
  const read = plain(text);
  let said = "";
  let at = 0;
  for (const { thing, start, end } of thingsAmong(read)) {
    said += `${read.slice(at, start)}${nameOf(thing)}`;
    at = end;
  }
  return said + read.slice(at);
}

/** A text with each thing by its plainest name: `Number of S47s` is `number of s47 enquiry`. */
export const byThings = remembered((text) => calling(text, (thing) => thing));
