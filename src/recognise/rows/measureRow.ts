import type { Role } from "../../model/scorecard";

/** A row that holds what belongs to the measure above it: its target, its numerator, what it is compared with. */
export interface RowBeside {
  readonly role: Role;
  readonly row: number;
  /** What the row calls itself. */
  readonly label: string;
}

/** A cell that stands outside the table and says what the measure is judged by. */
export interface MarkAbove {
  readonly row: number;
  readonly column: number;
}

/** A measure's row in a view, with its name read over the rows that it runs over, and the band that it stands under. */
export interface MeasureRow {
  readonly row: number;
  readonly name: string;
  readonly section: string | null;
  /** Rows beside it that hold what belongs to it. */
  readonly beside?: readonly RowBeside[];
  /** In a list with a row for each period: the rows of its other periods. */
  readonly others?: readonly number[];
  /** Where a page is about one measure: what its title calls it, and the marks that stand above the table. */
  readonly reference?: string;
  readonly marks?: Readonly<Partial<Record<"target" | "tolerance", MarkAbove>>>;
}

/** The row beside a measure's that has a role; `undefined` where none has. */
export function besideRow({ beside }: Pick<MeasureRow, "beside">, role: Role): number | undefined {
  return beside?.find((one) => one.role === role)?.row;
}
