import { NUMBER_WORDS } from "../../words/paper/numberWords";
import type { Word } from "../../words/wordsOf";

/** The number at this place is of those who are left out: “all but two”. */
export function isAllBut(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.text === "but" && words[at - 2]?.text === "all";
}

/** “All but five of the 126” are 121; `null` where the number is none of those left out, or of how many is not said. */
export function restOf(words: readonly Word[], at: number, but: number): number | null {
  const of = BEFORE_ALL.has(words[at + 2]?.text ?? "") ? at + 3 : at + 2;
  const all = words[at + 1]?.text === "of" ? (words[of]?.text ?? "") : "";
  const whole = /^[\d,]+$/.test(all) ? Number(all.replaceAll(",", "")) : NUMBER_WORDS.get(all);
  return !isAllBut(words, at) || whole === undefined || whole <= but ? null : whole - but;
}
const BEFORE_ALL = new Set(["the", "our", "all", "these", "those"]);
