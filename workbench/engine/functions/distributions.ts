import type { CellArgument } from "../engineFunction";
import { isErrorValue } from "../engineFunction";
import { asNumber, DIV0, NUM, toNumber } from "./coerce";
import { incompleteBeta, incompleteGamma, logGamma, type Tails } from "./incomplete";
import { liftedPastErrors } from "./lifted";
import type { Given } from "./lifted";
import type { OwnFunctions } from "./ownFunctions";

/** A distribution over the numbers from 0 up, or of `|t|`: what lies below and above x, and its density there. */
interface Distribution {
  readonly tails: (x: number) => Tails;
  readonly density: (x: number) => number;
}

const HALF = 0.5;
/** Excel takes no more degrees of freedom. */
const MOST_FREEDOM = 1e10;
const { exp, log, log1p, sqrt, trunc, abs } = Math;

/** How a gamma distribution lies, alpha its shape and beta its scale. */
function gammaOver(alpha: number, beta: number): Distribution {
  return {
    tails: (x) => incompleteGamma(alpha, x / beta),
    density: (x) => exp((alpha - 1) * log(x / beta) - x / beta - logGamma(alpha)) / beta,
  };
}

/** How sums of so many squares of normal numbers lie. */
export const chiSquared = (freedom: number): Distribution => gammaOver(freedom / 2, 2);

