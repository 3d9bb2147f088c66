import type { Period } from "../../core/periods/period";
import type { Change } from "../../model/change";
import type { Picture } from "../../model/reading";
import { isSamePlace } from "../../model/place";

/**
 * The period that a change speaks of: that of the value in its cell; else the one that the pane shows. `null` where the
 * value carries no period.
 */
export function periodOfChange(picture: Picture, change: Change, shown: Period | null): Period | null {
  const { scorecard } = picture.card;
  const measure = scorecard.measures.find((one) => one.key === change.measureKey);
  // A colour may stand in the cell of an older month: it is kept for that month, whichever the pane shows.
  const actual = measure?.actuals.find(({ place }) => isSamePlace(place, change.place));
  return actual ? actual.period : (shown ?? scorecard.latest);
}
