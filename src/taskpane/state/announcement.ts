import type { Picture } from "../../model/reading";
import { NO_SETTINGS } from "../../model/settings";
import { outcomeWords } from "../changes/outcomeWords";
import { findingsToSee } from "../checks/findingsToSee";
import { countStatuses, withStatus } from "../measures/filterMeasures";
import { plural } from "../words/plural";
import { PANE_STATUS_WORD } from "../words/statusWords";
import type { PaneState } from "./paneState";

/**
 * What a screen reader is told when it changes: the result of what was just done; else what the view holds. `""` where
 * there is nothing to say.
 */
export function announcement(state: PaneState, picture: Picture | null): string {
  // What was just done matters more than where the analyst is: it is said first, whatever the view.
  const { outcome, view, filter } = state;
  if (outcome) return outcomeWords(outcome);
  if (!picture) return "";
  const measures = plural(picture.judgements.length, "measure");
  // The fields of Setup say themselves what they hold when they are reached.
  if (view === "setup") return "";
  if (view === "changes") return `${plural(picture.changes.length, "change")} to review.`;
  if (view === "checks") {
    // "0 findings" before the checks have run would be wrong, and would be said twice.
    if (!picture.checked) return "";
    const { length } = findingsToSee(picture, state.reading?.settings ?? NO_SETTINGS);
    return `${plural(length, "finding")} in ${measures}.`;
  }
  if (filter)
    return `${withStatus(picture.judgements, filter).length} of ${measures}: ${PANE_STATUS_WORD[filter]}.`;
  const { green, amber, red, grey } = countStatuses(picture.judgements);
  return `${measures}: ${green} green, ${amber} amber, ${red} red, ${grey} with no RAG.`;
}
