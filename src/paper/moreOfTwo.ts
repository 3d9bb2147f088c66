// “A smaller share of them, 88% against 86%, was in time”: its words say which of two figures is the greater. They stand in a name
// and in no claim, so that a sentence whose figures are right would be agreed with though it calls them the wrong way round.

import { anyOf } from "../words/anyOf";
import { FEWER_OF_TWO, MORE_OF_TWO, SETS_BESIDE } from "../words/paper/greaterOfTwo";
import { undecided, type ReadClaim } from "./decided";

/** The claims of a sentence, and what its words say of two of its figures where no other claim does. */
export function withMoreOfTwo(claims: readonly ReadClaim[], sentence: string): ReadClaim[] {
  const found = [...sentence.matchAll(MORE)].flatMap((match): ReadClaim[] => {
    const span = { start: match.index, end: match.index + match[0].length };
    const isRead = claims.some((claim) => claim.span.start < span.end && claim.span.end > span.start);
    const [one, other] = claims.filter(
      (claim) => claim.kind === "value" && claim.figure !== null && claim.span.start >= span.end,
    );
    if (isRead || one === undefined || other === undefined) return [];
    const [lead, between] = [
      sentence.slice(span.end, one.span.start),
      sentence.slice(one.span.end, other.span.start),
    ];
    if (!BESIDE.test(between) || /[.;:]/.test(lead) || one.measure !== other.measure) return [];
    const way = FEWER.test(match[0]) ? "down" : "up";
    const isSo = way === "up" ? (one.says ?? 0) > (other.says ?? 0) : (one.says ?? 0) < (other.says ?? 0);
    const isTold = one.verdict === "agrees" && other.verdict === "agrees";
    // “Fewer of them” may be fewer in number, though their share is greater.
    const isOfShares = !/\bof\b/.test(match[0]) || one.measure?.unit !== "percent";
    const open = undecided(
      { reading: { kind: "direction", way, from: BEFORE, to: { kind: "paper" } }, span },
      "count",
    );
    if (!isTold || !(isSo || isOfShares)) return [{ ...open, measure: one.measure }];
    const message = `${one.shown} beside ${other.shown}.`;
    const verdict = isSo ? "agrees" : "disagrees";
    const { measure, period, scorecard, shown } = one;
    const places = [...one.places, ...other.places];
    return [{ ...open, verdict, message, measure, period, scorecard, shown, places }];
  });
  if (found.length === 0) return [...claims];
  return [...claims, ...found].sort((a, b) => a.span.start - b.span.start);
}
const BEFORE = { kind: "relative", to: "before" } as const;
const MORE = anyOf([...MORE_OF_TWO, ...FEWER_OF_TWO], "gi");
const FEWER = anyOf(FEWER_OF_TWO);
/** Nothing but what sets one figure beside the other: “(88% against 86%)”, “88%, compared with 86%”. */
const BESIDE = new RegExp(`^[^.;:\\d]{0,20}${anyOf(SETS_BESIDE).source}\\s+$`, "i");
