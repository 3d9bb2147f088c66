import type { Judgement } from "../../model/judgement";
import type { Fact } from "../../model/scorecard";
import { isKept } from "../../update/isKept";
import { arrowRepair } from "./arrowRepair";
import { callOf } from "../../model/naming/callOf";
import { comparedWith, faults, finding, FINE, notFine, type SheetCheck } from "../run/check";
import { shownIn } from "../../model/inFact";
import { isWay } from "../statuses/sourcesDisagree";
import type { Subject } from "../run/subject";
import { LATEST_IN_DOUBT } from "../precedence/latestInDoubt";

// An arrow that is missing among others may be read as "no change" in a board paper. Scorecards have habits, such as no
// arrow where there is no target; a row that the habit explains is not due, and is not asked for.

/** Where a smaller share of the rows that could have an arrow have one, the column is not filled in yet. */
const FILLED_SHARE = 0.7;

/** A row without an arrow among rows that have theirs. */
export const directionMissing: SheetCheck = {
  id: "direction-missing",
  severity: "warning",
  question: "Does every row that has moved or stayed have its arrow?",
  givesWay: [LATEST_IN_DOUBT],
  askAll(subject) {
    const { judgements, kept, period } = subject;
    // Where no row without a good way has an arrow, the analyst gives them none, also where they stay as they were.
    const always = judgements.some((judgement) => !hasWay(judgement) && hasArrow(judgement));
    // Nor one without a target, where only those with one have arrows.
    const untargeted = judgements.some((judgement) => !hasTarget(judgement) && hasArrow(judgement));
    // A row without a status among rows that have theirs is one that the analyst does not judge.
    const judges = judgements.some(({ measure }) => isFilled(measure.status));
    const due = judgements.filter(
      (judgement) =>
        isDue(judgement) &&
        (!judges || judgement.measure.status === null || isFilled(judgement.measure.status)) &&
        (always || hasWay(judgement)) &&
        (untargeted || hasTarget(judgement)) &&
        !isKept(kept, judgement, "directions", period),
    );
    const missing = new Set(due.filter((judgement) => !hasArrow(judgement)));
    if (missing.size > due.length * (1 - FILLED_SHARE)) return [];
    return due.map((judgement) => (missing.has(judgement) ? notFine(missed(judgement, subject)) : FINE));
  },
};

/** Whether an arrow is due: the row has a latest and an earlier value, and something says which arrow belongs there. */
function isDue({ measure, derived, direction }: Judgement): boolean {
  return measure.direction !== null && !derived && direction.sign !== null;
}

function hasArrow({ measure }: Judgement): boolean {
  return isFilled(measure.direction);
}

/** Whether a cell holds or shows something: an arrow may be a shape that is drawn over a blank cell. */
function isFilled(cell: Fact | null): boolean {
  return cell !== null && (cell.value.kind !== "blank" || cell.seen !== undefined);
}

/** Whether the row states a target, be it a figure or a word. */
function hasTarget({ measure }: Judgement): boolean {
  return isFilled(measure.target);
}

/** Whether one way is good, so that an arrow can say better or worse. */
function hasWay({ measure }: Judgement): boolean {
  return isWay(measure.polarity.value);
}

/** The repair draws the arrow that the figures give, in the scorecard's own signs, where that is certain. */
function missed(judgement: Judgement, subject: Subject): ReturnType<typeof finding> {
  const { measure, direction } = judgement;
  return finding(directionMissing, measure, {
    cells: [...faults(measure.direction), ...comparedWith(direction.previous, direction.current)],
    message: MESSAGE(callOf(measure), direction.reason),
    why: direction.reason,
    published: shownIn(measure.direction),
    expected: null,
    repair: arrowRepair(judgement, subject),
  });
}

const MESSAGE = (measure: string, reason: string): string => `${measure} has no arrow. ${reason}`;
