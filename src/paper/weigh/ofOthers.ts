import { anyOf } from "../../words/anyOf";
import { COUNCILS, NOT_OURS } from "../../words/lists/wordsBesideAuthorities";
import { leadsWithOthers, speaksOfUs } from "../claims/directionIn";
import { peerOf } from "../claims/governor";
import { hasVerb } from "../claims/hasVerb";
import type { ReadClaim } from "../decided";
import type { Here } from "../heardHere";
import { conceptsOf, type SentenceMark } from "../lex/mark";
import { marksOf } from "../lex/marksOf";
import type { SentenceParts } from "../sentenceParts";
import type { Heard } from "../spoken";

/**
 * “Nationally 83,840 children were looked after, up 2%, a rate of 71 per 10,000”: what England or other councils lead, and what goes
 * on with it, is said of them. A part that says something new of a thing, or speaks of us, is not.
 */
export function isOfOthers(marks: readonly SentenceMark[], { heard, spoken, place, parts }: Here): boolean {
  // “Compares well with England (55%) and neighbours (54%) and is up” names those that we are compared with.
  const before = parts.clauses.slice(0, place);
  const isSaid = place === 0 || (hasVerb(marks) && !before.some((clause) => clause.marks.some(isPeer)));
  if (isSaid && leadsWithOthers(marks)) return true;
  if (speaksOfUs(marks)) return false;
  if (heard.isOfOthers === "heading") return true;
  return place > 0 ? spoken.isOfOthers && isOn(marks) : goesOnWithThem(parts, heard);
}

function isOn(marks: readonly SentenceMark[]): boolean {
  return conceptsOf(marks).size === 0 || !hasVerb(marks);
}

/** “21% of them lived far from home”, behind what was said of others. */
function goesOnWithThem({ marks }: SentenceParts, { isOfOthers: was }: Heard): boolean {
  const isOfThem = marks.some((mark) => mark.is === "cue" && mark.cue === "subset");
  return was === "sentence" && (isOfThem || conceptsOf(marks).size === 0);
}

/** All that the sentence says is of others, and the scorecard shows none of it. */
export function staysWithOthers(parts: SentenceParts, heard: Heard, claims: readonly ReadClaim[]): boolean {
  const [first] = parts.clauses;
  const isLed = first !== undefined && leadsWithOthers(first.marks);
  const isOfOne = isLed || goesOnWithThem(parts, heard);
  return isOfOne && !speaksOfUs(parts.marks) && claims.every(({ verdict }) => verdict === "cannot tell");
}

/**
 * “The national picture”, “What other councils do”: what stands under it is said of them, where “How we compare with England” is
 * said of both.
 */
export function isHeadingOfOthers(text: string): boolean {
  const marks = marksOf(text);
  const isPlain = marks.every((mark) => mark.is !== "cue" || isPeer(mark) || mark.cue === "nothing");
  if (isPlain && OTHER_COUNCILS.test(text)) return true;
  // “National indicators” are measures of ours that every council has.
  const isOfMeasures = marks.some((mark) => mark.is === "plain" && MEASURES.has(mark.stem));
  return marks.some(isPeer) && isPlain && !isOfMeasures && !speaksOfUs(marks) && conceptsOf(marks).size === 0;
}
const MEASURES = new Set(["indicator", "measure", "metric", "kpi", "pi"]);
const OTHER_COUNCILS = new RegExp(`${anyOf(NOT_OURS).source} ${anyOf(COUNCILS).source}`, "i");

function isPeer(mark: SentenceMark): boolean {
  return mark.is === "cue" && peerOf(mark.cue) !== null;
}
