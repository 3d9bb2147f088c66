import type { PaperClaim, Verdict } from "./claim";
import { UNSURE } from "./decide/unsure";

/** The claim, left open: what would have been said of it stands behind why it cannot be told. */
export function leftOpen<C extends Pick<PaperClaim, "verdict" | "message">>(claim: C, why: string): C {
  return { ...claim, verdict: "cannot tell", message: `${why} ${claim.message}` };
}

/** The claim, left open because it cannot be told of what it is. */
export function leftInDoubt<C extends Pick<PaperClaim, "verdict" | "message">>(claim: C): C {
  return claim.verdict === "cannot tell" ? claim : leftOpen(claim, UNSURE);
}

/**
 * Where a claim stands in its sentence, and of which kind it is: the same place in another reading. “Below our neighbours and
 * England” compares with each from one word on.
 */
export function placeOf({ kind, span }: Pick<PaperClaim, "kind" | "span">): string {
  return `${span.start} ${span.end} ${kind}`;
}

/** A sentence is denied where any of its claims is, and agrees only where all of them do. */
export function verdictOf(claims: readonly Pick<PaperClaim, "verdict">[]): Verdict {
  if (claims.some(({ verdict }) => verdict === "disagrees")) return "disagrees";
  return claims.every(({ verdict }) => verdict === "agrees") ? "agrees" : "cannot tell";
}
