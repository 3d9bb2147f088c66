import type { Period } from "../../core/periods/period";
import type { SheetSettings } from "../../model/settings";
import type { TableLine } from "../columns/tableLine";
import type { Workings } from "../rows/workings";
import type { Cells } from "../tables/view";

/** What holds for every measure of a table. */
export interface TableFacts {
  readonly view: Cells;
  /** Whether the sheet hides a row of the table. */
  isHidden(row: number): boolean;
  readonly lines: readonly TableLine[];
  readonly settings: SheetSettings;
  /** The last period that holds figures: of several targets or statuses its own count. */
  readonly last: Period | null;
  /** The columns of workings and of their parts. */
  readonly workings: Pick<Workings, "typed" | "numerator" | "denominator"> | null;
  readonly workingPeriod: Period | null;
}
