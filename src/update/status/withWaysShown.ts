import type { Appearance } from "../../model/grid";
import type { Measure, Scorecard } from "../../model/scorecard";
import { withPublishedWays } from "../../recognise/measures/publishedWay";
import { shownStatus } from "./shownStatus";

/** The scorecard with the ways that its published colours say are good, where nothing stronger does. */
export function withWaysShown(
  scorecard: Scorecard,
  appearance: Appearance,
  among: readonly Measure[] = scorecard.measures,
): Scorecard {
  return {
    ...scorecard,
    measures: withPublishedWays(scorecard, (actual) => shownStatus(actual, appearance), among),
  };
}
