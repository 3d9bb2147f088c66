import type { Evidence } from "../../../model/scorecard";
import { FROM_USER, type SettlingStep } from "./settling";

const BESIDE: Evidence = {
  sentence: "The end of amber stands beside it, and red is what lies beyond.",
  strength: 1,
};
const RED = /^\s*red\b/i;

/** A column of where red begins is the tolerance where no other is one: beside amber's it says nothing more. */
export const redBesideAmber: SettlingStep = ({ chosen, columns }) => {
  const tolerances = [...chosen.values()].filter(({ role }) => role === "tolerance");
  const reds = tolerances.filter(
    ({ column, score }) => score < FROM_USER && RED.test(columns[column]?.heading.own ?? ""),
  );
  return reds.length < tolerances.length
    ? reds.map((one) => ({ ...one, role: "ignored", evidence: [BESIDE] }))
    : [];
};
