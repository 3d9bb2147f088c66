import type { ReadClaim } from "../decided";
import { leftOpen } from "../verdicts";

/**
 * A measure has one value of a time: where one of a sentence agrees, another that does not is of something else, a rate
 * beside a rate (“this is 19 and 20 per 10,000 respectively”) or a time that only the author knows.
 */
export function onceOfATime(claims: readonly ReadClaim[], sentence: string): ReadClaim[] {
  const agreed = claims.filter(
    ({ kind, verdict, hedge }) => kind === "value" && verdict === "agrees" && hedge === null,
  );
  return claims.map((claim) => {
    const isBeside = (other: ReadClaim): boolean =>
      other.measure === claim.measure &&
      other.places[0] === claim.places[0] &&
      !isSaidExactly(claim, other, sentence);
    return claim.kind === "value" &&
      claim.verdict === "disagrees" &&
      !claim.isMisdated &&
      agreed.some(isBeside)
      ? leftOpen(claim, OF_ANOTHER)
      : claim;
  });
}

/** “Just over a fifth of children (21%)”: the figure in brackets says the share in words once more, of the same. */
function isSaidExactly({ hedge, span }: ReadClaim, exact: ReadClaim, sentence: string): boolean {
  const between = sentence.slice(span.end, exact.span.start);
  return hedge !== null && /^[^\d()[\],;:.]*[([]$/.test(between);
}

const OF_ANOTHER = "Beside the value that agrees it is another, of which time or of whom is not said.";
