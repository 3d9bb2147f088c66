import type { Judgement } from "../model/judgement";

/**
 * A judgement for each arrow of a measure. A sheet with one arrow against last month and one against last year gives
 * two: they differ in what they compare, and each is set and checked for itself.
 */
export function arrowsOf(judgement: Judgement): Judgement[] {
  const { measure, otherDirections = [] } = judgement;
  // As in most sheets.
  if (measure.otherArrows === undefined) return [judgement];
  const others = measure.otherArrows.flatMap((arrow, index) => {
    const direction = otherDirections[index];
    return direction ? [{ ...judgement, measure: { ...measure, direction: arrow }, direction }] : [];
  });
  return [judgement, ...others];
}
