import type { NumberValue } from "../../core/figures/cellValue";
import { readCell } from "../../core/figures/typed/readCell";
import type { Polarity } from "../../core/status/polarity";
import type { Fact } from "../../model/scorecard";
import type { Period } from "../../core/periods/period";
import { rangeIn } from "./markRange";
import { readMark } from "./markSign";

/** What a status rule in one cell says: where green begins, where amber ends, and which side is good. */
export interface Thresholds {
  readonly target: Fact;
  readonly tolerance: Fact | null;
  readonly polarity: Polarity;
}

const GREEN = /\bg(?:reen)?\b[\s:=(-]*([^\p{L}]*\d[^\p{L}]*)/iu;
const AMBER = /\ba(?:mber)?\b[\s:=(-]*([^\p{L}]*\d[^\p{L}]*)/iu;

/** Reads `Green ≥ 90%, Amber 80–89%, Red < 80%`; `null` where a text says no such rule, or not which side of green is good. */
export function readThresholds(fact: Fact): Thresholds | null {
  if (typeof fact.content !== "string") return null;
  const part = (words: RegExp): Fact | null => {
    const text = words
      .exec(String(fact.content))?.[1]
      ?.replace(/[\s,;:/|(]+$/, "")
      .trim();
    return text === undefined ? null : { ...fact, content: text, value: readCell(text, text, "General") };
  };
  const green = part(GREEN);
  if (green === null) return null;
  const { fact: target, polarity } = readMark(green);
  if (polarity === null || target.value.kind !== "number") return null;
  return { target, tolerance: edgeOf(part(AMBER), polarity), polarity };
}

/**
 * Amber `80-89%` reaches as far as its end that lies away from green: 80% where higher is better. `kind` is that of the
 * periods whose figures it is held against.
 */
export function edgeOf(
  amber: Fact | null,
  polarity: Polarity | null,
  kind: Period["kind"] | null = null,
): Fact | null {
  if (amber === null) return null;
  const range = rangeOf(amber);
  if (range === null || polarity === null) return readMark(amber, kind).fact;
  const value = polarity === "higher" ? range.low : range.high;
  return { ...amber, value };
}

/** On which side of amber green lies: a target of 95% above `90–95%` says that higher is better. */
export function greenSide(target: Fact | null, amber: Fact | null): Polarity | null {
  const range = amber && rangeOf(amber);
  if (range === null || target?.value.kind !== "number" || target.value.percent !== range.low.percent)
    return null;
  if (target.value.number >= range.high.number) return "higher";
  return target.value.number <= range.low.number ? "lower" : null;
}

/** The two ends of `80-89%`, the lower first. */
function rangeOf({ content }: Fact): { low: NumberValue; high: NumberValue } | null {
  const range = rangeIn(String(content).trim());
  if (range === null) return null;
  const [low, high] = range.map((end) => readCell(end, end, "General"));
  if (low?.kind !== "number" || high?.kind !== "number") return null;
  return low.number <= high.number ? { low, high } : { low: high, high: low };
}
