import type { Change } from "./change";
import type { Place } from "./place";

/** error: a figure is wrong; warning: a person should look; note: a habit that makes mistakes likely. */
export type Severity = "error" | "warning" | "note";

/** Something that a careful colleague would point at. */
export interface Finding {
  readonly check: string;
  readonly severity: Severity;
  readonly cells: readonly Place[];
  readonly reference: string | null;
  readonly measure: string;
  readonly message: string;
  /** The arithmetic behind it. */
  readonly why: string;
  readonly published: number | string | null;
  readonly expected: number | string | null;
  /** Where the repair is certain. */
  readonly repair: readonly Change[];
}
