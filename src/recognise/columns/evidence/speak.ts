import type { Evidence, Role } from "../../../model/scorecard";
import type { Column } from "../column";

/** What one piece of evidence says of one role. */
export interface Spoken {
  readonly role: Role;
  readonly evidence: Evidence;
}

/**
 * One piece of evidence: what a column says for or against roles, each with its sentence and how strongly (below 0:
 * against); nothing where it does not apply. A plain heading weighs about 0.9, and less than 0.4 in all gives no role.
 */
export type ColumnEvidence = (column: Column) => readonly Spoken[];

/** What evidence says that does not apply. */
export const NOTHING: readonly Spoken[] = [];

/** Roles whose cells hold values. */
export const VALUE_ROLES: readonly Role[] = ["actual", "baseline", "target", "tolerance", "benchmark", "ytd"];

/** `speak("target", 0.8, "The heading says “Target”.")`: it speaks for a target with 0.8. */
export function speak(role: Role, strength: number, sentence: string): Spoken {
  return { role, evidence: { sentence, strength } };
}

/** A share as a sentence says it: 0.834 is `83%`. */
export function asPercent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
