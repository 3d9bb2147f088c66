import type { Role } from "../../model/scorecard";

/** What each role is called. They are offered in the order in which the columns of most scorecards stand. */
export const ROLE_WORD: Readonly<Record<Role, string>> = {
  reference: "Reference",
  measure: "Measure's name",
  source: "Source",
  owner: "Owner",
  polarity: "Polarity",
  baseline: "Baseline",
  target: "Target",
  tolerance: "Tolerance",
  benchmark: "Benchmark",
  actual: "Value of a period",
  working: "Working",
  numerator: "Numerator",
  denominator: "Denominator",
  status: "Status (RAG)",
  direction: "Direction of travel",
  change: "Change with its sign",
  ytd: "Year to date",
  narrative: "Narrative",
  ignored: "Left aside",
};

/** The roles in the order in which Setup offers them. */
export const ROLES = Object.keys(ROLE_WORD) as readonly Role[];
