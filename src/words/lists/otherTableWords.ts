import type { Phrases } from "../says";

/** A table that looks like a scorecard and is none: the column that it always has, and others of which it has some. */
export interface OtherTableWords {
  readonly always: Phrases;
  readonly others: readonly Phrases[];
  /** So many of the others; one alone may stand in any scorecard. */
  readonly enough: number;
}

/** What councils keep in tables beside their scorecards; it may have a target, a status and an arrow. */
export const OTHER_TABLES: readonly OtherTableWords[] = [
  // A risk register.
  {
    always: ["(likelihood|probability)", "^ risk"],
    others: [["impact"], ["mitigat*"], ["(inherent|residual|gross|net) _"], ["(risk|target) score"]],
    enough: 1,
  },
  // A budget report.
  {
    always: ["(budget|saving)", "£ (000|000s|k|m)", "cost (centre|center)", "account code"],
    others: [
      ["(forecast|projected|outturn)"],
      ["variance"],
      ["(spend|expenditure|income|commitment|delivered)"],
    ],
    enough: 2,
  },
  // A self-assessment.
  { always: ["(weight|weighted|weighting)"], others: [["score!"]], enough: 1 },
  // An action plan, or a list of projects.
  {
    always: ["^ (key|) (action|task|milestone|recommendation|activity|project|initiative|proposal)"],
    others: [
      ["(start|due|end|completion|target|review) date", "^ (by when|deadline|timescale) $"],
      ["(lead|owner|responsible|by whom)"],
      ["(complete|completed|progress|spend)"],
    ],
    enough: 2,
  },
];
