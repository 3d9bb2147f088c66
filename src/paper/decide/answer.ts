import type { Period } from "../../core/periods/period";
import type { Fact } from "../../model/scorecard";
import type { Verdict } from "../claim";

/** What one row says to a reading. */
export interface RowAnswer {
  readonly verdict: Verdict;
  readonly message: string;
  readonly facts: readonly Fact[];
  /** The scorecard's figure, in its own unit. */
  readonly scorecard: number | null;
  readonly period: Period | null;
  /** It is not so of what was read; it may be so of something else, which the message says. */
  readonly denial?: string;
}

/** An answer that the row cannot give, and what it would need. */
export function rowCannotTell(message: string, facts: readonly (Fact | null)[] = []): RowAnswer {
  return {
    verdict: "cannot tell",
    message,
    facts: facts.filter((fact) => fact !== null),
    scorecard: null,
    period: null,
  };
}
