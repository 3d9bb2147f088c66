import type { Period } from "../../core/periods/period";
import { findPeriod } from "../../core/periods/readPeriod";
import type { Line } from "../../model/scorecard";
import { headingPeriod } from "./headingPeriod";
import type { Cell } from "../tables/cell";

/** A column that says of which period each row's latest value is. */
const PERIOD_HEADINGS: readonly RegExp[] = [
  /^((latest|current|reporting|data|time) )?(period|month|quarter|date|timeframe)$/i,
  /^(period|month|quarter|date|timeframe) (of (latest )?data|reported|covered)$/i,
  /^((latest )?data )?as at$|^latest data$/i,
];

/** The period that a cell of such a column states: `Dec 24`. */
export function periodIn(cell: Cell): Period | null {
  return headingPeriod(cell) ?? findPeriod(cell.text);
}

/** Whether a column says of which period its rows are. */
export function isPeriodColumn({ heading, role, period }: Line): boolean {
  return PERIOD_HEADINGS.some((words) => words.test(heading)) && role !== "actual" && period === null;
}
