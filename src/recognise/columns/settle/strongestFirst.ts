import type { Role } from "../../../model/scorecard";
import type { Candidate, SettlingStep } from "./settling";

/** Roles that a scorecard has once. */
const ONCE: ReadonlySet<Role> = new Set<Role>(["reference", "measure", "polarity"]);
/** Weaker evidence than this leaves a column without a role. */
const WEAKEST_TAKEN = 0.4;

/** Each column takes its strongest role; one that a scorecard has once goes to the column with the most evidence for it. */
export const strongestFirst: SettlingStep = ({ candidates }) => {
  const chosen = new Map<number, Candidate>();
  const taken = new Set<Role>();
  for (const candidate of candidates) {
    const { column, role, score } = candidate;
    if (score < WEAKEST_TAKEN || chosen.has(column) || taken.has(role)) continue;
    chosen.set(column, candidate);
    if (ONCE.has(role)) taken.add(role);
  }
  return [...chosen.values()];
};
