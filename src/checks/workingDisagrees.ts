import { heldDecimals, showLike } from "../core/displayed";
import { roundHalfUp } from "../core/rounding";
import { isValueSlip } from "./valueSlip";
import { callOf } from "./call";
import { cannotTell, FINE, finding, notFine, type MeasureCheck } from "./check";

/** The published figure against what its working gives. */
export const workingDisagrees: MeasureCheck = {
  id: "working-disagrees",
  severity: "error",
  question: "Does the working give the published figure?",
  ask({ measure, worked, working }) {
    const from = measure.working ?? measure.numerator;
    if (from === null || working === null || worked?.value.kind !== "number") return null;
    const { expression } = working.working;
    const { result } = working;
    if (result === null) return cannotTell(DIVIDES_BY_ZERO);
    // A fraction that carries a percent sign is said by `unit-slip`.
    if (working.agrees !== false || isValueSlip(worked.value, result)) return FINE;
    const finer = { percent: worked.value.percent, decimals: worked.value.decimals + 1 };
    return notFine(
      finding(workingDisagrees, measure, {
        cells: [worked.place, from.place],
        message: MESSAGE(callOf(measure), worked.value.shown, expression, showLike(result, finer)),
        why: WHY(expression, String(result), worked.value.shown),
        published: worked.value.number,
        expected: roundHalfUp(result, heldDecimals(finer)),
      }),
    );
  },
};

const MESSAGE = (measure: string, shown: string, expression: string, result: string): string =>
  `${measure} says ${shown}, but its working ${expression} gives ${result}.`;
const WHY = (expression: string, result: string, shown: string): string =>
  `${expression} = ${result}. Rounded half up as the value is shown, that is not ${shown}. Either may be the wrong one.`;
const DIVIDES_BY_ZERO = "The working divides by zero.";
