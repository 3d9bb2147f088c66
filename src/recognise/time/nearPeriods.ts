// Headings with a slip of the hand (`Setp-24`, `Oct 42`) beside periods that are understood. A month left unread would
// look like a gap in the row, and a trend or an arrow would be judged across it; a month guessed wrongly would be
// worse. So only the period that is due in that place is accepted, and it is marked as guessed.

import { mainKind } from "../../core/figures/mainKind";
import { comparePeriods, endOfPeriod, samePeriod } from "../../core/periods/comparePeriods";
import { plainText } from "../../core/periods/findPeriods";
import { nextPeriod, previousPeriod } from "../../core/periods/movePeriod";
import type { Period } from "../../core/periods/period";
import { numbered } from "../../core/periods/periodReaders";
import { MONTH_BY_NUMBER_WORDS } from "../../words/time/spanWords";
import { WORDS_BESIDE_TIMES } from "../../words/time/wordsBesideTimes";
import { monthNumber } from "../../words/time/months";
import { nearMonth } from "../../words/time/nearMonth";
import type { TimedHeading } from "./timedHeading";
import { isYearless } from "./yearless";

/** Headings that name periods before one beside them is expected to. */
const FEWEST_DATED = 2;
/** A longer heading says something else. */
const LONGEST_HEADING = 24;
/** Weeks counted between two columns; farther apart they do not follow each other. */
const MOST_STEPS = 12;

interface Dated {
  readonly at: number;
  readonly period: Period;
}

/**
 * Headings beside the periods that look like one and are not understood. One that says, read with a slip of the hand, the
 * period that is due in its place is that (`Setp-24` behind `Aug-24`); what another says stays open, and is marked.
 */
export function nearPeriods<H extends TimedHeading>(
  headings: readonly H[],
  isKnown: (heading: string) => boolean,
): readonly H[] {
  const kind = mainKind(headings.map(({ period }) => period));
  const dated = headings.flatMap(({ period }, at): Dated[] =>
    period !== null && period.kind === kind ? [{ at, period }] : [],
  );
  const [step, last] = [usualStep(dated), dated.at(-1)];
  if (step === null) return headings;
  return headings.map((heading, at) => {
    const { own, period, namesPeriod } = heading;
    if (at === last?.at && isOfNoYear(last.period, dueAt(at, dated.slice(0, -1), step)))
      return { ...heading, period: null, doubt: "unread" as const };
    const due = period === null && own !== "" ? dueAt(at, dated, step) : null;
    if (due === null) return heading;
    if (saysNearly(own, due))
      return { ...heading, period: due, namesPeriod: true, doubt: "guessed" as const };
    const looks = isYearless(own) || (!namesPeriod && !isKnown(own) && looksLikeOne(own, due));
    return looks ? { ...heading, doubt: "unread" as const } : heading;
  });
}

/** The month that is due, years later: `Oct 42` behind `Sep-24`. A month of an earlier year is there to compare with. */
function isOfNoYear(period: Period, due: Period | null): boolean {
  if (period.kind !== "month" || due?.kind !== "month") return false;
  return period.month === due.month && period.year - due.year > 1;
}

interface PeriodStep {
  /** Columns from one period to the next. */
  readonly columns: number;
  /** Periods of their own length from one column to the next; below 0 where they go back. */
  readonly periods: number;
}

/** How the dated columns follow each other, by their smallest steps: a gap between two years is no usual step. */
function usualStep(dated: readonly Dated[]): PeriodStep | null {
  const steps = dated.slice(1).flatMap((one, index): PeriodStep[] => {
    const before = dated[index];
    if (!before || samePeriod(before.period, one.period)) return [];
    return [{ columns: one.at - before.at, periods: stepsBetween(before.period, one.period) }];
  });
  if (dated.length < FEWEST_DATED || steps.length === 0) return null;
  const smallest = (of: (step: PeriodStep) => number): number =>
    steps.map(of).reduce((a, b) => (Math.abs(b) < Math.abs(a) ? b : a));
  return { columns: smallest(({ columns }) => columns), periods: smallest(({ periods }) => periods) };
}

