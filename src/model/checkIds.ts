/**
 * Every check, in the order in which a reader meets what they find. A check that is named anywhere is one of these, so
 * that a name that is misspelt does not compile.
 */
export const CHECK_IDS = [
  "working-disagrees",
  "result-wrong",
  "unit-slip",
  "working-reused",
  "part-exceeds-whole",
  "value-out-of-range",
  "not-a-number",
  "value-lost",
  "mixed-precision",
  "implausible",
  "formula-inconsistent",
  "number-among-formulas",
  "formula-error",
  "formula-wrong-cells",
  "hard-coded",
  "external-link",
  "annualised-wrong",
  "per-wrong",
  "population-differs",
  "count-and-rate",
  "denominator-differs",
  "tolerance-inverted",
  "tolerance-equals-target",
  "target-differs",
  "polarity-conflict",
  "status-disagrees",
  "status-by-rounding",
  "direction-disagrees",
  "direction-without-value",
  "direction-missing",
  "variance-disagrees",
  "ytd-disagrees",
  "ytd-basis-differs",
  "restated",
  "period-unread",
  "period-missing",
  "period-repeated",
  "period-out-of-order",
  "heading-misleads",
  "page-apart",
  "reference-repeated",
  "reference-out-of-order",
  "benchmark-reversed",
  "benchmark-unit",
  "benchmark-sign",
  "complement",
  "parts-off",
  "narrative-disagrees",
  "small-number",
  "colour-alone",
  "band-unknown",
  "name-repeated",
] as const;

/** The name of a check: `working-disagrees`. */
export type CheckId = (typeof CHECK_IDS)[number];

/** The name of a check of benchmarks, asked once the authority is known and public figures are at hand: `benchmark-year`. */
export type BenchmarkCheckId =
  | "benchmark-place"
  | "benchmark-year"
  | "benchmark-model"
  | "benchmark-statistic"
  | "benchmark-basis"
  | "benchmark-twin"
  | "benchmark-decimals"
  | "benchmark-unproved"
  | "benchmark-of-count"
  | "benchmark-years-differ"
  | "benchmark-sign"
  | "benchmark-rebased"
  | "benchmark-older-model"
  | "benchmark-newer-year";
