import type { ColumnHeading } from "./columnHeadings";
import type { PartOfShares } from "./partsOfShares";
import type { Profile } from "./profile";

/** A column as the evidence sees it: what stands over it, what it holds, and what stands beside it. */
export interface Column {
  readonly heading: ColumnHeading;
  readonly profile: Profile;
  /** How many columns of words stand to its left. */
  readonly wordsBefore: number;
  readonly figuresBefore: boolean;
  /** Its arrows say of each row which way its name says is good. */
  readonly saysWays: boolean;
  /** What it is of the shares beside it, by its figures. */
  readonly partOf: PartOfShares | null;
  /** The share of the rows in which it is filled. */
  readonly fullness: number;
  /**
   * What stands right over the column before and the next one, all that stands over the next, and whether a period stands
   * over the one before.
   */
  readonly previous: string;
  readonly next: string;
  readonly nextText: string;
  /** The first heading to its right, beyond columns that have none. */
  readonly nextHeaded: string;
  readonly afterPeriod: boolean;
  /** The column before is headed by the same period. */
  readonly samePeriodBefore: boolean;
}