function stepsBetween(from: Period, to: Period): number {
  if (from.kind !== "week") return endOfPeriod(to) - endOfPeriod(from);
  const forwards = comparePeriods(from, to) < 0;
  let at: Period = from;
  for (let steps = 1; steps <= MOST_STEPS; steps++) {
    at = forwards ? nextPeriod(at) : previousPeriod(at);
    if (samePeriod(at, to)) return forwards ? steps : -steps;
  }
  return forwards ? MOST_STEPS : -MOST_STEPS;
}

/** The period that a column beside the periods would be of; `null` where none is missing there. */
function dueAt(at: number, dated: readonly Dated[], { columns, periods }: PeriodStep): Period | null {
  const before = dated.filter((one) => one.at < at).at(-1);
  const after = dated.find((one) => one.at > at);
  const isNext = before !== undefined && at - before.at <= columns;
  if (isNext) {
    const due = moved(before.period, periods);
    return after !== undefined && samePeriod(after.period, due) ? null : due;
  }
  return before === undefined && after !== undefined && after.at - at <= columns
    ? moved(after.period, -periods)
    : null;
}

function moved(period: Period, steps: number): Period {
  const wanted = endOfPeriod(period) + steps;
  let next = period;
  for (let count = 0; count < Math.abs(steps); count++) {
    next = steps > 0 ? nextPeriod(next) : previousPeriod(next);
    if (period.kind !== "week" && endOfPeriod(next) === wanted) break;
  }
  return next;
}

/** Whether a heading says a month when a slip of the hand, or a footnote's number written small, is allowed for. */
function saysNearly(own: string, due: Period): boolean {
  if (due.kind !== "month" || own.length > LONGEST_HEADING) return false;
  const { words, numbers } = partsOf(own);
  const names = words.filter(
    (word) => (word.length > 1 || isNumbered(words)) && !WORDS_BESIDE_TIMES.has(word),
  );
  const year = `${due.year}`;
  const isYear = (digits: string): boolean =>
    [year, year.slice(2)].some(
      (known) => digits === known || (digits.length === known.length + 1 && digits.startsWith(known)),
    );
  const [word] = names;
  if (names.length === 0)
    return numbers.length === 2 && Number(numbers[0]) === due.month && isYear(numbers[1] ?? "");
  if (word === undefined || names.length > 1) return false;
  if (numbers.length === 0) return monthNumber(word) === due.month;
  if (MONTH_BY_NUMBER_WORDS.includes(word))
    return numbers.length === 1 && numbered(Number(numbers[0])) === due.month;
  return (monthNumber(word) || nearMonth(word)) === due.month && numbers.some(isYear);
}

/** Whether it has a month's name, or nearly, with a number, or little more than numbers with a year like those beside it. */
function looksLikeOne(own: string, due: Period): boolean {
  if (own.length > LONGEST_HEADING) return false;
  const { words, numbers } = partsOf(own);
  if (numbers.length === 0) return false;
  if (words.length === 1 && numbers.length === 1 && MONTH_BY_NUMBER_WORDS.includes(words[0] ?? ""))
    return true;
  if (words.some((word) => monthNumber(word) > 0 || nearMonth(word) !== null)) return true;
  const year = Math.floor((endOfPeriod(due) - 1) / 12);
  const years = [year - 1, year, year + 1].flatMap((one) => [`${one}`, `${one}`.slice(2)]);
  return words.length <= 1 && numbers.some((digits) => years.includes(digits));
}

function isNumbered(words: readonly string[]): boolean {
  return words.length === 1 && MONTH_BY_NUMBER_WORDS.includes(words[0] ?? "");
}

/** Words and numbers, with the letters that are taken for numbers beside them put right: `2O24`. */
function partsOf(own: string): { readonly words: readonly string[]; readonly numbers: readonly string[] } {
  const text = plainText(own)
    .replace(/(?<=\d)o|o(?=\d)/g, "0")
    .replace(/(?<=\d)[il](?![a-z])/g, "1");
  return { words: text.match(/[a-z]+/g) ?? [], numbers: text.match(/\d+/g) ?? [] };
}
