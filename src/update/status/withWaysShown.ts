import type { Appearance } from "../../model/grid";
import type { Measure, Scorecard } from "../../model/scorecard";
import { withPublishedWays } from "../../recognise/measures/publishedWay";
import { showsNoSigns } from "../../recognise/tables/asSeen";
import { showsFills } from "../fillAt";
import { shownStatus } from "./shownStatus";

/**
 * The scorecard with the polarity that its published colours imply, for measures of which nothing stronger says which
 * way is good: the colours of earlier months against their targets. `among` limits it to some measures.
 */
export function withWaysShown(
  scorecard: Scorecard,
  appearance: Appearance,
  among: readonly Measure[] = scorecard.measures,
): Scorecard {
  const looks = [appearance, ...(appearance.pages ?? [])];
  if (!showsFills(appearance) && looks.every(showsNoSigns)) return scorecard;
  return {
    ...scorecard,
    measures: withPublishedWays(scorecard, (actual) => shownStatus(actual, appearance), among),
  };
}
