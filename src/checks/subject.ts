import type { Appearance } from "../model/grid";
import type { Judgement } from "../model/judgement";
import type { Scorecard } from "../model/scorecard";

/** Everything that the checks look at: one scorecard, judged, and what stands around it. */
export interface Subject {
  readonly scorecard: Scorecard;
  readonly judgements: readonly Judgement[];
  /** The other scorecards of the workbook: headline pages, the same measures elsewhere. */
  readonly others: readonly Scorecard[];
  /** How its cells look; `null` where that was not read. */
  readonly appearance: Appearance | null;
}
