import type { Change } from "../../model/change";
import type { Judgement } from "../../model/judgement";
import { arrowSignsOf } from "../../update/arrowSigns";
import { NOTHING_OURS } from "../../update/ours";
import { setDirection } from "../../update/setDirection";
import { isWayCertain } from "../statuses/isWayCertain";
import { remember } from "../../core/remember";
import type { Subject } from "../run/subject";

/**
 * The arrow that belongs to a measure, drawn as the scorecard draws its arrows. None where it is not certain which way is
 * good, nor where most arrows of the scorecard follow something other than its months.
 */
export function arrowRepair(judgement: Judgement, subject: Subject): Change[] {
  const { meaning } = judgement.direction;
  // Where the figure and its working disagree, no side is taken.
  if (
    judgement.working?.agrees === false ||
    !followsMonths(subject) ||
    (meaning === "performance" && !isWayCertain(judgement.measure))
  )
    return [];
  const change = setDirection(judgement, arrowSignsOf(subject.judgements), NOTHING_OURS);
  return change === null ? [] : [change];
}

/** At least half of the arrows say what the months say: else they are set against something that is not on the sheet. */
const followsMonths = remember(({ judgements }: Subject): boolean => {
  const judged = judgements.filter(
    ({ direction, derived }) => direction.published !== null && direction.sign !== null && !derived,
  );
  const right = judged.filter(({ direction }) => direction.published === direction.sign);
  return right.length >= judged.length / 2;
});
