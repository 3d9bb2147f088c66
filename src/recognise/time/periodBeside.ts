import type { Period } from "../../core/periods/period";
import { findPeriod } from "../../core/periods/readPeriod";
import type { Line } from "../../model/scorecard";
import { headingPeriod } from "./headingPeriod";
import type { Cell } from "../tables/view";

/** A column that says of which period each row's latest value is. */
const PERIOD_HEADING =
  /^((latest|current|reporting|data|time) )?(period|month|quarter|date|timeframe)( of (latest )?data| reported| covered)?$|^(data |latest data )?as at$|^latest data$/i;

/** The period that a cell of such a column states: `Dec 24`. */
export function periodIn(cell: Cell): Period | null {
  return headingPeriod(cell) ?? findPeriod(cell.text);
}

/** Whether a column says of which period its rows are. */
export function isPeriodColumn({ heading, role, period }: Line): boolean {
  return PERIOD_HEADING.test(heading) && role !== "actual" && period === null;
}
