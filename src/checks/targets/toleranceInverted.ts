import type { Measure } from "../../model/scorecard";
import { callOf } from "../../model/naming/callOf";
import {
  among,
  type Answer,
  comparedWith,
  faults,
  finding,
  FINE,
  lineKey,
  type MeasureCheck,
  notFine,
} from "../run/check";
import { displayedIn, shownIn } from "../../model/inFact";
import { isWay, sourcesDisagree } from "../statuses/sourcesDisagree";
import { touchesTheirFault } from "../precedence/byCells";

// Where high is good, a tolerance must lie below its target: amber is what misses the target by a little. The other way
// round the two were swapped, or the tolerance is a width in points ("5") rather than a limit.

/** A tolerance on the better side of its target: what misses the target would be within tolerance, or nothing amber. */
export const toleranceInverted: MeasureCheck = {
  id: "tolerance-inverted",
  severity: "warning",
  question: "Does the tolerance lie on the worse side of the target?",
  givesWay: [{ to: ["value-out-of-range"], where: touchesTheirFault }],
  borneOut: { cells: "The tolerances", perhaps: "they are widths, or the targets stand in another column" },
  ask({ measure }, subject) {
    const { meaning, tolerance } = measure;
    const { value, source, sentence } = measure.polarity;
    // `null` where there is no target, no tolerance, or no way that is good.
    const inverted = isInverted(measure);
    if (inverted === null || tolerance === null) return null;
    const alike = (answer: Answer): Answer => among(lineKey(tolerance, subject), answer);
    // Where the two marks alone say which way is good, neither can be on the wrong side.
    if (source === "tolerance") return meaning?.polarity === value ? alike(FINE) : null;
    if (!inverted) return alike(FINE);
    // Where it is in doubt which way is good, `polarity-conflict` says so.
    if (sourcesDisagree(measure) !== null) return FINE;
    const [is, side] = value === "higher" ? ["higher is better", "above"] : ["lower is better", "below"];
    return alike(
      notFine(
        finding(toleranceInverted, measure, {
          cells: [...faults(measure.tolerance), ...comparedWith(measure.target)],
          message: MESSAGE(callOf(measure), shownIn(measure.tolerance), side, shownIn(measure.target), is),
          why: WHY(sentence),
          published: displayedIn(measure.tolerance),
          expected: null,
        }),
      ),
    );
  },
};

/** Whether the tolerance lies on the better side of the target; `null` where that cannot be asked. */
export function isInverted({ target, tolerance, polarity: { value } }: Measure): boolean | null {
  const [goal, edge] = [displayedIn(target), displayedIn(tolerance)];
  if (goal === null || edge === null || !isWay(value)) return null;
  return value === "higher" ? edge > goal : edge < goal;
}

const MESSAGE = (measure: string, tolerance: string, side: string, target: string, is: string): string =>
  `The tolerance of ${measure}, ${tolerance}, lies ${side} its target of ${target}, though ${is}.`;
const WHY = (sentence: string): string => `${sentence} Target and tolerance may have been swapped.`;
