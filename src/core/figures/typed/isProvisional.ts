import { anyOf } from "../../../words/anyOf";
import { PROVISIONAL_MARKS, PROVISIONAL_WORDS } from "../../../words/time/notFinal";

/** Marks by which a heading says that its figures are not final: `Jun-24 (p)`. */
const PROVISIONAL = new RegExp(
  `\\((?:${[...PROVISIONAL_WORDS, ...PROVISIONAL_MARKS].join("|")})\\)|${anyOf(PROVISIONAL_WORDS).source}`,
  "i",
);

/** Whether a heading says that its figures may still change. */
export function isProvisional(heading: string): boolean {
  return PROVISIONAL.test(heading);
}
