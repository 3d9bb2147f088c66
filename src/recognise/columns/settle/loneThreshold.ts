import type { Evidence } from "../../../model/scorecard";
import { FROM_USER, type SettlingStep } from "./settling";

const ALONE: Evidence = { sentence: "No other column is a target.", strength: 1 };
const THRESHOLD = /^(key )?(threshold|limit|trigger)s?$/i;

/** Where there is no target, a `Threshold` is what is to be met. */
export const loneThreshold: SettlingStep = ({ chosen, columns }) => {
  const taken = [...chosen.values()];
  const [only, ...more] = taken.filter(({ role }) => role === "tolerance");
  if (only === undefined || more.length > 0 || only.score >= FROM_USER) return [];
  if (taken.some(({ role }) => role === "target")) return [];
  const isThreshold = THRESHOLD.test(columns[only.column]?.heading.own.trim() ?? "");
  return isThreshold ? [{ ...only, role: "target", evidence: [...only.evidence, ALONE] }] : [];
};
