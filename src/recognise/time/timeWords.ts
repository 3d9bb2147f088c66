import { findPeriods, findShortYear } from "../../core/periods/findPeriods";
import { isYearless, MONTHS_TOGETHER } from "./yearless";

/** Spans that are no month, quarter or year of their own: school terms, weeks, a calendar year. */
const SPANS =
  /(?<![\d/-])(19|20)\d\d$|\b(autumn|spring|summer) term\b|^(autumn|spring|summer|ht|term) ?\d*$|\bhalf[- ]term \d\b|\bweek \d{1,2}\b|^fy ?\d\d$|^h[12]\b/i;

/** Whether a short text speaks of a time, also of one that is no period: `Autumn 2023`, `w/e 03/01/2025`, `Qtr 3`. */
export function namesTime(text: string): boolean {
  return (
    isYearless(text) ||
    SPANS.test(text.trim()) ||
    MONTHS_TOGETHER.test(text.trim()) ||
    findPeriods(text).periods.length > 0 ||
    findShortYear(text) !== null
  );
}
