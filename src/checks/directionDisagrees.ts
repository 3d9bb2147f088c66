import { ARROWS, TRIANGLES, type ArrowSigns } from "../core/arrowSets";
import type { Movement } from "../core/direction";
import type { ArrowMeaning, Fact } from "../model/scorecard";
import { isKept } from "../update/isKept";
import { arrowRepair } from "./arrowRepair";
import { callOf } from "./call";
import { cannotTell, FINE, finding, notFine, type MeasureCheck } from "./check";
import { sourcesDisagree } from "./sourcesDisagree";

/** The arrow against the months that the sheet shows. */
export const directionDisagrees: MeasureCheck = {
  id: "direction-disagrees",
  severity: "warning",
  question: "Does the arrow say what the months shown say?",
  ask(judgement, subject) {
    const { measure, direction, derived } = judgement;
    // A value that is not filled in yet has no arrow of its own: the one in the cell is last month's.
    if (measure.direction === null || direction.published === null || derived) return null;
    if (direction.sign === null) return cannotTell(direction.reason);
    if (direction.meaning === "performance" && sourcesDisagree(measure) !== null)
      return cannotTell(WHICH_WAY);
    if (direction.sign === direction.published) return FINE;
    if (isKept(subject.kept, judgement, "directions", subject.period)) return FINE;
    const cells = [measure.direction, direction.previous, direction.current].filter((fact) => fact !== null);
    return notFine(
      finding(directionDisagrees, measure, {
        cells: cells.map(({ place }) => place),
        message: MESSAGE(
          callOf(measure),
          shownOf(measure.direction),
          SAYS[direction.meaning][direction.published],
          direction.reason,
        ),
        why: direction.reason,
        published: shownOf(measure.direction),
        expected: SIGNS[direction.meaning][direction.sign],
        repair: arrowRepair(judgement, subject),
      }),
    );
  },
};

function shownOf({ value }: Fact): string {
  return value.kind === "blank" ? "" : value.shown;
}

const SIGNS: Readonly<Record<ArrowMeaning, ArrowSigns>> = { performance: ARROWS, movement: TRIANGLES };
const SAYS: Readonly<Record<ArrowMeaning, Readonly<Record<Movement, string>>>> = {
  performance: { up: "better", down: "worse", level: "unchanged" },
  movement: { up: "up", down: "down", level: "unchanged" },
};
const WHICH_WAY = "Which way is good: what says so disagrees.";
const MESSAGE = (measure: string, arrow: string, published: string, reason: string): string =>
  `The arrow of ${measure} (${arrow}) says ${published}. ${reason}`;
