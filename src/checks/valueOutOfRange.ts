import { displayed } from "../core/displayed";
import type { NumberValue } from "../core/cellValue";
import type { Measure } from "../model/scorecard";
import { callOf } from "./call";
import { finding, unless, type MeasureCheck } from "./check";
import { figureIn } from "./figures";
import { mayBeNegative, mayExceedWhole } from "./mayExceedWhole";
import { namedFacts } from "./namedFacts";

/** A value that its measure cannot have: a share over 100%, a negative count. */
export const valueOutOfRange: MeasureCheck = {
  id: "value-out-of-range",
  severity: "error",
  question: "Can the measure have this value at all?",
  ask({ measure }) {
    return unless(
      namedFacts(measure).flatMap(({ what, fact }) => {
        const value = figureIn(fact);
        const why = value === null ? null : outOfRange(measure, value);
        if (value === null || why === null) return [];
        return [
          finding(valueOutOfRange, measure, {
            cells: [fact.place],
            message: MESSAGE(callOf(measure), what, value.shown, why),
            why: `“${measure.name}”: ${why}.`,
            published: value.number,
            expected: null,
          }),
        ];
      }),
    );
  },
};

/** Why a measure cannot have this value; `null` where it can. */
export function outOfRange(measure: Measure, value: NumberValue): string | null {
  // Most values lie between, and need no rounding.
  if (value.number >= 0 && !(value.percent && value.number > 1)) return null;
  const number = displayed(value);
  if (number < 0) return measure.unit === "number" || mayBeNegative(measure.name) ? null : NEGATIVE;
  return value.percent && measure.unit === "percent" && number > 1 && !mayExceedWhole(measure.name)
    ? OVER
    : null;
}

const NEGATIVE = "it cannot be below zero";
const OVER = "a share cannot be more than 100%";
const MESSAGE = (measure: string, what: string, shown: string, why: string): string =>
  `The ${what} of ${measure} is ${shown}, but ${why}.`;
