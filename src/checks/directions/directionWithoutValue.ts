import { unreadLatest } from "../../judge/unreadLatest";
import { readArrow } from "../../core/status/direction";
import { callOf } from "../run/call";
import { comparedWith, faults, finding, FINE, type MeasureCheck, notFine } from "../run/check";
import { shownIn } from "../../model/inFact";
import { touchesTheirFault } from "../precedence/byCells";
import { LATEST_IN_DOUBT } from "../precedence/latestInDoubt";

/** An arrow beside a latest value that is not there. */
export const directionWithoutValue: MeasureCheck = {
  id: "direction-without-value",
  severity: "warning",
  question: "Does every arrow stand beside a latest value?",
  givesWay: [LATEST_IN_DOUBT, { to: ["not-a-number", "value-lost"], where: touchesTheirFault }],
  ask({ measure, asked, latest }, { scorecard }) {
    // Where the newest heading cannot be read, that is what is said.
    if (unreadLatest(scorecard) !== null) return null;
    if (measure.direction === null || readArrow(shownIn(measure.direction)) === null) return null;
    // A stated change explains an arrow without a value.
    if (latest !== null || shownIn(measure.change) !== "") return FINE;
    return notFine(
      finding(directionWithoutValue, measure, {
        cells: [...faults(measure.direction), ...comparedWith(asked)],
        message: MESSAGE(callOf(measure), shownIn(measure.direction)),
        why: shownIn(asked) === "" ? BLANK : MARKER(shownIn(asked)),
        published: shownIn(measure.direction),
        expected: "",
      }),
    );
  },
};

const MESSAGE = (measure: string, arrow: string): string =>
  `${measure} has an arrow (${arrow}) but no latest value.`;
const BLANK = "The cell of the latest month is blank; the arrow may be last month's.";
const MARKER = (shown: string): string =>
  `The cell of the latest month says “${shown}”; the arrow may be last month's.`;
