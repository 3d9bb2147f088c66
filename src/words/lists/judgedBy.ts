import { DENOMINATOR_NAMES, NUMERATOR_NAMES } from "./partNames";
import { BASELINE_NAMES, TARGET_NAMES, TOLERANCE_NAMES } from "./markNames";

/** What a row of a measure is called that holds no figures of its own, but what they are judged by or compared with. */
export const JUDGED_BY = [
  ...TARGET_NAMES,
  "plan",
  "profile",
  "trajectory",
  ...TOLERANCE_NAMES,
  ...BASELINE_NAMES,
  "benchmark",
  "england",
  "national",
  "region(al)?",
  "stat.{0,10} neigh.*",
  "sn",
  "previous",
  "last year",
  "rag",
  "status",
  "variance",
  ...NUMERATOR_NAMES,
  ...DENOMINATOR_NAMES,
  "trend",
  "dot",
] as const;
