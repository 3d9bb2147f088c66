import { NUMBERS_OF_MONTHS, ROLLING_SPANS, ROLLING_WORDS } from "./spanWords";

const SPAN = new RegExp(`(?<![a-z\\d])(${Object.keys(ROLLING_SPANS).join("|")})(?![a-z\\d])`, "i");
const ROLLING = new RegExp(`(?<![a-z])(?:${ROLLING_WORDS.join("|")})(?![a-z])`, "i");
const COUNT = new RegExp(
  `(?<![a-z\\d])(${Object.keys(NUMBERS_OF_MONTHS).join("|")})[ -]?m(?:onth|th)?s?(?![a-z])`,
  "i",
);
const AVERAGE = /(?<![a-z])(?:average|avg|mean|total)(?![a-z])/i;
/** Months: what says only that it rolls, rolls over a year, as official statistics do. */
const YEAR = 12;

/**
 * Over how many months the words of a heading say that its figures are taken, each month's with those before: 12 for
 * `R12M Sep-24` and `Moving annual total`, 3 for `3 month average`; `null` where they say nothing of the kind.
 */
export function rollingMonths(heading: string): number | null {
  const span = SPAN.exec(heading)?.[1]?.toLowerCase();
  if (span !== undefined) return ROLLING_SPANS[span] ?? null;
  const count = COUNT.exec(heading)?.[1]?.toLowerCase();
  const months = count === undefined ? null : (NUMBERS_OF_MONTHS[count] ?? null);
  if (ROLLING.test(heading)) return months ?? YEAR;
  return AVERAGE.test(heading) ? months : null;
}
