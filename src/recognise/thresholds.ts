import { readCell } from "../core/readCell";
import type { Polarity } from "../core/polarity";
import type { Fact } from "../model/scorecard";
import { RANGE, readMark } from "./markSign";

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

/** Amber `80-89%` reaches as far as its end that lies away from green: 80% where higher is better. */
export function edgeOf(amber: Fact | null, polarity: Polarity | null): Fact | null {
  if (amber === null) return null;
  const range = RANGE.exec(String(amber.content).trim());
  if (range === null || polarity === null) return readMark(amber).fact;
  const [, low = "", high = ""] = range;
  const percent = high.includes("%") && !low.includes("%") ? "%" : "";
  const end = polarity === "higher" ? low.trim() + percent : high.trim();
  const value = readCell(end, end, "General");
  return value.kind === "number" ? { ...amber, value: { ...value, shown: end } } : amber;
}