function betaOver(a: number, b: number): Distribution {
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
function quantile({ tails }: Distribution, share: number, side: keyof Tails, most = Infinity): number {
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
function belowAt(distribution: Distribution, share: number, most?: number): number {
  return share > HALF
    ? quantile(distribution, 1 - share, "above", most)
    : quantile(distribution, share, "below", most);
}

/** P(T < x): half of what lies beyond `|x|`, or all but that. */
function studentBelow(x: number, freedom: number): number {
  const beyond = studentSize(freedom).tails(abs(x)).above / 2;
  return x < 0 ? beyond : 1 - beyond;
}

function studentAt(share: number, freedom: number): number {
  const size = quantile(studentSize(freedom), 2 * Math.min(share, 1 - share), "above");
  return share === HALF ? 0 : share < HALF ? -size : size;
}

/** A function of numbers, the last of which may be left out; NaN stands for a number that has no value there. */
function ofNumbers(
  least: number,
  one: (...numbers: number[]) => number,
  usual: readonly number[] = [],
): OwnFunctions[string] {
  return liftedPastErrors((...given: Given[]): CellArgument => {
    const numbers: number[] = [];
    for (let at = 0; at < least + usual.length; at += 1) {
      const value = given[at];
      const number = value === undefined ? (usual[at - least] ?? NaN) : toNumber(value);
      if (isErrorValue(number)) return number;
      numbers.push(number);
    }
    return asNumber(one(...numbers));
  });
}

const freedomIn = (freedom: number): number =>
  trunc(freedom) >= 1 && freedom <= MOST_FREEDOM ? trunc(freedom) : NaN;
const atLeast0 = (x: number): number => (x >= 0 ? x : NaN);
const above0 = (x: number): number => (x > 0 ? x : NaN);
/** A probability that is looked up; at neither end of an unbounded distribution there is a number. */
const inside = (share: number): number => (share > 0 && share < 1 ? share : NaN);
const shareIn = (share: number): number => (share >= 0 && share < 1 ? share : NaN);
const restIn = (share: number): number => (share > 0 && share <= 1 ? share : NaN);

/** What the whole calculation gives, unless one of its numbers has none; a loop over NaN would not end. */
function where(numbers: readonly number[], found: () => number): number {
  return numbers.some(Number.isNaN) ? NaN : found();
}

const cumulative = (distribution: Distribution, x: number, whole: number): number =>
  whole ? distribution.tails(x).below : distribution.density(x);

const student = {
  "T.DIST": ofNumbers(3, (x, f, whole) =>
    where([freedomIn(f)], () =>
      whole ? studentBelow(x, freedomIn(f)) : studentSize(freedomIn(f)).density(x),
    ),
  ),
  "T.DIST.RT": ofNumbers(2, (x, f) => where([freedomIn(f)], () => studentBelow(-x, freedomIn(f)))),
  "T.DIST.2T": ofNumbers(2, (x, f) =>
    where([freedomIn(f), atLeast0(x)], () => studentSize(freedomIn(f)).tails(x).above),
  ),
  TDIST: ofNumbers(3, (x, f, tails) =>
    where([freedomIn(f), atLeast0(x), trunc(tails) === 1 || trunc(tails) === 2 ? 0 : NaN], () => {
      const both = studentSize(freedomIn(f)).tails(x).above;
      return trunc(tails) === 2 ? both : both / 2;
    }),
  ),
  "T.INV": ofNumbers(2, (p, f) => where([inside(p), freedomIn(f)], () => studentAt(p, freedomIn(f)))),
};

const bothSides = ofNumbers(2, (p, f) =>
  where([restIn(p), freedomIn(f)], () => quantile(studentSize(freedomIn(f)), p, "above")),
);

const chiAbove = ofNumbers(2, (x, f) =>
  where([atLeast0(x), freedomIn(f)], () => chiSquared(freedomIn(f)).tails(x).above),
);
const chiAt = ofNumbers(2, (p, f) =>
  where([restIn(p), freedomIn(f)], () => quantile(chiSquared(freedomIn(f)), p, "above")),
);

const ratioAbove = ofNumbers(3, (x, a, b) =>
  where([atLeast0(x), freedomIn(a), freedomIn(b)], () => ratio(freedomIn(a), freedomIn(b)).tails(x).above),
);
const ratioAt = ofNumbers(3, (p, a, b) =>
  where([restIn(p), freedomIn(a), freedomIn(b)], () =>
    quantile(ratio(freedomIn(a), freedomIn(b)), p, "above"),
  ),
);

const gammaAt = ofNumbers(3, (p, alpha, beta) =>
  where([shareIn(p), above0(alpha), above0(beta)], () => belowAt(gammaOver(alpha, beta), p)),
);
const gammaShare = ofNumbers(4, (x, alpha, beta, whole) =>
  where([atLeast0(x), above0(alpha), above0(beta)], () => cumulative(gammaOver(alpha, beta), x, whole)),
);

function betaShare(x: number, a: number, b: number, whole: number, from: number, to: number): number {
  const place = (x - from) / (to - from);
  return where([above0(a), above0(b), above0(to - from), place >= 0 && place <= 1 ? 0 : NaN], () =>
    whole ? betaOver(a, b).tails(place).below : betaOver(a, b).density(place) / (to - from),
  );
}
const betaAt = ofNumbers(
  3,
  (p, a, b, from = 0, to = 1) =>
    where(
      [inside(p), above0(a), above0(b), above0(to - from)],
      () => from + (to - from) * belowAt(betaOver(a, b), p, 1),
    ),
  [0, 1],
);

const logOfGamma = ofNumbers(1, (x) => where([above0(x)], () => logGamma(x)));
const restOfError = ofNumbers(1, (x) => {
  const { below, above } = incompleteGamma(HALF, x ** 2);
  return x < 0 ? 1 + below : above;
});

/** Half the width of an interval around a mean; one value alone says nothing of its spread. */
const confidence = liftedPastErrors((...given: Given[]): CellArgument => {
  const [alpha = NaN, spread = NaN, size = NaN] = given.map((value) => {
    const number = toNumber(value ?? null);
    return isErrorValue(number) ? NaN : number;
  });
  const count = trunc(size);
  if (!(alpha > 0 && alpha < 1 && spread > 0 && count >= 1)) return NUM;
  return count === 1 ? DIV0 : (quantile(studentSize(count - 1), alpha, "above") * spread) / sqrt(count);
});

/** Excel's distributions to fifteen digits, where the engine's sums stop at the seventh to the tenth. */
export const distributions: OwnFunctions = {
  ...student,
  "T.INV.2T": bothSides,
  TINV: bothSides,
  "CHISQ.DIST": ofNumbers(3, (x, f, whole) =>
    where([atLeast0(x), freedomIn(f)], () => cumulative(chiSquared(freedomIn(f)), x, whole)),
  ),
  "CHISQ.DIST.RT": chiAbove,
  CHIDIST: chiAbove,
  "CHISQ.INV": ofNumbers(2, (p, f) =>
    where([shareIn(p), freedomIn(f)], () => belowAt(chiSquared(freedomIn(f)), p)),
  ),
  "CHISQ.INV.RT": chiAt,
  CHIINV: chiAt,
  "F.DIST": ofNumbers(4, (x, a, b, whole) =>
    where([atLeast0(x), freedomIn(a), freedomIn(b)], () =>
      cumulative(ratio(freedomIn(a), freedomIn(b)), x, whole),
    ),
  ),
  "F.DIST.RT": ratioAbove,
  FDIST: ratioAbove,
  "F.INV": ofNumbers(3, (p, a, b) =>
    where([shareIn(p), freedomIn(a), freedomIn(b)], () => belowAt(ratio(freedomIn(a), freedomIn(b)), p)),
  ),
  "F.INV.RT": ratioAt,
  FINV: ratioAt,
  "GAMMA.DIST": gammaShare,
  GAMMADIST: gammaShare,
  "GAMMA.INV": gammaAt,
  GAMMAINV: gammaAt,
  "BETA.DIST": ofNumbers(
    4,
    (x, a, b, whole, from = 0, to = 1) => betaShare(x, a, b, whole, from, to),
    [0, 1],
  ),
  BETADIST: ofNumbers(3, (x, a, b, from = 0, to = 1) => betaShare(x, a, b, 1, from, to), [0, 1]),
  "BETA.INV": betaAt,
  BETAINV: betaAt,
  "CONFIDENCE.T": confidence,
  GAMMALN: logOfGamma,
  "GAMMALN.PRECISE": logOfGamma,
  ERFC: restOfError,
  "ERFC.PRECISE": restOfError,
};
