import type { TimedHeading } from "./timedHeading";
import { namesWithoutYear, quarterBehind } from "./yearless";

/** So many columns behind the figures of a period stand what belongs to them: its status, its working, its arrow. */
const MOST_BEHIND = 4;

/**
 * `Jun RAG` behind `Jun-24` is of June 2024, and so is `Q1` of the quarter that ends with it: a heading without its year
 * takes that of the column that it stands behind.
 */
export function besideTheirs<H extends TimedHeading>(headings: readonly H[]): readonly H[] {
  return headings.map((heading, at) => {
    if (heading.period !== null) return heading;
    const month = headings[at - 1]?.period ?? null;
    const quarter = month && quarterBehind(heading.own, month);
    if (quarter !== null) return { ...heading, period: quarter };
    if (!saysMore(heading.own)) return heading;
    const before = headings.slice(Math.max(0, at - MOST_BEHIND), at).reverse();
    const dated = before.find(({ period }) => period !== null);
    return dated?.period && namesWithoutYear(heading.own, dated.period)
      ? { ...heading, period: dated.period }
      : heading;
  });
}

/** More than the time alone: `Jun` behind `Jun-24` may be June of another year. */
function saysMore(own: string): boolean {
  return /[a-z%]\W+[a-z%]|\d\W+[a-z%]/i.test(own);
}
