/**
 * The source's ways of writing a year: `2024`, `2025 (prov)`, `2023/24`, `2024-25 (OT)`, and `2013/14-15/16` for three
 * years together.
 */
const YEAR = /^((?:19|20)\d\d)(?:[/-](\d\d))?(?:-(\d\d)\/(\d\d))?(?: \([A-Za-z]+\))?$/;

/** Whether a text names a year as the source does. */
export function isYear(text: string): boolean {
  return YEAR.test(text);
}

/**
 * The calendar year in which a year ends, by which years are ordered: `2024` and `2023/24` are both 2024, and
 * `2013/14-15/16` is 2016.
 */
export function orderOfYear(text: string): number {
  const [, start = "", end, , last] = YEAR.exec(text) ?? [];
  const short = last ?? end;
  const year = Number(start);
  // Two digits that are less than those of the start have passed the century: `1999/00` ends in 2000.
  return short === undefined ? year : year + ((Number(short) - (year % 100) + 100) % 100);
}
