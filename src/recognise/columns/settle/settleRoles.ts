// Gives each column its role. Evidence is weighed for each column alone, and then steps look at the columns together: a
// `Threshold` is a target only where there is no other, and figures of a year are actuals only where no months stand
// beside them.

import type { Evidence, Role } from "../../../model/scorecard";
import type { Column } from "../column";
import { columnEvidence } from "../evidence/columnEvidence";
import { loneThreshold } from "./loneThreshold";
import { loneFigures } from "./loneFigures";
import { monthsSoFar } from "./monthsSoFar";
import { otherPlaces } from "./otherPlaces";
import { otherSpans } from "./otherSpans";
import { FROM_USER, type Candidate, type Settling, type SettlingStep } from "./settling";
import { redBesideAmber } from "./redBesideAmber";
import { spansAlone } from "./spansAlone";
import { strongestFirst } from "./strongestFirst";
import { yearsToDate } from "./yearsToDate";

/** The order in which roles are settled. A later step sees what the earlier ones chose, and may choose otherwise. */
export const SETTLING: readonly SettlingStep[] = [
  // First each column by itself, as strongly as its own evidence speaks.
  strongestFirst,
  // Then what is to be judged, where no column holds a figure of a month: years, lone figures, years to date.
  spansAlone,
  loneFigures,
  yearsToDate,
  // What looks like a value, and is another place's or another span's, goes before months are counted.
  otherPlaces,
  otherSpans,
  monthsSoFar,
  // Marks come last: a threshold is one only beside values.
  redBesideAmber,
  loneThreshold,
];

/** The role given to a column, why, and what nearly won. */
export interface ChosenRole {
  readonly role: Role;
  readonly evidence: readonly Evidence[];
  readonly runnerUp: Role | null;
}

/** Why a role that the analyst set stands: nothing on the sheet outweighs it. */
const YOU_SAID: Evidence = { sentence: "You said so.", strength: FROM_USER };
const NOTHING_SAID: Evidence = { sentence: "Nothing says what it is for.", strength: 0 };

/** Settles the roles of all columns together, so that they make one scorecard. What the user `said` of a column holds. */
export function settleRoles(columns: readonly Column[], said: readonly (Role | null)[] = []): ChosenRole[] {
  const candidates = columns.flatMap((column, index) => candidatesOf(column, index, said[index] ?? null));
  candidates.sort((a, b) => b.score - a.score || a.column - b.column);
  const { chosen } = SETTLING.reduce<Settling>(
    (settling, step) => ({
      ...settling,
      chosen: new Map([...settling.chosen, ...step(settling).map((one) => [one.column, one] as const)]),
    }),
    { columns, candidates, chosen: new Map() },
  );
  return columns.map((_, index) => {
    const winner = chosen.get(index);
    return {
      role: winner?.role ?? "ignored",
      evidence: winner?.evidence ?? [NOTHING_SAID],
      runnerUp: runnerUp(candidates, index, winner),
    };
  });
}

/** What Setup shows as “nearly taken for”: the next best role that anything spoke for. */
function runnerUp(
  candidates: readonly Candidate[],
  index: number,
  winner: Candidate | undefined,
): Role | null {
  const others = candidates.filter(
    ({ column, role, score }) => column === index && role !== winner?.role && role !== "ignored" && score > 0,
  );
  return others[0]?.role ?? null;
}

/** Every role that evidence speaks for, with the sum of its strengths; what the analyst said stands alone. */
function candidatesOf(column: Column, index: number, said: Role | null): Candidate[] {
  if (said !== null) return [{ column: index, role: said, score: FROM_USER, evidence: [YOU_SAID] }];
  return [...columnEvidence(column)].map(([role, evidence]) => ({
    column: index,
    role,
    score: evidence.reduce((sum, { strength }) => sum + strength, 0),
    evidence,
  }));
}
