/** `2024`, `2025 (prov)`, `2023/24`, `2024-25 (OT)`, `2013/14-15/16`: the years' forms in the source. A stray `0` is none. */
const YEAR = /^((?:19|20)\d\d)(?:[/-](\d\d))?(?:-(\d\d)\/(\d\d))?(?: \([A-Za-z]+\))?$/;

/** Whether a text names a year as the source does. */
export function isYear(text: string): boolean {
  return YEAR.test(text);
}

/** The calendar year in which it ends, so that years can be put in order: `2024` and `2023/24` are both 2024, `2013/14-15/16` is 2016. */
export function orderOfYear(text: string): number {
  const [, start = "", end, , last] = YEAR.exec(text) ?? [];
  const short = last ?? end;
  const year = Number(start);
  return short === undefined ? year : year + ((Number(short) - (year % 100) + 100) % 100);
}
