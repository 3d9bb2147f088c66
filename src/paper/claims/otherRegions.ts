import { anyOf } from "../../words/anyOf";
import { plain } from "../../words/plain";
import { bookOf, longestIn } from "../../words/phrases";
import {
  BEFORE_ONE_NEIGHBOUR,
  BEHIND_ALL_OF_THEM,
  BEHIND_A_REGION,
  COMPARED_WITH,
  NEIGHBOURING,
  ONE_AUTHORITY,
  type ComparedWith,
} from "../../words/lists/comparedWith";
import type { SentenceMark } from "../lex/mark";
import type { Subjects } from "../subjects/knownRow";

/**
 * “London boroughs average 88%” is not about the scorecard's benchmark “South West”: a region that no benchmark names becomes
 * a thing that no row has. “The region” may be any, and stays.
 */
export function withoutOtherRegions(
  { benchmarks }: Subjects,
  marks: readonly SentenceMark[],
  sentence: string,
): SentenceMark[] {
  return marks.map((mark): SentenceMark => {
    if (mark.is === "cue" && mark.cue === "neighbours" && isOneOfThem(mark, sentence))
      return { is: "concept", concepts: [ONE_NEIGHBOUR], start: mark.start, end: mark.end };
    if (mark.is !== "cue" || mark.cue !== "region") return mark;
    const [name = ""] = plain(sentence.slice(mark.start, mark.end)).split(SAYS_WHAT);
    const isGeneral = name.startsWith("region");
    return isGeneral || benchmarks.some((label) => label.includes(name.trim()) || isOfRegion(label, name))
      ? mark
      : { is: "concept", concepts: [name.trim()], start: mark.start, end: mark.end };
  });
}

/**
 * “Our best performing neighbour”, “our peer authority” and “an authority like ours” are one of those whose average the scorecard
 * shows; “the peer authority average” is that of all.
 */
function isOneOfThem({ start, end }: SentenceMark, sentence: string): boolean {
  const words = sentence.slice(start, end);
  if (OF_ALL.test(sentence.slice(end))) return false;
  if (ONE_OF.test(sentence.slice(0, start)) && A_NEIGHBOUR.test(words)) return true;
  return ONE_ALONE.test(words);
}
/** The thing that such an authority is taken for: no row has it. */
export const ONE_NEIGHBOUR = "one neighbour";
const ONE_OF = new RegExp(`${anyOf(BEFORE_ONE_NEIGHBOUR).source}(?:[ -]performing)?(?: statistical)? $`, "i");
const A_NEIGHBOUR = new RegExp(`${anyOf(NEIGHBOURING).source}$`, "i");
const ONE_ALONE = new RegExp(`${anyOf(ONE_AUTHORITY).source}(?: like (?:ours|us))?$`, "i");
const OF_ALL = new RegExp(`^[ -]${anyOf([...BEHIND_A_REGION, ...BEHIND_ALL_OF_THEM]).source}`, "i");

/** “The South East” of a benchmark “SE region”. */
function isOfRegion(label: string, name: string): boolean {
  const regions = new Set(meaningsIn(name));
  return meaningsIn(label).some((meaning) => meaning !== "own region" && regions.has(meaning));
}
function meaningsIn(text: string): ComparedWith[] {
  return longestIn(BOOK, text).map(({ meaning }) => meaning);
}
const BOOK = bookOf(COMPARED_WITH);

/** What may follow the name of a region. */
const SAYS_WHAT = new RegExp(`'s\\b|\\s(?:${BEHIND_A_REGION.join("|")})`);
