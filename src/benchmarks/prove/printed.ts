import { PERCENT_PLACES } from "../../core/figures/displayed";
import type { NumberValue } from "../../core/figures/cellValue";
import { roundHalfUp, shiftPoint } from "../../core/figures/rounding";

/** A figure as its reader sees it: `21.5%` is 21.5 with one decimal. */
export interface Printed {
  readonly face: number;
  readonly decimals: number;
  readonly percent: boolean;
  readonly shown: string;
}

/**
 * The figure of a cell as it is read: the sheet's own rounding is what was published. In a row of fractions 0.194 is read
 * as 19.4%.
 */
export function printedOf(
  { number, percent, decimals: shownDecimals, shown }: NumberValue,
  isFraction = false,
): Printed {
  const face = percent || isFraction ? shiftPoint(number, PERCENT_PLACES) : number;
  const decimals = isFraction ? Math.max(0, shownDecimals - PERCENT_PLACES) : shownDecimals;
  return { face: roundHalfUp(face, decimals), decimals, percent: percent || isFraction, shown };
}

/** Whether a value, rounded half up to the decimals shown, is the printed figure: 73.6 is printed as 74. */
export function gives(value: number, { face, decimals }: Printed): boolean {
  return roundHalfUp(value, decimals) === face;
}

/** The printed figure with its decimal point moved: 194 one place is 19.4. */
export function movedPoint(printed: Printed, places: number): Printed {
  return { ...printed, face: shiftPoint(printed.face, -places), decimals: printed.decimals + places };
}

/**
 * Whether a published figure is printed so: 82.5 is printed as 83, or as 82, because the figure that was rounded to it may
 * have been 82.46.
 */
export function givesPublished(value: number, printed: Printed): boolean {
  if (gives(value, printed)) return true;
  const { face, decimals } = printed;
  return (
    roundHalfUp(value, decimals + 1) === value &&
    roundHalfUp(value - face, decimals + 1) === HALF * 10 ** -decimals
  );
}

const HALF = 0.5;

/** Whether a value cut off or rounded up, where half up is neither, is the printed figure: 73.6 cut off is 73. */
export function givesByCutting(value: number, { face, decimals }: Printed): boolean {
  const scaled = shiftPoint(value, decimals);
  const ends = [Math.floor(scaled), Math.ceil(scaled)].map((whole) => shiftPoint(whole, -decimals));
  return ends.includes(face);
}
