import { findPeriods } from "../../core/periods/findPeriods";
import { findShortYear } from "../../core/periods/findShortYear";
import { anyOf } from "../../words/anyOf";
import { HALF_WORDS, NUMBERED_TERMS, TERM_WORDS } from "../../words/time/spanWords";
import { withoutNotes } from "../../words/time/notFinal";
import { LENGTHS_OF_TIME } from "../../words/time/unitsOfTime";
import { isYearless } from "./yearless";

/**
 * Times that the project has no period for: school terms, numbered weeks, a calendar year. A column headed so
 * still holds figures over time.
 */
const SPANS: readonly RegExp[] = [
  /(?<![\d/-])(19|20)\d\d$/,
  anyOf(TERM_WORDS.map((term) => `${term} term`)),
  new RegExp(`^(?:${[...TERM_WORDS, ...NUMBERED_TERMS].join("|")}) ?\\d*$`, "i"),
  /\bhalf[- ]term \d\b/i,
  /\bweek \d{1,2}\b/i,
  /^fy ?\d\d$/i,
  new RegExp(`^(?:${[...HALF_WORDS, "half[- ]year", "yr", "year"].join("|")}) ?[12]\\b`, "i"),
  new RegExp(`^\\d{1,2} (?:${LENGTHS_OF_TIME.join("|")})s?$`, "i"),
];

/** Whether a short text speaks of a time, also of one that is no period: `Autumn 2023`, `w/e 3 Jan`, `2023 [r]`. */
export function namesTime(text: string): boolean {
  const said = withoutNotes(text).trim();
  return (
    isYearless(text) ||
    SPANS.some((span) => span.test(said)) ||
    findPeriods(text).periods.length > 0 ||
    findShortYear(text) !== null
  );
}
