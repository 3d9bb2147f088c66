// Concludes what a measure is counted in (percent, rate, count, number), and says in a sentence why. The unit decides
// how targets are read (90 or 90%), whether a year to date adds up, and whether a paper's “3 points” may be about the
// row.

import { leftmost } from "../../words/anyOf";
import {
  AVERAGED,
  BEGINS_AS_COUNT,
  BEGINS_AS_RATE,
  SAYS_COUNT,
  SAYS_PERCENT,
  SAYS_RATE,
  UNIT_HEADINGS,
  UNIT_WORDS,
} from "../../words/lists/unitWords";
import { bookOf, wholly } from "../../words/phrases";
import { says } from "../../words/says";
import type { CellValue } from "../../core/figures/cellValue";
import type { Unit, UnitSource } from "../../model/scorecard";

/** What a measure's unit is concluded from. */
export interface UnitFacts {
  readonly name: string;
  readonly setting: Unit | null;
  /** What a unit column says. */
  readonly word: string;
  readonly values: readonly CellValue[];
  /** What stands over its values. */
  readonly headings: readonly string[];
}

/** A measure's unit, where it comes from, and that in a sentence. */
export interface UnitFound {
  readonly unit: Unit;
  readonly unitSource: { readonly source: UnitSource; readonly sentence: string };
}

/** A column that states the unit of each measure. */
export const UNIT_HEADING = new RegExp(`^(?:${UNIT_HEADINGS.join("|")})$`, "i");
const UNIT_BOOK = bookOf(UNIT_WORDS);

/** What a measure is counted in, strongest source first: the analyst's setting, a unit column, its figures' sign, its name, their headings, its figures. */
export function concludeUnit({ name, setting, word, values, headings }: UnitFacts): UnitFound {
  if (setting !== null) return found(setting, "setting", "You set it.");
  const stated = unitOfWord(word);
  if (stated !== undefined) return found(stated, "column", `Its unit column says “${word.trim()}”.`);
  const numbers = values.filter((value) => value.kind === "number");
  if (numbers.length > 0 && numbers.every(({ percent }) => percent))
    return found("percent", "values", "Its figures are percentages.");
  if (numbers.length > 0 && numbers.every(({ lapse }) => lapse === true))
    return found("number", "values", "Its figures say how long something took.");
  const named = fromName(name);
  if (named !== null) return found(named.unit, "name", `Its name says “${named.word}”.`);
  if (headings.length > 0 && headings.every((heading) => heading.includes("%")))
    return found("percent", "column", "The headings over its figures say “%”.");
  if (numbers.some(({ shown }) => /[£$€]/.test(shown)))
    return found("number", "values", "Its figures are amounts of money.");
  const whole = numbers.every(({ number, decimals }) => decimals === 0 && Number.isInteger(number));
  if (numbers.length === 0) return found("number", "values", "It has no figures that would tell.");
  return whole
    ? found("count", "values", "Its figures are whole numbers.")
    : found("number", "values", "Its figures have decimals and no percent sign.");
}

/** Whether a word states a unit: `%`, `Number`, `Rate per 10,000`. */
export function isUnitWord(word: string): boolean {
  return unitOfWord(word) !== undefined;
}

function unitOfWord(word: string): Unit | undefined {
  if (word === "") return undefined;
  return wholly(UNIT_BOOK, word) ?? (says(word, BEGINS_AS_RATE) ? "rate" : undefined);
}

/** The unit that the name says, with the word that says it for the sentence in Setup. */
function fromName(name: string): { unit: Unit; word: string } | null {
  const quoted = (words: RegExp): string | undefined => words.exec(name)?.[0].trim();
  const percent = quoted(SAYS_PERCENT);
  const rate = percent === undefined ? quoted(SAYS_RATE) : undefined;
  if (rate !== undefined) return { unit: "rate", word: rate };
  if (percent !== undefined) return { unit: "percent", word: percent };
  const first = quoted(BEGINS_AS_COUNT);
  if (first !== undefined) return { unit: "count", word: first };
  const number = leftmost(AVERAGED, name)?.[0].trim();
  if (number !== undefined) return { unit: "number", word: number };
  const count = quoted(SAYS_COUNT);
  return count === undefined ? null : { unit: "count", word: count };
}

function found(unit: Unit, source: UnitSource, sentence: string): UnitFound {
  return { unit, unitSource: { source, sentence } };
}
