/** Lanczos' approximation with g = 7 and nine terms (Godfrey 2001): fifteen digits. */
const SHIFT = 7;
const TERMS = [
  0.999_999_999_999_809_93, 676.520_368_121_885_1, -1259.139_216_722_402_8, 771.323_428_777_653_13,
  -176.615_029_162_140_59, 12.507_343_278_686_905, -0.138_571_095_265_720_12, 9.984_369_578_019_571_6e-6,
  1.505_632_735_149_311_6e-7,
];
const HALF = 0.5;
/** What a further step changes by less than this is no longer changed in its fifteenth digit. */
const SMALLEST_STEP = 1e-16;
/** Far more steps than the sums below take where they are asked for: it ends what would go on over NaN. */
const MOST_STEPS = 100_000;
/** Stands for a denominator of 0 in a continued fraction (Lentz). */
const NEARLY_ZERO = 1e-300;

/** Both ends of a probability, each worked out by itself, so that the smaller one keeps its digits. */
export interface Tails {
  readonly below: number;
  readonly above: number;
}

/** The gamma function; `null` at 0 and below it at whole numbers, where it has no value. */
export function gammaOf(x: number): number | null {
  if (x <= 0 && Number.isInteger(x)) return null;
  if (x < HALF) return Math.PI / (Math.sin(Math.PI * x) * (gammaOf(1 - x) ?? NaN));
  const { t, sum } = lanczos(x);
  return Math.sqrt(2 * Math.PI) * t ** (x - HALF) * Math.exp(-t) * sum;
}

/** Its natural logarithm, for x above 0, where the function itself would be too large. */
export function logGamma(x: number): number {
  const { t, sum } = lanczos(x);
  return HALF * Math.log(2 * Math.PI) + (x - HALF) * Math.log(t) - t + Math.log(sum);
}

function lanczos(x: number): { readonly t: number; readonly sum: number } {
  const z = x - 1;
  const sum = TERMS.reduce((whole, term, at) => whole + (at === 0 ? term : term / (z + at)), 0);
  return { t: z + SHIFT + HALF, sum };
}

/** The regularised incomplete gamma functions P(a, x) and Q(a, x): by series below (DLMF 8.7.1), else 8.9.2. */
export function incompleteGamma(a: number, x: number): Tails {
  if (x <= 0) return { below: 0, above: 1 };
  const scale = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) {
    let term = 1 / a;
    let sum = term;
    for (let n = 1; n < MOST_STEPS && term > sum * SMALLEST_STEP; n += 1) {
      term *= x / (a + n);
      sum += term;
    }
    return { below: scale * sum, above: 1 - scale * sum };
  }
  const above = scale / continued(x + 1 - a, (n) => ({ over: n * (a - n), plus: x + 2 * n + 1 - a }));
  return { below: 1 - above, above };
}

/** The regularised incomplete beta function I(x; a, b) and what is left of 1 (DLMF 8.17.22), y being 1 − x. */
export function incompleteBeta(a: number, b: number, x: number, y: number): Tails {
  if (x <= 0) return { below: 0, above: 1 };
  if (y <= 0) return { below: 1, above: 0 };
  if (x > (a + 1) / (a + b + 2)) {
    const { below, above } = incompleteBeta(b, a, y, x);
    return { below: above, above: below };
  }
  const scale = Math.exp(
    logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(y) - Math.log(a),
  );
  const below = scale / continued(1, (n) => ({ over: betaStep(a, b, x, n), plus: 1 }));
  return { below, above: 1 - below };
}

function betaStep(a: number, b: number, x: number, n: number): number {
  const m = Math.floor(n / 2);
  const around = (a + n) * (a + n - 1);
  return n % 2 === 0 ? (m * (b - m) * x) / around : (-(a + m) * (a + b + m) * x) / around;
}

/** A continued fraction `first + over₁/(plus₁ + over₂/(plus₂ + …))`, worked out from the front (Lentz). */
function continued(
  first: number,
  part: (n: number) => { readonly over: number; readonly plus: number },
): number {
  let whole = first || NEARLY_ZERO;
  let upper = whole;
  let lower = 0;
  for (let n = 1; n < MOST_STEPS; n += 1) {
    const { over, plus } = part(n);
    lower = 1 / (plus + over * lower || NEARLY_ZERO);
    upper = plus + over / upper || NEARLY_ZERO;
    const step = upper * lower;
    whole *= step;
    if (Math.abs(step - 1) < SMALLEST_STEP) break;
  }
  return whole;
}
