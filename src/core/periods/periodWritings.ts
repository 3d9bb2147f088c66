import { FIRST_MONTH, MONTHS_IN_A_QUARTER, MONTHS_IN_A_YEAR } from "./comparePeriods";
import type { Period } from "./period";

/** The first three letters of a month tell it. */
const MONTH_NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** A month by its name, for patterns that do not mind the case. */
export const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const YEAR = "((?:19|20)\\d\\d|\\d\\d)";
const LONG_YEAR = "((?:19|20)\\d\\d)";
const GAP = "[ .,'/(-]{0,3}";
const NO_MORE = "(?![\\d%]|[/.,]\\d| (?:19|20)\\d\\d)";
const FINANCIAL_YEAR = `(?:fy ?)?${YEAR} ?[/-] ?${YEAR}`;
/** A day, numerically or with its month's name, the year perhaps left out. */
const DAY = `\\d{1,2}(?:[/.-]\\d{1,2}(?:[/.-](?:\\d{4}|\\d{2}))?|(?:st|nd|rd|th)?[ -]${MONTH.replace("(", "(?:")}(?:${GAP}(?:\\d{4}|\\d{2}))?)`;
const MONTHS_TO =
  "(?:rolling )?(?:year|(?:12|twelve|6|six|3|three)[ -]?m(?:onth|th)?s?) (?:rolling )?(?:to|up to|until|ending|ended)";
const QUARTER = "q(?:tr|uarter)?\\.? ?([1-4])";
/** Averages run over three years, plans over five. */
const MOST_YEARS_TOGETHER = 5;
/** Two digits from here on are of the last century. */
const LAST_CENTURY = 80;

/** What may be read as a period at one place; `null` is a span of time that is no month, quarter or year. */
export type Found = Period | null | "nothing";

/**
 * Every way of writing a period that is understood, in the order in which they are tried. What one has taken, the next
 * ones do not see. All quantifiers are bounded, so that any text is read in linear time.
 */
export const PERIOD_WRITINGS: readonly (readonly [RegExp, (parts: readonly string[]) => Found])[] = [
  // A week, a school term and twelve months that end anywhere are spans of their own.
  [writing(`(?:w[/.]?[ec]|week (?:ending|commencing|beginning))[ :.-]{0,3}${DAY}`), () => null],
  [
    writing(
      `(?<![a-z])(?:autumn|spring|summer)(?: term)?[ ,(-]{0,3}(?:${LONG_YEAR}|${FINANCIAL_YEAR})(?![\\d/%])`,
    ),
    () => null,
  ],
  [
    writing(`(?:year end(?:ing|ed)|y/?e) (?:\\d{1,2}(?:st|nd|rd|th)? )?${MONTH}${GAP}${YEAR}${NO_MORE}`),
    ([m, y]) => (monthNumber(m) === FIRST_MONTH - 1 ? { kind: "year", start: longYear(y) - 1 } : null),
  ],
  [
    writing(
      `(?:${MONTHS_TO}) ?(?:the end of )?(?:\\d{1,2}(?:st|nd|rd|th)? ?)?${MONTH}${GAP}${YEAR}${NO_MORE}`,
    ),
    () => null,
  ],
  [
    writing(`(?<![a-z])${MONTH}(?:${GAP}${YEAR})? ?(?:-|/|&|and|to|until) ?${MONTH}${GAP}${YEAR}${NO_MORE}`),
    readSpan,
  ],
  [
    writing(`(?<![a-z\\d])${QUARTER}[ ,(:-]{0,3}(?:of )?${FINANCIAL_YEAR}${NO_MORE}`),
    ([q, a, b]) => quarterOf(a, b, q),
  ],
  [writing(`(?<![\\d/])${FINANCIAL_YEAR}[ ,(:-]{0,3}${QUARTER}(?!\\d)`), ([a, b, q]) => quarterOf(a, b, q)],
  [
    writing(`(?<!\\d)${LONG_YEAR}-q([1-4])(?!\\d)`),
    ([y, q]) => ({ kind: "quarter", year: Number(y), quarter: Number(q) }),
  ],
  [writing(`(?<![\\d/.])${LONG_YEAR}-(\\d\\d)-(\\d\\d)(?!\\d)`), ([y, m, d]) => dayIn(y, m, d)],
  [writing(`(?<![\\d/.])(\\d{1,2})([/.-])(\\d{1,2})\\2${YEAR}(?![\\d/%])`), ([d, , m, y]) => dayIn(y, m, d)],
  [writing(`(?<![\\d/.,])(?:fy ?)?${LONG_YEAR} ?[/-] ?${YEAR}(?![\\d/%])`), ([a, b]) => yearOrMonth(a, b)],
  [writing(`(?<![a-z\\d])fy ?(\\d\\d) ?[/-] ?(\\d\\d)(?![\\d/%])`), ([a, b]) => yearFrom(a, b)],
  // The day behind the month, as Americans write it: July 31, 2001.
  [
    writing(`(?<![a-z])${MONTH} (?:[12]?\\d|3[01])(?:st|nd|rd|th)?, ?${LONG_YEAR}(?![\\d/%-])`),
    ([m, y]) => monthIn(y, m),
  ],
  [
    writing(`(?:(?<![\\d/])\\d{1,2}(?:st|nd|rd|th)? ?)?(?<![a-z])${MONTH}${GAP}${YEAR}${NO_MORE}`),
    ([m, y]) => monthIn(y, m),
  ],
  [writing(`(?<![\\d/])(0[1-9]|1[0-2])/${LONG_YEAR}(?![\\d/%])`), ([m, y]) => dayIn(y, m, "1")],
  // Three years together: 2021-24.
  [writing(`(?<![\\d/.,])${LONG_YEAR} ?- ?${YEAR}(?![\\d/%])`), ([a, b]) => yearsTogether(a, b)],
];

