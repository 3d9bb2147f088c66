import type { Change } from "../../model/change";
import type { Picture } from "../../model/reading";

/** Changes that she asked for in the Month view, shown in place of the update until they are applied or put aside. */
export interface Proposed {
  /** `Add Sep-24`. */
  readonly title: string;
  readonly changes: readonly Change[];
  /** What she should know beside them. */
  readonly notes: readonly string[];
}

/** The picture with what was asked for as its changes. */
export function withProposed(picture: Picture, proposed: Proposed | null): Picture {
  return proposed === null ? picture : { ...picture, changes: proposed.changes, left: [] };
}
