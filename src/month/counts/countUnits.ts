import type { Figure } from "../../core/figures/typed/figure";
import { shiftPoint } from "../../core/figures/rounding";
import { PERCENT_PLACES } from "../../core/figures/displayed";

/** A share above this, without a percent sign, was given in percent. */
const MOST_OF_A_FRACTION = 1.5;

/** Whether unsigned shares of a report are in percent (25) or fractions (0.25): its largest says so. */
export function sharesInPercent(values: readonly Figure[]): boolean {
  return values.some(({ percent, number }) => !percent && Math.abs(number) > MOST_OF_A_FRACTION);
}

/** A share as Excel holds it: 25%, 25 and 0.25 are all 0.25. */
export function asFraction({ number, percent }: Figure, inPercent: boolean): number {
  return percent || !inPercent ? number : shiftPoint(number, -PERCENT_PLACES);
}

/** Whether a figure is nearer to one than to the other, as a multiple: 371 is nearer to 387 than to 316. */
export function isNearer(figure: number, one: number, other: number): boolean {
  const away = (from: number) => Math.abs(Math.log(Math.abs(figure) / Math.abs(from)));
  if ([figure, one, other].some((number) => number === 0))
    return Math.abs(figure - one) < Math.abs(figure - other);
  return away(one) < away(other);
}
