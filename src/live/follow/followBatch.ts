import type { Measure } from "../../model/scorecard";
import type { Waiting } from "../../model/waiting";
import type { Batch } from "../edits/editBatch";
import type { Reason } from "./allowed";
import { isByUs, type ByUs } from "../edits/byUs";
import type { Concerned } from "../edits/concerned";
import { followEdit } from "./followEdit";
import type { Known } from "../remembered/known";
import { lastSeen } from "../remembered/lastSeen";
import { recalculateAll, type Whole } from "./recalculateAll";
import { NOTHING_DONE, type Did, type Session } from "../remembered/session";
import { touchedBy, type Touched } from "../edits/touched";

/** Follows what has happened: the measures concerned alone where they stand where they stood, else the whole. */
export async function followBatch(session: Session, batch: Batch, waiting: Waiting): Promise<Did> {
  const { known } = session;
  const whole = (theirs: Whole["theirs"]) =>
    recalculateAll(session, { all: false, hers: batch.hers, theirs }, waiting);
  // Nothing is known yet, or lines have moved: the measures have to be found anew.
  if (known === null || batch.layout) return whole(batch.theirs);
  // Someone else has moved lines: what differs then counts as theirs.
  if (batch.theirLayout) return whole("everything");
  const hers = touchedBy(known, batch.hers);
  const theirs = touchedBy(known, batch.theirs);
  // A heading or a name was edited.
  if (hers.layout || theirs.layout) return whole(batch.theirs);
  const concerned = new Map<string, Reason>();
  // From the weakest reason to the strongest: a later one takes the place of an earlier.
  addTo(concerned, touchedBy(known, batch.theirResults), "theirResults");
  addTo(concerned, touchedBy(known, batch.results), "results");
  addTo(concerned, theirs, "theirs");
  addTo(concerned, hers, "hers");
  const onlyFormulas = withFormulas(known, concerned, session.byUs);
  if (onlyFormulas.size === 0) return NOTHING_DONE;
  // Followed by reading the cells concerned; where that is not enough, by reading everything.
  return (await followEdit(session, onlyFormulas, waiting)) ?? whole(batch.theirs);
}

/** What the analyst did counts, whatever else has happened to a measure. */
function addTo(concerned: Map<string, Reason>, { measures }: Touched, by: Reason["by"]): void {
  for (const [id, touch] of measures) concerned.set(id, { by, touch });
}

/** New results count for measures only that have a formula among what they are judged by, and not where we wrote. */
function withFormulas(known: Known, concerned: Concerned, byUs: ByUs): Concerned {
  return new Map(
    [...concerned].filter(([id, { by }]) => {
      if (by !== "results" && by !== "theirResults") return true;
      const seen = lastSeen(known, id);
      return seen !== null && !isByUs(byUs, id) && hasFormula(seen.measure);
    }),
  );
}

function hasFormula(measure: Measure): boolean {
  const { target, tolerance, baseline, working, numerator, denominator, change, actuals } = measure;
  return [target, tolerance, baseline, working, numerator, denominator, change, ...actuals].some(
    (fact) => fact?.formula != null,
  );
}
