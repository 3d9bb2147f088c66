import { YEAR_SO_FAR_NAMES } from "../time/yearSoFar";
import { BASELINE_NAMES, TARGET_NAMES, TOLERANCE_NAMES } from "./markNames";

/** What a report calls the column of this month's figure. */
export const FIGURE_OF_THE_MONTH = [
  "this month",
  "latest",
  "value",
  "result",
  "percent",
  "percentage",
  "rate",
  "figure",
  "actual",
  "performance",
  "outturn",
  "current",
] as const;

/** What a report calls the whole that a share is of, besides a denominator, … */
export const WHOLES_OF_REPORTS = ["cohort", "population", "out of", "base", "total"] as const;
/** … and the part that it counts. */
export const PARTS_OF_REPORTS = ["count", "achieved", "in time", "met", "^ n $"] as const;

/** What a report calls figures that are none of the month's, whatever else their heading says. */
export const FIGURES_OF_SOMETHING_ELSE = [
  ...TARGET_NAMES,
  ...TOLERANCE_NAMES,
  "previous",
  "prior",
  "last",
  "change",
  "variance",
  "difference",
  "diff",
  ...YEAR_SO_FAR_NAMES,
  "benchmark",
  "national",
  "england",
  "region",
  "regional",
  "neighbours?",
  "rank",
  "trend",
  "forecast",
  ...BASELINE_NAMES,
] as const;
