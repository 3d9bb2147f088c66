import { PER_CENT } from "../../core/figures/rate";
import { callOf } from "../../model/naming/callOf";
import { faults, finding, FINE, type MeasureCheck, notFine } from "../run/check";

/** `per 10,000` or `per 10000`, also for a thousand and a hundred thousand; a group of its own for the number. */
const PER = /\bper (1,?000|10,?000|100,?000)\b/i;

// Children's services publish rates per 10,000 of the population aged 0 to 17, while other statistics use 1,000
// or 100,000. A working taken over from those makes a rate ten times too large or too small.

/** A rate per 1,000 or per 100,000 where the name says per 10,000. */
export const perWrong: MeasureCheck = {
  id: "per-wrong",
  severity: "error",
  question: "Does the working multiply by what the measure's name says?",
  ofOneSheet: true,
  ask({ measure, working }) {
    // The name is what readers see: it decides, and the working follows.
    const named = PER.exec(measure.name)?.[1];
    if (named === undefined || working === null) return null;
    const { numerator, per, expression } = working.working;
    // Where the numbers cannot be told apart, none of them is known to be the factor; a percentage is no rate at all.
    if (numerator === null || per === PER_CENT) return null;
    if (per === Number(named.replace(",", ""))) return FINE;
    return notFine(
      finding(perWrong, measure, {
        cells: faults(measure.working),
        message: MESSAGE(callOf(measure), expression, per, named),
        why: `“${measure.name}” is per ${named}.`,
        published: per,
        expected: Number(named.replace(",", "")),
      }),
    );
  },
};

const MESSAGE = (measure: string, expression: string, per: number, named: string): string =>
  per === 1
    ? `The working of ${measure}, ${expression}, is not multiplied by ${named}, though the measure is per ${named}.`
    : `The working of ${measure}, ${expression}, is per ${per.toLocaleString("en-GB")}, though the measure is per ${named}.`;
