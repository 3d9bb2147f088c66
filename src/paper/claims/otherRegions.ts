import { plain } from "../../words/plain";
import { BEHIND_A_REGION } from "../../words/lists/comparedWith";
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
    if (mark.is !== "cue" || mark.cue !== "region") return mark;
    const [name = ""] = plain(sentence.slice(mark.start, mark.end)).split(SAYS_WHAT);
    const isGeneral = name.startsWith("region");
    return isGeneral || benchmarks.some((label) => label.includes(name.trim()))
      ? mark
      : { is: "concept", concepts: [name.trim()], start: mark.start, end: mark.end };
  });
}

/** What may follow the name of a region. */
const SAYS_WHAT = new RegExp(`'s\\b|\\s(?:${BEHIND_A_REGION.join("|")})`);
