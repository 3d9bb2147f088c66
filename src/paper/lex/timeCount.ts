import { MONTHS_IN_A_QUARTER, MONTHS_IN_A_YEAR } from "../../core/periods/comparePeriods";
import { anyOf } from "../../words/anyOf";
import { NUMBER_WORDS } from "../../words/paper/numberWords";
import { BACK_IN_TIME, LENGTHS_OF_PERIODS } from "../../words/time/unitsOfTime";

/** So many months, quarters or years: of `in the last five quarters`, `for the third month running`. */
export interface TimeCount {
  readonly count: number;
  readonly unit: (typeof LENGTHS_OF_PERIODS)[number];
  /** “Has fallen for three months”: between three of them, or three times. */
  readonly isLoose?: true;
  /** “In four of the last six months”: in so many of them. */
  readonly some?: number;
  /** “For the third month”, “the third month running”: the third of them, and no later one. */
  readonly isNth?: true;
}

const ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");
const NTH = new RegExp(`\\b(?:${ORDINALS.join("|")}|\\d{1,2}(?:nd|rd|th))\\b`);
const UNIT = new RegExp(`\\b(${LENGTHS_OF_PERIODS.join("|")})(?:s|ly)?\\b`);
/** Words with which a number of months is a distance, or a span up to a date, and no run of periods. */
const BACK = anyOf([...BACK_IN_TIME, "to", "up", "ending", "ended"]);

/**
 * How long a span is, by its words: 5 quarters of “in the last five quarters”. `null` where the words count nothing, count
 * otherwise twice, or point back to one time (“three months ago”). One alone is no span: “for the first month”.
 */
export function timeCountOf(words: string): TimeCount | null {
  const text = words.toLowerCase();
  const unit = unitOfTimeIn(text);
  if (unit === undefined || BACK.test(text)) return null;
  const counts = text.split(/[^a-z\d]+/).flatMap((word) => countOf(word) ?? []);
  const [first, second, ...more] = counts;
  if (first === undefined || more.length > 0) return null;
  const nth = NTH.test(text) ? ({ isNth: true } as const) : {};
  if (second === undefined) return first < 2 ? null : { count: first, unit, ...nth };
  return OF_SO_MANY.test(text) && first < second ? { count: second, unit, some: first } : null;
}

/** How many months a unit of time has; a week has none. */
export const MONTHS_OF: Readonly<Record<TimeCount["unit"], number>> = {
  month: 1,
  quarter: MONTHS_IN_A_QUARTER,
  year: MONTHS_IN_A_YEAR,
  week: 0,
};
const AGO = /\bago\b/;

/** How many months back a time is, by its words: 5 of “five months ago”; `null` where they do not say. */
export function monthsAgo(words: string): number | null {
  const text = words.toLowerCase();
  const unit = unitOfTimeIn(text);
  const [count, ...more] = text.split(/[^a-z\d]+/).flatMap((word) => countOf(word) ?? []);
  const isTold = unit !== undefined && unit !== "week" && more.length === 0 && AGO.test(text);
  return count === undefined || !isTold ? null : count * MONTHS_OF[unit];
}

const OF_SO_MANY = /\bof\b/;

/** The unit of time that words name: the quarter of “every quarter”. */
export function unitOfTimeIn(words: string): TimeCount["unit"] | undefined {
  return UNIT.exec(words.toLowerCase())?.[1] as TimeCount["unit"] | undefined;
}

function countOf(word: string): number | null {
  const ordinal = ORDINALS.indexOf(word);
  if (ordinal >= 0) return ordinal + 1;
  const digits = /^(\d{1,2})(?:nd|rd|th)?$/.exec(word)?.[1];
  return digits === undefined ? (NUMBER_WORDS.get(word) ?? null) : Number(digits);
}
