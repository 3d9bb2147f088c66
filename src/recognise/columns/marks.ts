import type { Polarity } from "../../core/status/polarity";
import type { Fact } from "../../model/scorecard";
import { readMark } from "./markSign";
import { edgeOf, readThresholds, sideOf } from "./thresholds";

/** What a measure is judged by, as its cells say it. */
export interface Marks {
  readonly target: Fact | null;
  readonly tolerance: Fact | null;
  readonly baseline: Fact | null;
  /** The side that a sign says is good: `≥ 90%`. */
  readonly polarity: Polarity | null;
}

/** Reads target, tolerance and baseline; a rule in one cell (`Green ≥ 90%, Amber 80–89%`) gives target and tolerance both. */
export function readMarks(target: Fact | null, tolerance: Fact | null, baseline: Fact | null): Marks {
  const rule = [tolerance, target].flatMap((fact) => (fact && readThresholds(fact)) ?? [])[0];
  const [goal, start] = [target, baseline].map((fact) => fact && readMark(fact));
  const polarity = goal?.polarity ?? rule?.polarity ?? (tolerance && readMark(tolerance).polarity);
  const green = goal?.fact.value.kind === "number" ? goal.fact : (rule?.target ?? goal?.fact ?? null);
  return {
    target: green,
    tolerance: rule?.tolerance ?? edgeOf(tolerance, polarity ?? sideOf(green, tolerance)),
    baseline: start?.fact ?? null,
    polarity,
  };
}
