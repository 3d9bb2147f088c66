import type { Period } from "../core/periods/period";
import { periodsIn } from "./lex/periodsIn";

/** The period that a heading says the text below is of: `Performance in June 2024`; a year or a meeting's day is none. */
export function headingStand(text: string): Period | null {
  const periods = periodsIn(text).flatMap(({ named }) => (named.kind === "period" ? [named.period] : []));
  const [only, ...more] = periods.filter(({ kind }) => kind === "month" || kind === "quarter");
  if (only === undefined || more.length > 0) return null;
  return /\b(?:meeting|board|committee|date|dated|agenda|published|\d{1,2}(?:st|nd|rd|th)?\s+[A-Z])/i.test(
    text,
  )
    ? null
    : only;
}
