import type { NumberValue } from "../../core/figures/cellValue";
import { heldDecimals, showLike } from "../../core/figures/displayed";
import { roundHalfUp } from "../../core/figures/rounding";

/** A change too small for the row's own decimals is shown with more, up to so many. */
const MOST_DECIMALS = 6;

/** By how much a figure has changed, as its row shows figures: `up 17`, `down 2 points` of a percentage. */
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