function writing(pattern: string): RegExp {
  return new RegExp(pattern, "g");
}

function readSpan([fromMonth, fromYear, toMonth, toYear]: readonly string[]): Found {
  const endYear = longYear(toYear);
  const first = monthNumber(fromMonth);
  const last = monthNumber(toMonth);
  const startYear = fromYear ? longYear(fromYear) : first > last ? endYear - 1 : endYear;
  const months = (endYear - startYear) * MONTHS_IN_A_YEAR + last - first + 1;
  if (months === 1) return { kind: "month", year: endYear, month: last };
  if (months === MONTHS_IN_A_YEAR && first === FIRST_MONTH) return { kind: "year", start: startYear };
  if (months === MONTHS_IN_A_QUARTER && last % MONTHS_IN_A_QUARTER === 0) {
    return { kind: "quarter", year: endYear, quarter: last / MONTHS_IN_A_QUARTER };
  }
  return null;
}

/** The fourth quarter of a financial year is the first of the next calendar year. */
function quarterOf(from: string | undefined, to: string | undefined, quarter: string | undefined): Found {
  const year = yearFrom(from, to);
  if (year === "nothing" || year?.kind !== "year") return "nothing";
  const q = Number(quarter);
  return q === 4
    ? { kind: "quarter", year: year.start + 1, quarter: 1 }
    : { kind: "quarter", year: year.start, quarter: q + 1 };
}

function yearOrMonth(from: string | undefined, to: string | undefined): Found {
  const year = yearFrom(from, to);
  return year === "nothing" ? dayIn(from, to, "1") : year;
}

/** `2023` and `24` are the financial year 2023/24; other pairs are none. */
export function yearFrom(from: string | undefined, to: string | undefined): Found {
  const start = longYear(from);
  return longYear(to) === start + 1 ? { kind: "year", start } : "nothing";
}

function yearsTogether(from: string | undefined, to: string | undefined): Found {
  const years = longYear(to) - longYear(from);
  return years > 1 && years <= MOST_YEARS_TOGETHER ? null : "nothing";
}

function monthIn(year: string | undefined, month: string | undefined): Found {
  return { kind: "month", year: longYear(year), month: monthNumber(month) };
}

/** Dates are written the English way, the day first; the month is what a column speaks of. */
function dayIn(year: string | undefined, month: string | undefined, day: string | undefined): Found {
  const m = Number(month);
  const d = Number(day);
  if (m < 1 || m > MONTHS_IN_A_YEAR || d < 1 || d > 31) return "nothing";
  return { kind: "month", year: longYear(year), month: m };
}

/** A month from its name in lower case: 1 for January. */
export function monthNumber(name: string | undefined): number {
  return MONTH_NAMES.indexOf((name ?? "").slice(0, 3)) + 1;
}

function longYear(year: string | undefined): number {
  const number = Number(year);
  if (number >= 100) return number;
  return number < LAST_CENTURY ? 2000 + number : 1900 + number;
}
