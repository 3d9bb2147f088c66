import type { Judgement } from "../../model/judgement";
import type { Place } from "../../model/place";
import type { Line, Measure, Role, Scorecard } from "../../model/scorecard";
import { measureId } from "../../model/identity/measureId";
import { isDefinitionHeading } from "../choose/measureList";
import type { PageInput } from "../pageInput";
import type { PageField } from "./pageLayout";

/** What a page is made of besides its layout. */
export interface PageFacts {
  readonly scorecard: Scorecard;
  readonly judgement: Judgement;
  /** Cells that may define the measure: the scorecard's own column first, then a list of definitions. */
  readonly definitions: readonly Place[];
  /** What has to be said of its chart, in sentences; `""` for nothing. */
  readonly notes: string;
  /** The cells in which its last commentary and the month of that are kept. */
  readonly comment: { readonly text: string; readonly period: string };
}

/** The cell of another field on the page, as formulas name it: `$A$5`. */
export type CellOf = (field: PageField) => string;

/** Stands between the parts of the line below the title, of which the last is the period. */
export const SEPARATOR = " · ";
/** Stands for the period of a measure without figures. */
export const NO_PERIOD = "no month";

/** How the label of the latest figure begins; the period follows in brackets. */
export const LATEST_LABEL = "Latest";

/** The cells that may define a measure, in the order in which a page looks at them. */
export function definitionsOf({ scorecard, judgement: { measure }, lists }: PageInput): readonly Place[] {
  const own = scorecard.lines.filter(
    ({ heading, role }) => OF_TEXTS.includes(role) && isDefinitionHeading(heading),
  );
  const listed = lists.definitions.get(measureId(measure));
  return [...own.map((line) => cellOnLine(scorecard, measure, line)), ...(listed ? [listed] : [])];
}

/** How a column of definitions may have been read: as texts, or not at all. */
const OF_TEXTS: readonly Role[] = ["ignored", "narrative"];

/** The cell where a line of the scorecard crosses a measure's row (or column). */
export function cellOnLine({ orientation }: Scorecard, { place }: Measure, { index }: Line): Place {
  return orientation === "down" ? { ...place, column: index } : { ...place, row: index };
}
