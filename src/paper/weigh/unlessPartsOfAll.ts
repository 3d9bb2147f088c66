import { roundHalfUp } from "../../core/figures/rounding";
import type { ReadClaim } from "../decided";
import type { FigureMark, SentenceMark } from "../lex/mark";
import { leftOpen } from "../verdicts";

/**
 * “4.9%: 2.6% NEET and 2.3% not known”: figures that add up to the one before them, or behind them, are its parts, and none of them
 * is denied as the whole.
 */
export function unlessPartsOfAll(
  claims: readonly ReadClaim[],
  marks: readonly SentenceMark[],
): readonly ReadClaim[] {
  if (!claims.some(isDenied)) return claims;
  const figures = marks.filter((mark) => mark.is === "figure");
  const parts = new Set(
    figures.flatMap((_, at) => [...partsOf(figures, at, 1), ...partsOf(figures, at, -1)]),
  );
  return claims.map((claim) =>
    isDenied(claim) && parts.has(claim.span.start) ? leftOpen(claim, OF_THE_WHOLE) : claim,
  );
}

function isDenied({ verdict, kind }: ReadClaim): boolean {
  return verdict === "disagrees" && kind === "value";
}

/** Where the parts of the figure at this place begin, the next ones in that direction; none where they do not add up to it. */
function partsOf(figures: readonly FigureMark[], at: number, step: 1 | -1): number[] {
  const whole = figures[at];
  if (whole === undefined) return [];
  const starts: number[] = [];
  let sum = 0;
  for (let next = at + step; ; next += step) {
    const part = figures[next];
    if (part === undefined || part.quoted.unit !== whole.quoted.unit || part.quoted.number <= 0) return [];
    sum = roundHalfUp(sum + part.quoted.number, MOST_DECIMALS);
    starts.push(part.start);
    if (sum > whole.quoted.number) return [];
    if (sum === whole.quoted.number && starts.length > 1) return starts;
  }
}
/** Beyond these decimals a sum is the noise of adding. */
const MOST_DECIMALS = 6;
const OF_THE_WHOLE = "It adds up with others to a figure beside it, whose part it may be.";
