import { UNSURE } from "./decide/unsure";
import type { ReadClaim } from "./decided";

const FIGURES: ReadonlySet<string> = new Set(["value", "numerator", "denominator"]);

/**
 * Where it is in doubt whose figure a sentence gives, nobody can deny what it says of that figure: “72% have had the same
 * social worker, seven points above target”, behind a sentence on visits.
 */
export function unlessOfAnother(claims: readonly ReadClaim[]): readonly ReadClaim[] {
  return claims.map((claim) => {
    if (claim.verdict !== "disagrees" || claim.measure === null || FIGURES.has(claim.kind)) return claim;
    const figures = claims.filter(({ kind, measure }) => measure === claim.measure && FIGURES.has(kind));
    const isDoubted = figures.some(({ verdict, denial }) => verdict === "cannot tell" && denial !== null);
    return isDoubted && figures.every(({ verdict }) => verdict !== "agrees")
      ? { ...claim, verdict: "cannot tell", message: `${UNSURE} ${claim.message}`, denial: claim.message }
      : claim;
  });
}
