import { incompleteBeta, incompleteGamma, logGamma, type Tails } from "./incomplete";

/** A distribution over the numbers from 0 up, or of `|t|`: what lies below and above x, and its density there. */
export interface Distribution {
  readonly tails: (x: number) => Tails;
  readonly density: (x: number) => number;
}

const HALF = 0.5;
const { exp, log, log1p, abs } = Math;

/** How a gamma distribution lies, alpha its shape and beta its scale. */
export function gammaOver(alpha: number, beta: number): Distribution {
  return {
    tails: (x) => incompleteGamma(alpha, x / beta),
    density: (x) => exp((alpha - 1) * log(x / beta) - x / beta - logGamma(alpha)) / beta,
  };
}

/** How sums of so many squares of normal numbers lie. */
export const chiSquared = (freedom: number): Distribution => gammaOver(freedom / 2, 2);

/** How a beta distribution lies between 0 and 1. */
export function betaOver(a: number, b: number): Distribution {
  const whole = logGamma(a) + logGamma(b) - logGamma(a + b);
  return {
    tails: (x) => incompleteBeta(a, b, x, 1 - x),
    density: (x) => exp((a - 1) * log(x) + (b - 1) * log1p(-x) - whole),
  };
}

/** The distribution of F, with the degrees of freedom above and below the line. */
export function ratio(upper: number, lower: number): Distribution {
  const share = (x: number): number => (upper * x) / (upper * x + lower);
  const beta = betaOver(upper / 2, lower / 2);
  return {
    tails: (x) => incompleteBeta(upper / 2, lower / 2, share(x), lower / (upper * x + lower)),
    density: (x) => (beta.density(share(x)) * upper * lower) / (upper * x + lower) ** 2,
  };
}

/** The distribution of `|t|`: half of it lies on either side. */
export function studentSize(freedom: number): Distribution {
  const scale = logGamma((freedom + 1) / 2) - logGamma(freedom / 2) - HALF * log(freedom * Math.PI);
  return {
    tails: (x) =>
      incompleteBeta(HALF, freedom / 2, x ** 2 / (freedom + x ** 2), freedom / (freedom + x ** 2)),
    density: (x) => exp(scale - ((freedom + 1) / 2) * log1p(x ** 2 / freedom)),
  };
}

/** Where a distribution has so much of itself below, or above: halved until no number lies between. */
export function quantile({ tails }: Distribution, share: number, side: keyof Tails, most = Infinity): number {
  const beyond = (x: number): boolean =>
    side === "below" ? tails(x).below >= share : tails(x).above <= share;
  let low = 0;
  let high = Math.min(1, most);
  while (high < most && !beyond(high)) [low, high] = [high, high * 2];
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return low && high;
    if (beyond(middle)) high = middle;
    else low = middle;
  }
}

/** The smaller of both tails has the more digits, and is what is looked for. */
export function belowAt(distribution: Distribution, share: number, most?: number): number {
  return share > HALF
    ? quantile(distribution, 1 - share, "above", most)
    : quantile(distribution, share, "below", most);
}

/** P(T < x): half of what lies beyond `|x|`, or all but that. */
export function studentBelow(x: number, freedom: number): number {
  const beyond = studentSize(freedom).tails(abs(x)).above / 2;
  return x < 0 ? beyond : 1 - beyond;
}

/** The t that has so much of it below. */
export function studentAt(share: number, freedom: number): number {
  const size = quantile(studentSize(freedom), 2 * Math.min(share, 1 - share), "above");
  return share === HALF ? 0 : share < HALF ? -size : size;
}
