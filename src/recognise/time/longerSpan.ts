import { bookOf, holds } from "../../words/phrases";
import { rollingMonths } from "../../words/time/rolling";
import { YEAR_SO_FAR } from "../../words/time/yearSoFar";

const BOOK = bookOf([["so far", YEAR_SO_FAR, "(year|yr) so far"]] as const);

/** Whether a heading says that what stands below is of the year so far, or of the latest twelve months: `YTD status`. */
export function isOfLongerSpan(heading: string): boolean {
  return holds(BOOK, heading) || rollingMonths(heading) !== null;
}
