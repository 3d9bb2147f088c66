import { OF_OTHERS } from "./decide/unsure";
import { digitsOf, type ReadClaim } from "./decided";

/** `520 of 557` after what was said of care leavers: where one of the two is the row's, the other is held to it as well. */
export function pairTogether(claims: readonly ReadClaim[]): readonly ReadClaim[] {
  return claims.map((claim, at) => {
    const other = claim.kind === "numerator" ? claims[at + 1] : claims[at - 1];
    const isBeside =
      (claim.kind === "numerator" && other?.kind === "denominator") ||
      (claim.kind === "denominator" && other?.kind === "numerator");
    if (!isBeside || !claim.message.startsWith(OF_OTHERS) || other?.measure !== claim.measure) return claim;
    return other.verdict === "agrees" && digitsOf(other.figure ?? 0) > 1
      ? { ...claim, verdict: "disagrees", message: claim.message.slice(OF_OTHERS.length + 1) }
      : claim;
  });
}
