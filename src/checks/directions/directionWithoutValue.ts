import { periodWord } from "../../core/periods/periodWord";
import { unreadLatest } from "../../judge/unreadLatest";
import { readArrow } from "../../core/status/direction";
import { callOf } from "../../model/naming/callOf";
import {
  among,
  cannotTell,
  comparedWith,
  faults,
  finding,
  FINE,
  lineKey,
  type MeasureCheck,
  notFine,
} from "../run/check";
import { figureIn, shownIn } from "../../model/inFact";
import { touchesTheirFault } from "../precedence/byCells";
import { LATEST_IN_DOUBT } from "../precedence/latestInDoubt";

// A new month begins as a copy of the last one. An arrow that was not deleted tells the board that something moved,
// where nothing was counted yet.

/** An arrow beside a latest value that is not there. */
export const directionWithoutValue: MeasureCheck = {
  id: "direction-without-value",
  severity: "warning",
  question: "Does every arrow stand beside a latest value?",
  givesWay: [LATEST_IN_DOUBT, { to: ["not-a-number", "value-lost"], where: touchesTheirFault }],
  borneOut: { cells: "The arrows", perhaps: "they are those of another column" },
  ask({ measure, asked, latest }, subject) {
    const { scorecard } = subject;
    // Where the newest heading cannot be read, that is what is said.
    if (unreadLatest(scorecard) !== null) return null;
    if (measure.direction === null || readArrow(shownIn(measure.direction)) === null) return null;
    const period = periodWord(scorecard.periods);
    // A stated change explains an arrow without a value.
    const cells = lineKey(measure.direction, subject);
    if (latest !== null || shownIn(measure.change) !== "") return among(cells, FINE);
    // A yearly figure among quarters has its arrow, and none of its own in the latest.
    const before = measure.actuals[measure.actuals.findIndex((one) => one === asked) - 1];
    const hasFigure = measure.actuals.some((one) => figureIn(one) !== null);
    if (hasFigure && shownIn(asked) === "" && before !== undefined && shownIn(before) === "")
      return cannotTell(SELDOM(period));
    return among(
      cells,
      notFine(
        finding(directionWithoutValue, measure, {
          cells: [...faults(measure.direction), ...comparedWith(asked)],
          message: MESSAGE(callOf(measure), shownIn(measure.direction)),
          why: shownIn(asked) === "" ? BLANK(period) : MARKER(period, shownIn(asked)),
          published: shownIn(measure.direction),
          expected: "",
        }),
      ),
    );
  },
};

const MESSAGE = (measure: string, arrow: string): string =>
  `${measure} has an arrow (${arrow}) but no latest value.`;
const SELDOM = (period: string): string =>
  `It has no figure in the ${period}s before either: its arrow may be of an earlier one.`;
const BLANK = (period: string): string =>
  `The cell of the latest ${period} is blank; the arrow may be last ${period}'s.`;
const MARKER = (period: string, shown: string): string =>
  `The cell of the latest ${period} says “${shown}”; the arrow may be last ${period}'s.`;
