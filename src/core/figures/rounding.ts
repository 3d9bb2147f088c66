/** Excel keeps 15 significant digits; what lies beyond them is noise of binary arithmetic. */
const DIGITS_AFTER_THE_FIRST = 14;

/** Decimals beyond which a difference is noise of subtracting. */
const DISTANCE_DECIMALS = 12;

/**
 * Moves the decimal point, through decimal digits so that no binary noise comes in.
 * `shiftPoint(0.285, 2)` is 28.5; `shiftPoint(28.5, -2)` is 0.285.
 */
export function shiftPoint(value: number, places: number): number {
  if (!Number.isFinite(value)) return value;
  const quick = shiftWhole(value, places);
  if (quick !== null) return quick;
  const [digits, exponent] = value.toExponential(DIGITS_AFTER_THE_FIRST).split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}

/** A whole number divided by a power of ten is as exact as its digits; beyond this a number has no halves. */
const LARGEST_EXACT = 1e15;
/** Powers of ten that a number holds exactly. */
const POWERS = Array.from({ length: 16 }, (_, power) => Number(`1e${power}`));

/** Whole numbers need no digits to be moved exactly; `null` for all others. */
function shiftWhole(value: number, places: number): number | null {
  const power = POWERS[-places];
  return power !== undefined && Number.isInteger(value) && Math.abs(value) < LARGEST_EXACT
    ? value / power
    : null;
}

/**
 * Rounds half up, away from zero, as official statistics and Excel's own display do. Negative decimals round to
 * tens and hundreds. `roundHalfUp(2.85, 1)` is 2.9, where `toFixed` gives 2.8. A product that missed a half by
 * binary noise (28.499999999999996) counts as that half.
 * Source: Department for Education, dfeR `round_five_up`.
 */
export function roundHalfUp(value: number, decimals: number): number {
  if (decimals >= 0 && Math.abs(value) >= LARGEST_EXACT) return shiftPoint(value, 0);
  const quick = roundFarFromHalf(value, decimals);
  if (quick !== null) return quick;
  const rounded = shiftPoint(Math.round(shiftPoint(Math.abs(value), decimals)), -decimals);
  return rounded === 0 ? 0 : Math.sign(value) * rounded;
}

/** As a share of the number: nearer to a half than this, only its digits can tell which side it is on. */
const NEAR_A_HALF = 1e-14;

/** A number whose side of the half is beyond doubt needs no digits to be rounded exactly; `null` for all others. */
function roundFarFromHalf(value: number, decimals: number): number | null {
  const power = POWERS[decimals];
  if (power === undefined) return null;
  const scaled = Math.abs(value) * power;
  if (scaled >= LARGEST_EXACT) return null;
  const whole = Math.floor(scaled);
  const rest = scaled - whole;
  if (Math.abs(rest - 0.5) <= NEAR_A_HALF * Math.max(1, scaled)) return null;
  const rounded = (rest > 0.5 ? whole + 1 : whole) / power;
  return rounded === 0 ? 0 : Math.sign(value) * rounded;
}

/** How far two figures lie apart, without the noise of subtracting: 0.8 and 0.77 are 0.03 apart, not 0.030000000000000027. */
export function distance(a: number, b: number): number {
  return roundHalfUp(Math.abs(a - b), DISTANCE_DECIMALS);
}
