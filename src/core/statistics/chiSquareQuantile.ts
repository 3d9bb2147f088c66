/** Coefficients of Lanczos' approximation of the gamma function (g = 7), as Godfrey 2001 gives them. */
const LANCZOS_G = 7;
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
/** Where the next term no longer changes the sum. */
const SMALLEST_TERM = 1e-17;

/**
 * The value that a chi-square variable stays below with the given probability: `chiSquareQuantile(0.95, 1)` is 3.8415,
 * the square of 1.96. Bounds on it are halved until no number lies between them.
 * Source: Abramowitz and Stegun 1964, 26.4.19 (the distribution) and 6.5.29 (its series).
 */
export function chiSquareQuantile(probability: number, degreesOfFreedom: number): number {
  if (!(probability > 0 && probability < 1) || !(degreesOfFreedom > 0)) return Number.NaN;
  const shape = degreesOfFreedom / 2;
  let low = 0;
  let high = shape + 1;
  while (lowerGamma(shape, high) < probability) {
    low = high;
    high *= 2;
  }
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return 2 * middle;
    if (lowerGamma(shape, middle) < probability) low = middle;
    else high = middle;
  }
}

/** The regularised incomplete gamma function P(shape, x), by its series; all terms are positive. */
function lowerGamma(shape: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let next = shape + 1; term > sum * SMALLEST_TERM; next++) {
    term *= x / next;
    sum += term;
  }
  return Math.min(1, (density(shape, x) * x * sum) / shape);
}

function density(shape: number, x: number): number {
  return Math.exp((shape - 1) * Math.log(x) - x - logGamma(shape));
}

/** The logarithm of the gamma function for arguments from a half on. */
function logGamma(x: number): number {
  const before = x - 1;
  const sum = LANCZOS.reduce((total, factor, at) => (at === 0 ? factor : total + factor / (before + at)), 0);
  const base = before + LANCZOS_G + 0.5;
  return Math.log(Math.sqrt(2 * Math.PI) * sum) + (before + 0.5) * Math.log(base) - base;
}
