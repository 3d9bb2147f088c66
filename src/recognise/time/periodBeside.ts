import { says } from "../../words/says";
import { PERIOD_OF_THE_ROW } from "../../words/time/periodHeadings";
import type { Period } from "../../core/periods/period";
import { findPeriod } from "../../core/periods/readPeriod";
import type { Line } from "../../model/scorecard";
import { headingPeriod } from "./headingPeriod";
import type { Cell } from "../tables/cell";

/** The period that a cell of a period column states: `Dec 24`. */
export function periodIn(cell: Cell): Period | null {
  return headingPeriod(cell) ?? findPeriod(cell.text);
}

/** Whether a column states a period for each row, as in a list where one measure is reported in March and another in June. */
export function isPeriodColumn({ heading, role, period }: Line): boolean {
  return says(heading, PERIOD_OF_THE_ROW) && role !== "actual" && period === null;
}
