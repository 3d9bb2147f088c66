import type { Change } from "../../model/change";
import type { Judgement } from "../../model/judgement";
import type { Fact } from "../../model/scorecard";
import { statusFill } from "../../update/changeOf";
import { statusOfFill } from "../../core/status/statusOfFill";
import { NOTHING_OURS } from "../../update/ours";
import { styleOf } from "../../update/status/style";
import { writeStatus } from "../../update/status/writeStatus";
import { figureIn } from "../../model/inFact";
import { isWayCertain } from "./isWayCertain";
import type { Subject } from "../run/subject";

// Only a repair that is right whatever the analyst meant may be offered with one click; each return below is a reason why
// it might not be.

/**
 * The status that belongs in a cell, as the scorecard words and colours its statuses. None where it is not certain: which
 * way is good, or, for a value that misses its target, how far amber reaches.
 */
export function statusRepair(judgement: Judgement, cell: Fact, subject: Subject): Change[] {
  const { measure, status, working } = judgement;
  const { appearance, judgements } = subject;
  if (appearance === null || !isWayCertain(measure) || cell.place === measure.place) return [];
  // Where the figure and its working disagree, no side is taken.
  if (working?.agrees === false) return [];
  // The colours of a year to date could be of the latest value or of the year.
  if (measure.ytd.some((fact) => figureIn(fact) !== null) || status.unrounded !== null) return [];
  const isEdgeKnown = figureIn(measure.tolerance) !== null || measure.band !== null;
  if (status.value !== "green" && !isEdgeKnown) return [];
  const style = styleOf(judgements, appearance);
  if (measure.status === cell) {
    // A word without a colour stays without one.
    return writeStatus(judgement, cell, appearance, style, NOTHING_OURS).filter(
      (change) => change.kind !== "fill" || statusOfFill(change.before) !== null,
    );
  }
  const fill = statusFill(measure, cell.place, status, appearance, style.palette, NOTHING_OURS);
  return fill === null ? [] : [fill];
}
