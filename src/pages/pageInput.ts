import type { Change } from "../model/change";
import type { Judgement } from "../model/judgement";
import type { Actual, Scorecard } from "../model/scorecard";
import type { Lists } from "./choose/chosenMeasures";

/** Changes that make pages or bring them up to date, and notes for the analyst. */
export interface PlannedPages {
  readonly changes: readonly Change[];
  readonly notes: readonly string[];
}

/** What one page is made of: a measure with its judgement, its scorecard and the workbook's lists. */
export interface PageInput {
  readonly scorecard: Scorecard;
  readonly lists: Lists;
  readonly judgement: Judgement;
  isProvisional(actual: Actual): boolean;
}
