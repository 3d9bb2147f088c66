import type { Evidence } from "../../../model/scorecard";
import { FROM_USER, type SettlingStep } from "./settling";

const BESIDE: Evidence = {
  sentence: "The end of amber stands beside it, and red is what lies beyond.",
  strength: 1,
};
const RED = /^\s*red\b/i;

/**
 * A scorecard may have a column for where amber ends and one for where red begins. Both speak for the tolerance; the red one
 * is put aside where another stands, since it only says the same again and would be a second tolerance for the measure.
 */
export const redBesideAmber: SettlingStep = ({ chosen, columns }) => {
  const tolerances = [...chosen.values()].filter(({ role }) => role === "tolerance");
  const reds = tolerances.filter(
    ({ column, score }) => score < FROM_USER && RED.test(columns[column]?.heading.own ?? ""),
  );
  return reds.length < tolerances.length
    ? reds.map((one) => ({ ...one, role: "ignored", evidence: [BESIDE] }))
    : [];
};
