import type { Period } from "../../core/periods/period";
import type { Polarity } from "../../core/status/polarity";
import type { Fact } from "../../model/scorecard";
import { readMark } from "./markSign";
import { edgeOf, readThresholds, greenSide } from "./thresholds";

/** What a measure is judged by, as its cells say it. */
export interface Marks {
  readonly target: Fact | null;
  readonly tolerance: Fact | null;
  readonly baseline: Fact | null;
  /** The side that a sign says is good: `≥ 90%`. */
  readonly polarity: Polarity | null;
}

/**
 * Reads target, tolerance and baseline; a rule in one cell (`Green ≥ 90%, Amber 80–89%`) gives target and tolerance both.
 * `kind` is that of the periods whose figures they are held against.
 */
export function readMarks(
  { target, tolerance, baseline }: Pick<Marks, "target" | "tolerance" | "baseline">,
  kind: Period["kind"] | null,
): Marks {
  const rule = [tolerance, target].flatMap((fact) => (fact && readThresholds(fact)) ?? [])[0];
  const [goal, start] = [target, baseline].map((fact) => fact && readMark(fact, kind));
  const green = goal?.fact.value.kind === "number" ? goal.fact : (rule?.target ?? goal?.fact ?? null);
  const said = tolerance && readMark(tolerance, kind);
  const own = goal?.polarity ?? rule?.polarity ?? null;
  const isOfRed = said !== null && says(said.polarity, own ?? wayBetween(said.fact, green)) === false;
  const polarity = own ?? (isOfRed ? null : (said?.polarity ?? null));
  const edge = rule?.tolerance ?? edgeOf(tolerance, polarity ?? greenSide(green, tolerance), kind);
  return {
    target: green,
    tolerance: edge !== null && isOfRed ? turned(edge) : edge,
    baseline: start?.fact ?? null,
    polarity,
  };
}

/** Whether a sign says the way that all else says; `null` where either says none. */
function says(sign: Polarity | null, way: Polarity | null): boolean | null {
  return sign === null || way === null ? null : sign === way;
}

/** The way from the tolerance to the target: 90% to 95% is higher. */
function wayBetween({ value: edge }: Fact, target: Fact | null): Polarity | null {
  const goal = target?.value;
  if (edge.kind !== "number" || goal?.kind !== "number" || edge.number === goal.number) return null;
  return goal.number > edge.number ? "higher" : "lower";
}

/** `<90%` that says where red begins: 90% itself is within it; `≤90%` is strict for amber. */
function turned({ strict, ...edge }: Fact): Fact {
  return strict ? edge : { ...edge, strict: true };
}
