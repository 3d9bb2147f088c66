import type { CellArgument, ErrorValue } from "../../engineFunction";
import { isErrorValue } from "../../engineFunction";
import { keptNumber, DIV0, NUM, toNumber } from "../coerce";
import { liftedPastErrors } from "../lifted";
import type { Given } from "../lifted";
import type { OwnFunctions } from "../ownFunctions";
import {
  belowAt,
  betaOver,
  chiSquared,
  gammaOver,
  quantile,
  ratio,
  studentAt,
  studentBelow,
  studentSize,
  type Distribution,
} from "./distributions";
import { incompleteGamma, logGamma } from "./incomplete";

/** What a function takes an argument for; NaN where it has no value there, which is #NUM!. */
type Domain = (number: number) => number;

const HALF = 0.5;
/** Excel takes no more degrees of freedom. */
const MOST_FREEDOM = 1e10;
const { trunc, sqrt } = Math;

const any: Domain = (number) => number;
const atLeast0: Domain = (number) => (number >= 0 ? number : NaN);
const above0: Domain = (number) => (number > 0 ? number : NaN);
const count: Domain = (number) => (trunc(number) >= 1 ? trunc(number) : NaN);
const freedom: Domain = (number) => (number <= MOST_FREEDOM ? count(number) : NaN);
/** Probabilities that are looked up: of what has no ends, what begins at 0, and what is counted from above. */
const inside: Domain = (share) => (share > 0 && share < 1 ? share : NaN);
const below: Domain = (share) => (share >= 0 && share < 1 ? share : NaN);
const above: Domain = (share) => (share > 0 && share <= 1 ? share : NaN);
const oneOrTwo: Domain = (sides) => (trunc(sides) === 1 || trunc(sides) === 2 ? trunc(sides) : NaN);

/** A function of numbers, each taken for something; the last may have usual values for where they are left out. */
function ofNumbers(
  domains: readonly Domain[],
  one: (...numbers: number[]) => number | ErrorValue,
  usual: readonly number[] = [],
): OwnFunctions[string] {
  const asked = domains.length - usual.length;
  return liftedPastErrors((...given: Given[]): CellArgument => {
    const typed = domains.map((_, at) => {
      const value = given[at];
      return value === undefined ? (usual[at - asked] ?? NaN) : toNumber(value);
    });
    const error = typed.find((number) => isErrorValue(number));
    if (error !== undefined) return error;
    const numbers = domains.map((domain, at) => domain(typed[at] as number));
    if (numbers.some(Number.isNaN)) return NUM;
    const found = one(...numbers);
    return isErrorValue(found) ? found : keptNumber(found);
  });
}

const cumulative = (distribution: Distribution, x: number, whole: number): number =>
  whole ? distribution.tails(x).below : distribution.density(x);

const bothSides = ofNumbers([above, freedom], (p, f) => quantile(studentSize(f), p, "above"));
const chiAbove = ofNumbers([atLeast0, freedom], (x, f) => chiSquared(f).tails(x).above);
const chiAt = ofNumbers([above, freedom], (p, f) => quantile(chiSquared(f), p, "above"));
const ratioAbove = ofNumbers([atLeast0, freedom, freedom], (x, a, b) => ratio(a, b).tails(x).above);
const ratioAt = ofNumbers([above, freedom, freedom], (p, a, b) => quantile(ratio(a, b), p, "above"));
const gammaAt = ofNumbers([below, above0, above0], (p, alpha, beta) => belowAt(gammaOver(alpha, beta), p));
const gammaShare = ofNumbers([atLeast0, above0, above0, any], (x, alpha, beta, whole) =>
  cumulative(gammaOver(alpha, beta), x, whole),
);

function betaShare(x: number, a: number, b: number, whole: number, from: number, to: number): number {
  const place = (x - from) / (to - from);
  if (!(to > from && place >= 0 && place <= 1)) return NaN;
  return whole ? betaOver(a, b).tails(place).below : betaOver(a, b).density(place) / (to - from);
}
/** Where a beta distribution lies, if nothing else is said. */
const FROM_0_TO_1 = [0, 1];
const betaAt = ofNumbers(
  [inside, above0, above0, any, any],
  (p, a, b, from = 0, to = 1) => (to > from ? from + (to - from) * belowAt(betaOver(a, b), p, 1) : NaN),
  FROM_0_TO_1,
);

const logOfGamma = ofNumbers([above0], logGamma);
const restOfError = ofNumbers([any], (x) => {
  const tails = incompleteGamma(HALF, x ** 2);
  return x < 0 ? 1 + tails.below : tails.above;
});

/** Excel's distributions to fifteen digits, where the engine's sums stop at the seventh to the tenth. */
export const distributions: OwnFunctions = {
  "T.DIST": ofNumbers([any, freedom, any], (x, f, whole) =>
    whole ? studentBelow(x, f) : studentSize(f).density(x),
  ),
  "T.DIST.RT": ofNumbers([any, freedom], (x, f) => studentBelow(-x, f)),
  "T.DIST.2T": ofNumbers([atLeast0, freedom], (x, f) => studentSize(f).tails(x).above),
  TDIST: ofNumbers(
    [atLeast0, freedom, oneOrTwo],
    (x, f, sides) => (studentSize(f).tails(x).above * sides) / 2,
  ),
  "T.INV": ofNumbers([inside, freedom], studentAt),
  "T.INV.2T": bothSides,
  TINV: bothSides,
  // Half the width of an interval around a mean; one value alone says nothing of its spread.
  "CONFIDENCE.T": ofNumbers([inside, above0, count], (alpha, spread, size) =>
    size === 1 ? DIV0 : (quantile(studentSize(size - 1), alpha, "above") * spread) / sqrt(size),
  ),
  "CHISQ.DIST": ofNumbers([atLeast0, freedom, any], (x, f, whole) => cumulative(chiSquared(f), x, whole)),
  "CHISQ.DIST.RT": chiAbove,
  CHIDIST: chiAbove,
  "CHISQ.INV": ofNumbers([below, freedom], (p, f) => belowAt(chiSquared(f), p)),
  "CHISQ.INV.RT": chiAt,
  CHIINV: chiAt,
  "F.DIST": ofNumbers([atLeast0, freedom, freedom, any], (x, a, b, whole) =>
    cumulative(ratio(a, b), x, whole),
  ),
  "F.DIST.RT": ratioAbove,
  FDIST: ratioAbove,
  "F.INV": ofNumbers([below, freedom, freedom], (p, a, b) => belowAt(ratio(a, b), p)),
  "F.INV.RT": ratioAt,
  FINV: ratioAt,
  "GAMMA.DIST": gammaShare,
  GAMMADIST: gammaShare,
  "GAMMA.INV": gammaAt,
  GAMMAINV: gammaAt,
  "BETA.DIST": ofNumbers([any, above0, above0, any, any, any], betaShare, FROM_0_TO_1),
  BETADIST: ofNumbers(
    [any, above0, above0, any, any],
    (x, a, b, from, to) => betaShare(x, a, b, 1, from, to),
    FROM_0_TO_1,
  ),
  "BETA.INV": betaAt,
  BETAINV: betaAt,
  GAMMALN: logOfGamma,
  "GAMMALN.PRECISE": logOfGamma,
  ERFC: restOfError,
  "ERFC.PRECISE": restOfError,
};
