import type { Judgement } from "../../model/judgement";
import type { Place } from "../../model/place";
import type { Scorecard } from "../../model/scorecard";
import type { PageField } from "./pageLayout";

/** What a page says beyond what its scorecard does. */
export interface PageFacts {
  readonly scorecard: Scorecard;
  readonly judgement: Judgement;
  /** The cell that defines the measure, on a list of definitions; `null` where there is none. */
  readonly definition: Place | null;
  /** What of its chart has to be said, in sentences; `""` for nothing. */
  readonly notes: string;
  /** The cells in which its last commentary and that one's month are kept. */
  readonly comment: { readonly text: string; readonly period: string };
}

/** Where other fields of the page stand, as its formulas name them: `$A$5`. */
export type CellOf = (field: PageField) => string;

/** How the label of the latest figure begins; its period follows in brackets. */
export const LATEST_LABEL = "Latest";
