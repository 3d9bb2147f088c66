import type { NumberValue } from "../../core/figures/cellValue";
import { heldDecimals, showLike } from "../../core/figures/displayed";
import { roundHalfUp } from "../../core/figures/rounding";

/** A change that rounds to 0 at the row's own decimals is shown with more, but with no more than this. */
const MOST_DECIMALS = 6;

/**
 * By how much a figure has changed, shown as its row shows figures: `up 17`, `down 2 points` for a percentage (`by` is
 * then a fraction). A percentage changes by points, since `up 2%` could be read as a share of the old value.
 */
export function byHowMuch(by: number, like: NumberValue): string {
  const size = Math.abs(by);
  const direction = by > 0 ? "up" : "down";
  let decimals = like.decimals;
  while (decimals < MOST_DECIMALS && roundHalfUp(size, heldDecimals({ ...like, decimals })) === 0)
    decimals += 1;
  const shown = showLike(size, { ...like, decimals });
  if (!like.percent) return `${direction} ${shown}`;
  const points = shown.slice(0, -1);
  return `${direction} ${points} ${points === "1" ? "point" : "points"}`;
}
