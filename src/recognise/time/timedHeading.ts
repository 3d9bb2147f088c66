import type { Period } from "../../core/periods/period";

/** What a heading says of time, as the headings beside it see it. */
export interface TimedHeading {
  /** What stands right over the column, without the bands above it and without notes. */
  readonly own: string;
  readonly period: Period | null;
  /** It speaks of a time, perhaps of one that is no period. */
  readonly namesPeriod: boolean;
  /** The day that it names, as a count of days; `null` where it names none, or leaves out its year. */
  readonly day: number | null;
  /** Its period was told by the headings beside it, or could not be told though it looks like one. */
  readonly doubt?: "guessed" | "unread";
}
