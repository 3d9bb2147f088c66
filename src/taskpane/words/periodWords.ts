import { namePeriod } from "../../core/periods/namePeriod";
import type { Period } from "../../core/periods/period";

/** What a period is called, and `unknown`, such as `Latest`, where nothing names it. */
export function periodWords(period: Period | null, unknown: string): string {
  return period ? namePeriod(period) : unknown;
}
