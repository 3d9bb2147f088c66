import type { CellValue } from "../core/cellValue";
import type { Unit } from "../model/scorecard";

const PERCENT_NAME = /%|\bpercentage\b|\bproportion\b|\bper cent\b/i;
const RATE_NAME = /\bper (10,?000|1,?000|100,?000)\b|\brates? (of|per)\b|\brate$/i;
const COUNT_NAME = /^(the )?(total |overall )?(number|no\.?|count) (of )?|^#|\bnumber of\b/i;

/** A column that states the unit of each measure. */
export const UNIT_HEADING = /^(units?( of measure(ment)?)?|measured? (as|in)|data type|format)$/i;
const UNIT_WORDS: readonly (readonly [RegExp, Unit])[] = [
  [/^(%|percent(age)?|per cent|proportion)$/i, "percent"],
  [/^(number|no\.?|#|count|volume|total)$/i, "count"],
  [/^(rate|per \d[\d,]*|rate per .*)$/i, "rate"],
];

/** The unit that a word of a unit column states: `%`, `Number`, `Rate`. */
export function unitFromWord(word: string): Unit | null {
  return UNIT_WORDS.find(([words]) => words.test(word.trim()))?.[1] ?? null;
}

/** What a measure is counted in: its name says, else its values do. */
export function unitOf(name: string, values: readonly CellValue[]): Unit {
  if (RATE_NAME.test(name) && !PERCENT_NAME.test(name)) return "rate";
  const numbers = values.filter((value) => value.kind === "number");
  if (PERCENT_NAME.test(name) || (numbers.length > 0 && numbers.every(({ percent }) => percent)))
    return "percent";
  if (COUNT_NAME.test(name)) return "count";
  const whole =
    numbers.length > 0 && numbers.every(({ number, decimals }) => decimals === 0 && Number.isInteger(number));
  return whole ? "count" : "number";
}
