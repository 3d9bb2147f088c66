import type { Measure } from "../../model/scorecard";
import { callAll } from "../../model/naming/callAll";
import { callOf } from "../../model/naming/callOf";
import { comparedWith, faults, finding, FINE, notFine, type SheetCheck } from "../run/check";
import { displayedIn, shownIn } from "../../model/inFact";
import { touchesTheirFault } from "../precedence/byCells";

// A tolerance that equals its target was often copied from the cell beside it. Some councils want no amber at all, and
// then state the target twice in most rows: that is a habit, and is told once as a note.

/** Where so many rows have it, the scorecard is meant to know no amber. */
const SHARE_MEANT = 0.5;

/** A tolerance that is the target: nothing can be amber. */
export const toleranceEqualsTarget: SheetCheck = {
  id: "tolerance-equals-target",
  severity: "warning",
  question: "Does the tolerance leave room for amber?",
  givesWay: [{ to: ["value-out-of-range"], where: touchesTheirFault }],
  askAll({ judgements }) {
    const both = judgements
      .map(({ measure }) => measure)
      .filter((measure) => displayedIn(measure.tolerance) !== null && displayedIn(measure.target) !== null);
    const equal = both.filter((measure) => displayedIn(measure.tolerance) === displayedIn(measure.target));
    if (equal.length === 0) return both.map(() => FINE);
    // Where most rows have it, it is how this scorecard is made: one note for all.
    if (equal.length > both.length * SHARE_MEANT) return [notFine(throughout(equal))];
    return equal.map((measure) => notFine(one(measure)));
  },
};

/** The finding about a single row: its tolerance is the odd one. */
function one(measure: Measure): ReturnType<typeof finding> {
  return finding(toleranceEqualsTarget, measure, {
    cells: [...faults(measure.tolerance), ...comparedWith(measure.target)],
    message: MESSAGE(callOf(measure), shownIn(measure.target)),
    why: WHY,
    published: displayedIn(measure.tolerance),
    expected: null,
  });
}

/** One note for the whole scorecard, where most of its rows have the target for a tolerance. */
function throughout(measures: readonly Measure[]): ReturnType<typeof finding> {
  return finding(toleranceEqualsTarget, null, {
    severity: "note",
    cells: faults(...measures.map(({ tolerance }) => tolerance)),
    message: THROUGHOUT(callAll(measures)),
    why: WHY,
    published: null,
    expected: null,
  });
}

const MESSAGE = (measure: string, target: string): string =>
  `Target and tolerance of ${measure} are both ${target}, so it can be green or red, never amber.`;
const THROUGHOUT = (measures: string): string =>
  `Target and tolerance are the same in ${measures}, so nothing there can be amber.`;
const WHY = "Amber is what misses the target but is within the tolerance; here nothing lies between them.";
