import { UNSURE } from "../decide/unsure";
import type { ReadClaim } from "../decided";
import { leftOpen } from "../verdicts";

/** Claims that give a figure of the row itself. */
const FIGURES: ReadonlySet<string> = new Set(["value", "numerator", "denominator"]);

/** Claims that say something about such a figure, and stand or fall with whose it is. */
const SAID_OF_IT: ReadonlySet<string> = new Set([
  "direction",
  "change",
  "comparison",
  "gap",
  "status",
  "rank",
  "run",
]);

/**
 * Where it is in doubt whose figure a sentence gives, so is what it says of that figure: “72% have had the same social
 * worker, seven points above target”, behind a sentence on visits.
 */
export function unlessOfAnother(claims: readonly ReadClaim[]): readonly ReadClaim[] {
  return claims.map((claim) => {
    const { measure, verdict } = claim;
    if (verdict === "cannot tell" || measure === null || !SAID_OF_IT.has(claim.kind)) return claim;
    const figures = claims.filter((other) => other.measure === measure && FIGURES.has(other.kind));
    const isDoubted = figures.some((figure) => figure.verdict === "cannot tell" && figure.denial !== null);
    return isDoubted && figures.every((figure) => figure.verdict !== "agrees")
      ? { ...leftOpen(claim, UNSURE), denial: verdict === "disagrees" ? claim.message : null }
      : claim;
  });
}
