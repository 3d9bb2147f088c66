import { digitsOf, type ReadClaim } from "../decided";

/** A part, its whole and the share that they make: `490 of the 612 children eligible (80%)`. */
const OF_ONE_SHARE: ReadonlySet<string> = new Set(["value", "numerator", "denominator"]);
/** So many digits of the others must agree: two figures of two, or one of three. */
const DIGITS_TO_BIND = 3;

/**
 * A doubt about whose figure this is falls away where the figure stands with its share: of “490 of the 612 (80%)”, where 612
 * and 80% are the row's, 490 must be too, and is denied if the row has another numerator.
 */
export function boundTogether(claims: readonly ReadClaim[]): readonly ReadClaim[] {
  return claims.map((claim) => {
    if (claim.denial === null) return claim;
    const others = claims.filter((other) => other !== claim && isOfItsShare(claim, other));
    const kinds = new Set([claim.kind, ...others.map(({ kind }) => kind)]);
    const isOne = kinds.size === others.length + 1;
    const digits = others.reduce(
      (sum, { verdict, figure, hedge }) =>
        sum + (verdict === "agrees" && hedge === null ? digitsOf(figure ?? 0) : 0),
      0,
    );
    return isOne && digits >= DIGITS_TO_BIND
      ? { ...claim, verdict: "disagrees", message: claim.denial }
      : claim;
  });
}

function isOfItsShare(one: ReadClaim, other: ReadClaim): boolean {
  return (
    OF_ONE_SHARE.has(one.kind) &&
    OF_ONE_SHARE.has(other.kind) &&
    one.measure !== null &&
    one.measure === other.measure &&
    JSON.stringify(one.period) === JSON.stringify(other.period)
  );
}
