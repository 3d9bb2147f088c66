import type { CellArgument, ErrorValue } from "../engineFunction";
import { isErrorValue } from "../engineFunction";
import { keptNumber, DIV0, NUM, toNumber, toText } from "./coerce";
import { liftedPastErrors } from "./lifted";
import type { Given } from "./lifted";
import type { OwnFunctions } from "./ownFunctions";

/** A last subtraction that leaves less than this part of what it began with leaves nothing: `=0.1+0.2-0.3` is 0. */
const NOTHING_LEFT = 2 ** -49;

type Work = (one: number, other: number) => number | ErrorValue;

const arithmetic = (work: Work) =>
  liftedPastErrors((left: Given = null, right: Given = null): CellArgument => {
    const [one, other] = [toNumber(left), toNumber(right)];
    if (isErrorValue(one)) return one;
    return isErrorValue(other) ? other : work(one, other);
  });

const plus: Work = (one, other) => keptNumber(one + other);
const minus: Work = (one, other) => keptNumber(one - other);

/** Excel rounds what all but vanishes, where it is the last thing that a formula does. */
const cleared =
  (work: Work): Work =>
  (one, other) => {
    const result = work(one, other);
    if (isErrorValue(result)) return result;
    return Math.abs(result) <= Math.abs(one) * NOTHING_LEFT ? 0 : result;
  };

function power(one: number, other: number): number | ErrorValue {
  if (one === 0 && other === 0) return NUM;
  if (one === 0 && other < 0) return DIV0;
  return keptNumber(one ** other);
}

/** Excel's operators, under the names that formulas are given for the engine. */
export const operators: OwnFunctions = {
  "XL.ADD": arithmetic(plus),
  "XL.SUBTRACT": arithmetic(minus),
  "XL.ADD.LAST": arithmetic(cleared(plus)),
  "XL.SUBTRACT.LAST": arithmetic(cleared(minus)),
  "XL.MULTIPLY": arithmetic((one, other) => keptNumber(one * other)),
  "XL.DIVIDE": arithmetic((one, other) => (other === 0 ? DIV0 : keptNumber(one / other))),
  "XL.POWER": arithmetic(power),
  POWER: arithmetic(power),
  "XL.NEGATE": liftedPastErrors((value: Given = null) => {
    const number = toNumber(value);
    return isErrorValue(number) || number === 0 ? number : -number;
  }),
  "XL.NUMBER": liftedPastErrors((text: Given = null) => Number(text)),
  "XL.PERCENT": liftedPastErrors((value: Given = null) => {
    const number = toNumber(value);
    return isErrorValue(number) ? number : number / 100;
  }),
  "XL.JOIN": liftedPastErrors((left: Given = null, right: Given = null) => {
    const [one, other] = [toText(left), toText(right)];
    if (isErrorValue(one)) return one;
    return isErrorValue(other) ? other : one + other;
  }),
};
