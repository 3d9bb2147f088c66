import { saysOnly } from "../../../words/says";
import { THRESHOLDS } from "../../../words/lists/tableWords";
import type { Evidence } from "../../../model/scorecard";
import { FROM_USER, type SettlingStep } from "./settling";

const ALONE: Evidence = { sentence: "No other column is a target.", strength: 1 };

/** A `Threshold` beside a target is the tolerance; with no target in the table it is itself what is to be met. */
export const loneThreshold: SettlingStep = ({ chosen, columns }) => {
  const taken = [...chosen.values()];
  const [only, ...more] = taken.filter(({ role }) => role === "tolerance");
  if (only === undefined || more.length > 0 || only.score >= FROM_USER) return [];
  if (taken.some(({ role }) => role === "target")) return [];
  const isThreshold = saysOnly(columns[only.column]?.heading.own ?? "", THRESHOLDS);
  return isThreshold ? [{ ...only, role: "target", evidence: [...only.evidence, ALONE] }] : [];
};
