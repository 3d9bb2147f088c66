import type { Place } from "./place";

/** A cell that apply or revert left as it is, and why. */
export interface Skipped {
  readonly place: Place;
  readonly reason: "changed" | "locked" | "missing" | "failed" | "alone" | "moved" | "refers";
  /** What the cell was, where it is no longer certain which cell that is now. */
  readonly name?: string;
}

/** What apply or revert did. */
export interface Report {
  /** Cells written. */
  readonly done: number;
  readonly skipped: readonly Skipped[];
  /** Set where Excel refused in the middle: what was done until then stands and can be reverted. */
  readonly trouble: string | null;
  /** Excel refused to go on, and the changes behind the refusal were not tried. */
  readonly stopped?: boolean;
}
