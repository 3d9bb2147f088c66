import { UNSURE } from "../decide/unsure";
import type { ReadClaim } from "../decided";
import { leftOpen } from "../verdicts";

/**
 * A row that denies more of a sentence's figures than it agrees with, and whose name the sentence says in part alone, is not
 * the one that is meant: “Only a quarter went on to conference, and 45 of the 66 conferences were in time – 68%”.
 */
export function unlessMostly(claims: readonly ReadClaim[]): readonly ReadClaim[] {
  const doubtful = new Set(
    claims.flatMap(({ measure }) => (isMostlyDenied(claims, measure) ? [measure] : [])),
  );
  return claims.map((claim) =>
    claim.verdict === "disagrees" && doubtful.has(claim.measure)
      ? { ...leftOpen(claim, UNSURE), denial: claim.message }
      : claim,
  );
}

function isMostlyDenied(claims: readonly ReadClaim[], measure: ReadClaim["measure"]): boolean {
  const own = claims.filter(
    (claim) => claim.measure === measure && measure !== null && claim.figure !== null,
  );
  const denied = own.filter(({ verdict }) => verdict === "disagrees");
  const agreed = own.filter(({ verdict }) => verdict === "agrees").length;
  return denied.length > 1 && denied.length > agreed && denied.some(({ isNamed }) => !isNamed);
}
