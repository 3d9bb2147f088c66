import type { Period } from "../../core/periods/period";
import { findPeriod } from "../../core/periods/readPeriod";
import type { Against } from "../../model/scorecard";
import { COMPARISONS } from "../../words/comparisons";
import { bookOf, longestIn } from "../../words/phrases";
import { monthNumber } from "../../words/time/months";
import { wordsOf } from "../../words/wordsOf";

const BOOK = bookOf(COMPARISONS);

/**
 * What the heading of an arrow says that it compares with: `DoT vs same quarter last year` a year before, `DoT compared
 * with Q1 2023/24` that quarter, `DoT since April` the last April of the table, `Long term DoT` something that it does not
 * name. `undefined` where it says nothing.
 * @param periods those of the table, earliest first
 */
export function againstOf(heading: string, periods: readonly Period[] = []): Against | undefined {
  const said = longestIn(BOOK, heading).map(({ meaning }) => meaning);
  const rule = said.find((meaning) => meaning !== "named");
  if (rule !== undefined) return rule;
  return said.length > 0 ? (findPeriod(heading) ?? withoutYear(heading, periods)) : undefined;
}

/** The last period before the latest that a heading names without its year; `unnamed` where the table has none such. */
function withoutYear(heading: string, periods: readonly Period[]): Against | undefined {
  const words = wordsOf(heading).map(({ text }) => text);
  const month = words.map(monthNumber).find((number) => number > 0);
  const quarter = /(?<![a-z])q(?:uarter|tr)? ?([1-4])(?!\d)/i.exec(heading)?.[1];
  if (month === undefined && quarter === undefined) return undefined;
  const isNamed = (period: Period): boolean =>
    (period.kind === "month" && period.month === month) ||
    (period.kind === "quarter" && financialQuarter(period.quarter) === Number(quarter));
  return periods.slice(0, -1).filter(isNamed).at(-1) ?? "unnamed";
}

/** April to June, the calendar's second, is the first of the financial year. */
function financialQuarter(quarter: number): number {
  return ((quarter + 2) % 4) + 1;
}
