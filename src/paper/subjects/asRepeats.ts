import { conceptsOf, type SentenceMark } from "../lex/mark";

/**
 * “Repeats” by themselves may be of referrals, of plans or of missing episodes: what the sentence names beside them tells. Where a
 * scorecard counts no others that come again, they are of referrals; else they stay both, which names no row.
 */
export function asRepeats(counted: ReadonlySet<string>, marks: readonly SentenceMark[]): SentenceMark[] {
  if (!marks.some(isRepeat)) return [...marks];
  const beside = conceptsOf(marks.filter((mark) => !isRepeat(mark)));
  const isOfOthers = [...beside].some((concept) => OTHERS.has(concept));
  const isOfReferrals = !isOfOthers && (beside.has("referral") || !counted.has(AGAIN));
  if (!isOfReferrals && !isOfOthers) return [...marks];
  return marks.map((mark) =>
    isRepeat(mark) ? { ...mark, concepts: isOfOthers ? [AGAIN] : REFERRALS } : mark,
  );
}

function isRepeat(mark: SentenceMark): boolean {
  return (
    mark.is === "concept" &&
    mark.concepts.length === 2 &&
    mark.concepts.includes(AGAIN) &&
    mark.concepts.includes("rereferral")
  );
}
const AGAIN = "again";
const REFERRALS = ["rereferral", "referral"];
const OTHERS: ReadonlySet<string> = new Set(["cp", "missing"]);
