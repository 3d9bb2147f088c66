import type { Fact } from "../../../model/scorecard";
import { callOf } from "../../../model/naming/callOf";
import { faults, finding, type MeasureCheck, unless } from "../../run/check";
import { shownIn } from "../../../model/inFact";
import { namedFacts } from "../../facts/namedFacts";

// `###` is only how Excel draws a narrow column, but who copies such a cell into a mail or a report and back has lost
// the figure. A lost value must not be read as blank: a blank month is not due yet, while this one was published.

/** A value that cannot be read: `###` that was copied from too narrow a column, or an Excel error. */
export const valueLost: MeasureCheck = {
  id: "value-lost",
  severity: "warning",
  question: "Can every target and value be read?",
  ask({ measure }) {
    return unless(
      namedFacts(measure).flatMap(({ what, facts }) =>
        facts.filter(isLost).map((fact) =>
          finding(valueLost, measure, {
            cells: faults(fact),
            message: MESSAGE(callOf(measure), what, shownIn(fact)),
            why: fact.value.kind === "lost" ? WHY_HASHES : WHY_ERROR,
            published: shownIn(fact),
            expected: null,
          }),
        ),
      ),
    );
  },
};

/**
 * `lost` is a cell that holds the signs `###` themselves, `error` one that holds `#N/A` and the like. An error that a
 * formula gives is the formula's.
 */
function isLost({ value: { kind }, formula }: Fact): boolean {
  return (kind === "lost" || kind === "error") && formula === null;
}

const MESSAGE = (measure: string, what: string, shown: string): string =>
  `The ${what} of ${measure} cannot be read: the cell holds “${shown}”.`;
const WHY_HASHES =
  "The signs were typed or pasted, probably copied from a column that was too narrow; the figure is gone.";
const WHY_ERROR = "The cell holds an Excel error instead of a figure.";
