import type { Judgement } from "../../model/judgement";
import type { Place } from "../../model/place";
import type { Line, Measure, Role, Scorecard } from "../../model/scorecard";
import { measureId } from "../../model/identity/measureId";
import { isDefinitionHeading } from "../choose/measureList";
import type { PageInput } from "../pageInput";
import type { PageField } from "./pageLayout";

/** What a page says beyond what its scorecard does. */
export interface PageFacts {
  readonly scorecard: Scorecard;
  readonly judgement: Judgement;
  /** The cells that may define the measure: the scorecard's own, then one on a list of definitions. */
  readonly definitions: readonly Place[];
  /** What of its chart has to be said, in sentences; `""` for nothing. */
  readonly notes: string;
  /** The cells in which its last commentary and that one's month are kept. */
  readonly comment: { readonly text: string; readonly period: string };
}

/** Where other fields of the page stand, as its formulas name them: `$A$5`. */
export type CellOf = (field: PageField) => string;

/** Between the parts of the line below the title, of which the last is the period. */
export const SEPARATOR = " · ";
/** The period of a measure without figures. */
export const NO_PERIOD = "no month";

/** How the label of the latest figure begins; its period follows in brackets. */
export const LATEST_LABEL = "Latest";

/** What a page says of a measure beside its figures: where it is defined. */
export function definitionsOf({ scorecard, judgement: { measure }, lists }: PageInput): readonly Place[] {
  const own = scorecard.lines.filter(
    ({ heading, role }) => OF_TEXTS.includes(role) && isDefinitionHeading(heading),
  );
  const listed = lists.definitions.get(measureId(measure));
  return [...own.map((line) => cellOnLine(scorecard, measure, line)), ...(listed ? [listed] : [])];
}

/** A column of definitions is read as one of texts, or not at all. */
const OF_TEXTS: readonly Role[] = ["ignored", "narrative"];

/** Where a line of the scorecard crosses that of a measure. */
export function cellOnLine({ orientation }: Scorecard, { place }: Measure, { index }: Line): Place {
  return orientation === "down" ? { ...place, column: index } : { ...place, row: index };
}
