import type { Judgement } from "../model/judgement";

/** A judgement for each arrow of its measure: two columns of arrows are two judgements. */
export function arrowsOf(judgement: Judgement): Judgement[] {
  const { measure, otherDirections = [] } = judgement;
  const others = (measure.otherArrows ?? []).flatMap((arrow, index) => {
    const direction = otherDirections[index];
    return direction ? [{ ...judgement, measure: { ...measure, direction: arrow }, direction }] : [];
  });
  return [judgement, ...others];
}
