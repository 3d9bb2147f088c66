import { yearFrom } from "../../core/periods/periodReaders";
import { financialYear } from "../../core/periods/movePeriod";
import type { Period } from "../../core/periods/period";
import type { TimedHeading } from "./timedHeading";

/** A year by two digits behind a few words: `Harrow 12/13`. */
const SHORT = /^(\D{0,30}?)\s*(\d\d)\/(\d\d)$/;
/** Ages that care leavers and pupils are counted by. */
const AGED = /\bage/i;
/** Years in a row before no reader takes them for anything else. */
const LEAST_YEARS = 2;
/** So near to a period that is written out they are its neighbours. */
const MOST_YEARS_AWAY = 5;

interface ShortYear {
  readonly words: string;
  readonly start: number;
  readonly period: Period;
}

/**
 * `Harrow 12/13`, `Harrow 13/14` before `Harrow 16/17 Q1` are financial years: two or more in a row under the same words,
 * near a period that is written out. Alone, `16/17` may be an age or a working.
 */
export function shortYears<H extends TimedHeading>(headings: readonly H[]): readonly H[] {
  const read = headings.map(({ own, period }) => (period === null ? shortYear(own) : null));
  const found = read.filter((one) => one !== null);
  if (found.length < LEAST_YEARS) return headings;
  const dated = headings.flatMap(({ period }) => (period === null ? [] : [financialYear(period)]));
  return headings.map((heading, at) => {
    const one = read[at];
    if (!one) return heading;
    const isBeside = found.some(
      ({ words, start }) => words === one.words && Math.abs(start - one.start) === 1,
    );
    const isNear = dated.some((year) => Math.abs(year - one.start) <= MOST_YEARS_AWAY);
    return isBeside && isNear ? { ...heading, period: one.period, namesPeriod: true } : heading;
  });
}

function shortYear(own: string): ShortYear | null {
  const [, words = "", from = "", to = ""] = SHORT.exec(own.trim()) ?? [];
  if (from === "" || AGED.test(words)) return null;
  const period = yearFrom(from, to);
  return period === "nothing" ? null : { words: words.toLowerCase(), start: period.start, period };
}
