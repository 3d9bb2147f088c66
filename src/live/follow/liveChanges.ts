import { judge } from "../../judge/judge";
import type { Change } from "../../model/change";
import type { Appearance } from "../../model/grid";
import type { Measure, Scorecard } from "../../model/scorecard";
import type { Settings } from "../../model/settings";
import type { Written } from "../../model/written";
import { asSeen } from "../../recognise/tables/asSeen";
import { withWaysShown } from "../../update/status/withWaysShown";
import { oursOf, type Ours } from "../../update/ours";
import { prepareUpdate } from "../../update/prepareUpdate";
import { releaseFilled } from "../../update/releaseFilled";
import type { Style } from "../../update/status/style";

/** A fill that looks like none: tables are often painted white. */
const WHITE = "#FFFFFF";

/**
 * What brings these measures of a scorecard up to date without asking: nothing that the analyst set is among it. Colours go
 * only where there is none, or one of ours.
 */
export function liveChanges(
  scorecard: Scorecard,
  measures: readonly Measure[],
  appearance: Appearance,
  {
    settings,
    style,
    written,
  }: { readonly settings: Settings; readonly style: Style; readonly written: readonly Written[] },
): Change[] {
  // What the add-in wrote and still stands.
  const ours = oursOf(written, scorecard, measures);
  const released = releaseFilled(
    withWaysShown(asSeen(scorecard, appearance, measures), appearance, scorecard.measures),
    ours,
  );
  // Only the latest period: older colours were published and are the analyst's.
  const period = scorecard.latest;
  const judgements = judge(released, period);
  const changes = prepareUpdate(judgements, appearance, {
    period,
    everyPeriod: false,
    settings,
    ours,
    style,
  });
  return changes.filter((change) => isAllowed(change, ours));
}

function isAllowed(change: Change, ours: Ours): boolean {
  // What replaces something of the analyst's waits for the preview.
  if (change.hers) return false;
  if (change.kind !== "fill" || change.before === null || change.before.toUpperCase() === WHITE) return true;
  return ours("fill", change.place, change.before);
}
