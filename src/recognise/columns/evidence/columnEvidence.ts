// Gathers what speaks for each role that a column may have (measure, actual, target, …). A column with its heading and
// cells goes in; sentences with a strength come out, by role. The analyst reads the same sentences in Setup, so that
// she can see why a column was taken for a target before she trusts its colours.

import type { Evidence, Role } from "../../../model/scorecard";
import type { Column } from "../column";
import {
  cellsAreChanges,
  cellsAreDates,
  cellsAreFigures,
  cellsAreLiveWorkings,
  cellsAreWorkings,
  figuresNotWorkings,
  figuresUnderMeasure,
  hardlyFigures,
  valuesCarryPeriod,
} from "./ofFigures";
import {
  ambitionBeforeNames,
  bandSaysRole,
  headingIsBreakdown,
  headingIsOfSex,
  headingIsPeriod,
  headingIsSection,
  headingMarksExpected,
  headingSaysRole,
} from "./ofHeadings";
import {
  countBesideShare,
  figuresGiveShare,
  leastBesideMost,
  regionBesideBenchmark,
  totalBehindPeriods,
} from "./ofNeighbours";
import {
  answersWhetherMet,
  arrowsBeforeFigures,
  arrowsSayWays,
  blankUnderTrend,
  noArrowUnderTrend,
  cellsAreArrows,
  cellsArePolarities,
  cellsAreStatuses,
  tooVariedForStatuses,
} from "./ofSigns";
import {
  blankInMany,
  cellsAreNames,
  cellsAreReferences,
  cellsAreSentences,
  cellsNameCounted,
  cellsNumberRows,
  namesBelowTime,
  namesBesidePeriods,
  namesNotReferences,
} from "./ofWords";
import type { ColumnEvidence } from "./speak";

/** Everything that speaks for or against a column's role, in the order in which Setup says it. */
export const COLUMN_EVIDENCE: readonly ColumnEvidence[] = [
  headingSaysRole,
  ambitionBeforeNames,
  bandSaysRole,
  headingIsPeriod,
  headingMarksExpected,
  headingIsOfSex,
  cellsAreWorkings,
  cellsAreLiveWorkings,
  answersWhetherMet,
  tooVariedForStatuses,
  namesBelowTime,
  namesBesidePeriods,
  countBesideShare,
  figuresGiveShare,
  totalBehindPeriods,
  leastBesideMost,
  regionBesideBenchmark,
  headingIsSection,
  headingIsBreakdown,
  blankInMany,
  namesNotReferences,
  figuresUnderMeasure,
  figuresNotWorkings,
  cellsAreArrows,
  cellsAreStatuses,
  cellsArePolarities,
  arrowsBeforeFigures,
  arrowsSayWays,
  blankUnderTrend,
  noArrowUnderTrend,
  cellsAreReferences,
  cellsAreNames,
  cellsNameCounted,
  cellsNumberRows,
  cellsAreSentences,
  cellsAreFigures,
  hardlyFigures,
  cellsAreChanges,
  cellsAreDates,
  valuesCarryPeriod,
];

/**
 * Everything said about a column, by role. Two words of one heading that give the same sentence count once, as the stronger:
 * said twice, it is no more certain.
 */
export function columnEvidence(column: Column): Map<Role, Evidence[]> {
  const said = new Map<Role, Evidence[]>();
  for (const { role, evidence } of COLUMN_EVIDENCE.flatMap((evidenceOf) => evidenceOf(column))) {
    const list = said.get(role) ?? [];
    const same = list.findIndex(({ sentence }) => sentence === evidence.sentence);
    if (same < 0) list.push(evidence);
    else if (evidence.strength > (list[same]?.strength ?? 0)) list[same] = evidence;
    said.set(role, list);
  }
  return said;
}
