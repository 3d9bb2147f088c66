import { displayed } from "../../core/figures/displayed";
import type { GoodWay } from "../../core/status/goodWay";
import { readArrow } from "../../core/status/direction";
import { readStatus } from "../../core/status/readStatus";
import { displayedIn, figureIn, shownIn } from "../../model/inFact";
import type { Actual, ArrowMeaning, Measure } from "../../model/scorecard";

/**
 * Gives a measure the polarity that its status and its arrow both show, where nothing else tells it: green above the target,
 * and an arrow that says better when the figure rose. One sign alone may be the very mistake that the checks look for.
 */
export function withWaysOfSigns(measures: readonly Measure[], arrows: ArrowMeaning): readonly Measure[] {
  if (arrows !== "performance") return measures;
  return measures.map((measure) => {
    if (measure.polarity.source !== "unknown" || measure.parent !== null) return measure;
    const [latest = null, before = null] = measure.actuals
      .filter(({ value }) => value.kind === "number")
      .reverse();
    const value = wayOfStatus(measure, latest);
    if (value === null || wayOfArrow(measure, latest, before) !== value) return measure;
    return { ...measure, polarity: { value, source: "published", sentence: SENTENCE, contradictions: [] } };
  });
}

/** Where there is a tolerance, target and tolerance say the way themselves. */
function wayOfStatus({ status, target, tolerance }: Measure, latest: Actual | null): GoodWay | null {
  const said = readStatus(shownIn(status));
  const [figure, goal] = [displayedIn(latest), displayedIn(target)];
  if (said === null || said === "grey" || tolerance !== null) return null;
  if (figure === null || goal === null || figure === goal) return null;
  return wayWhere(figure > goal === (said === "green"));
}

/** What an arrow on the period before says, which judges. */
function wayOfArrow({ direction }: Measure, latest: Actual | null, before: Actual | null): GoodWay | null {
  if ((direction?.against ?? "previous") !== "previous" || latest?.period?.kind !== before?.period?.kind)
    return null;
  const said = readArrow(shownIn(direction));
  const [now, then] = [figureIn(latest), figureIn(before)];
  const step = now === null || then === null ? 0 : displayed(now) - displayed(then);
  if (step === 0 || (said !== "improving" && said !== "worsening")) return null;
  return wayWhere(step > 0 === (said === "improving"));
}

function wayWhere(isHigher: boolean): GoodWay {
  return isHigher ? "higher" : "lower";
}

const SENTENCE = "Its status and its arrow both say so.";
