import type { Evidence, Role } from "../../../model/scorecard";
import type { Column } from "../column";

/** A role that a column may have, with all that is said for it. */
export interface Candidate {
  readonly column: number;
  readonly role: Role;
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** How far the roles of a table are settled. */
export interface Settling {
  readonly columns: readonly Column[];
  /** Every role that anything was said of, the strongest first. */
  readonly candidates: readonly Candidate[];
  /** By column. */
  readonly chosen: ReadonlyMap<number, Candidate>;
}

/** One step in which roles are settled: the choices that it makes or changes. */
export type SettlingStep = (settling: Settling) => readonly Candidate[];

/** What the user says outweighs all that the sheet says. */
export const FROM_USER = 100;

/** What a scorecard compares its actuals with. */
export const COMPARED: ReadonlySet<Role> = new Set<Role>(["target", "tolerance", "benchmark"]);

/** Why figures that no heading calls actuals are taken for them; it only tips the scales. */
export const ONLY_FIGURES: Evidence = {
  sentence: "No other column of figures can hold the actuals.",
  strength: 0.3,
};
