import type { Change } from "./change";

/** A room of the pane that leads to changes. */
export type CameFrom = "checks" | "month" | "functions";

/** Changes that the analyst asked for, shown in place of the update until they are applied or put aside. */
export interface Proposed {
  /** `Add Sep-24`. */
  readonly title: string;
  readonly changes: readonly Change[];
  /** What the analyst should know beside them. */
  readonly notes: readonly string[];
  /** A sentence about changes that would replace something of the analyst's, where these are ticked all the same. */
  readonly yours?: string;
  /** Where the analyst asked for them, and what the way back there is called. */
  readonly from?: CameFrom;
  /** Called once these changes are applied: does what is left to do, and gives the changes to propose next. */
  readonly afterwards?: () => Promise<Proposed>;
}
