/**
 * A report of counts as it was understood: the rows that are about measures, and what each column was taken for. The
 * pane shows both, so that the analyst can see a column that was misread.
 */

import type { Figure } from "../../core/figures/typed/figure";
import { measureKey } from "../../model/identity/measureKey";

/** One row of the report: what it is about, and its figures. */
export interface CountRow {
  /** Its line in the pasted text, from 1, with headings and blank lines counted, so that the analyst finds it there. */
  readonly line: number;
  readonly reference: string | null;
  readonly name: string;
  readonly numerator: Figure | null;
  readonly denominator: Figure | null;
  readonly value: Figure | null;
  /** What stands where a figure should be and is none: `n/a`, or `c` for a confidential count. */
  readonly unread: readonly string[];
}

/** What a column of the report is for. */
export type CountRole = "reference" | "name" | "numerator" | "denominator" | "value";

/** A report, understood. */
export interface CountTable {
  readonly rows: readonly CountRow[];
  /** How each column was understood, in the order of the columns; `null` for one that is not used. */
  readonly columns: readonly { readonly heading: string; readonly role: CountRole | null }[];
  /** Why nothing can be brought in, in a sentence; `null` where something can. */
  readonly trouble: string | null;
}

/** What a row is called in a list: `1.4 Repeat referrals`. */
export function rowName({ reference, name }: CountRow): string {
  return [reference, name].filter(Boolean).join(" ");
}

/** What tells a row again next month, when the same report comes: its reference and name, without regard to capitals. */
export function rowKey({ reference, name }: CountRow): string {
  return measureKey({ reference: reference?.toLowerCase() ?? null, name });
}
