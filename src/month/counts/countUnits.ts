import type { Figure } from "../../core/figures/typed/figure";
import { shiftPoint } from "../../core/figures/rounding";
import { PERCENT_PLACES } from "../../core/figures/displayed";

/**
 * A share above this, without a percent sign, was given in percent. It is above 1 because a share may exceed the whole
 * (1.05 for 105%), and far below the 2 or 3 of a small percentage.
 */
const MOST_OF_A_FRACTION = 1.5;

/**
 * Whether the shares of a report that carry no percent sign are percentages (25) or fractions (0.25). One report uses
 * one unit, so its largest share decides for all, also for a 0.4 that could be either.
 */
export function sharesInPercent(values: readonly Figure[]): boolean {
  return values.some(({ percent, number }) => !percent && Math.abs(number) > MOST_OF_A_FRACTION);
}

/** A share as Excel holds it: 25%, 25 and 0.25 are all 0.25. */
export function asFraction({ number, percent }: Figure, inPercent: boolean): number {
  return percent || !inPercent ? number : shiftPoint(number, -PERCENT_PLACES);
}

/**
 * Whether a figure is nearer to `one` than to `other`, measured as a multiple: 371 is nearer to 387 than to 316. Around
 * 0, where there is no multiple, by difference.
 */
export function isNearer(figure: number, one: number, other: number): boolean {
  const away = (from: number) => Math.abs(Math.log(Math.abs(figure) / Math.abs(from)));
  if ([figure, one, other].some((number) => number === 0))
    return Math.abs(figure - one) < Math.abs(figure - other);
  return away(one) < away(other);
}
