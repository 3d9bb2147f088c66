import type { ReadClaim } from "../decided";
import { leftInDoubt } from "../verdicts";

/**
 * “Another 95 children, or 26%, …”, “112 children (26%) live …”: a share that is equated with a number is of the same children, and
 * is not denied of one row where the number was taken for another's.
 */
export function unlessEquated(claims: readonly ReadClaim[], sentence: string): readonly ReadClaim[] {
  const inOrder = [...claims].sort((a, b) => a.span.start - b.span.start);
  return claims.map((claim) => {
    const number = inOrder[inOrder.indexOf(claim) - 1];
    if (claim.verdict !== "disagrees" || claim.kind !== "value" || number?.verdict !== "cannot tell")
      return claim;
    const isNumber = number.kind === "value" || number.kind === "numerator";
    const isOfAnother = number.measure !== null && number.measure !== claim.measure;
    const isShare = sentence.slice(claim.span.start, claim.span.end).includes("%");
    const between = sentence.slice(number.span.end, claim.span.start);
    return isNumber && isOfAnother && isShare && EQUATES.test(between) ? leftInDoubt(claim) : claim;
  });
}
/** From a number to its share: ` children, or `, ` young people (`. */
const EQUATES = /^(?: [a-z]+){0,3}(?:,? or | \()$/i;
