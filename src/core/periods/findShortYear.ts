import { plainText } from "./findPeriods";
import type { Period } from "./period";
import { yearFrom } from "./periodReaders";

/** Two digits and two digits are a financial year only from here on; 16/17 and 17/18 are ages of care leavers. */
const FIRST_SHORT_YEAR = 19;
/** `23/24`, which may also be a working or an age: a year only where it stands alone or beside a word of headings. */
const SHORT_YEAR = /^\(?(\d\d)\/(\d\d)\)?$/;
/** Words of headings beside which `23/24` is a year: `Target 23/24`. */
const WORDS_BESIDE = [
  "baseline",
  "target",
  "actual",
  "outturn",
  "ytd",
  "year end",
  "average",
  "fy",
  "year",
  "yr",
];
const BESIDE = new RegExp(`^(?:${WORDS_BESIDE.join("|")}) | (?:${WORDS_BESIDE.join("|")})$`, "g");

/** `23/24`, `Target 23/24`: the financial year 2023/24; `null` for `16/17` and everything else. */
export function findShortYear(text: string): Period | null {
  if (!/\d\d\/\d\d/.test(text)) return null;
  const [, from = "", to = ""] = SHORT_YEAR.exec(plainText(text).replace(BESIDE, "")) ?? [];
  if (Number(from) < FIRST_SHORT_YEAR) return null;
  const found = yearFrom(from, to);
  return found === "nothing" ? null : found;
}
