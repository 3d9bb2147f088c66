import type { Period } from "../../core/periods/period";
import { NOTHING_BESIDE, type Beside } from "../../model/beside";
import type { Appearance } from "../../model/grid";
import type { Judgement } from "../../model/judgement";
import type { Scorecard } from "../../model/scorecard";
import type { Kept, PopulationSetting } from "../../model/settings";

// Checks are plain functions of this value: they read no workbook and keep nothing, so that a test
// can ask a check with a table of a few lines.

/** Everything that the checks look at: one scorecard, judged, and what stands around it. */
export interface Subject {
  readonly scorecard: Scorecard;
  readonly judgements: readonly Judgement[];
  /** The period at which the scorecard is judged; `null` where values carry their own. */
  readonly period: Period | null;
  /** The other scorecards of the workbook: headline pages, the same measures elsewhere. */
  readonly others: readonly Scorecard[];
  /** How the cells of the sheet look, their fills and formats; `null` where that was not read. */
  readonly appearance: Appearance | null;
  /** Colours and arrows that a rule contradicts and the analyst chose to keep. */
  readonly kept: readonly Kept[];
  /** Earlier figures and populations, as other sheets of the workbook hold them. */
  readonly beside: Beside;
  /** Where the scorecard stands on several pages, each of them: its headings are its own. Left out where it has one. */
  readonly pages?: readonly Scorecard[];
  /** Which of the populations rates take; absent until the analyst has chosen. */
  readonly takes?: PopulationSetting;
}

/** A scorecard of which nothing is known but itself. */
export const ALONE: Omit<Subject, "scorecard" | "judgements"> = {
  period: null,
  others: [],
  appearance: null,
  kept: [],
  beside: NOTHING_BESIDE,
};
