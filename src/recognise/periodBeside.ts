import type { Period } from "../core/period";
import { findPeriod } from "../core/readPeriod";
import type { Line } from "../model/scorecard";
import { headingPeriod } from "./headingPeriod";
import type { TableLine } from "./measures";
import type { View } from "./view";

/** A column that says of which period each row's latest value is. */
const PERIOD_HEADING =
  /^((latest|current|reporting|data|time) )?(period|month|quarter|date|timeframe)( of (latest )?data| reported| covered)?$|^(data |latest data )?as at$|^latest data$/i;

/** The period that a row states in a column of its own: `Dec 24` under "Reporting period". */
export function periodBeside(view: View, lines: readonly TableLine[], row: number): Period | null {
  const found = lines.find(({ line }) => isPeriodColumn(line));
  if (found === undefined) return null;
  const cell = view.cell(row, found.column);
  return headingPeriod(cell) ?? findPeriod(cell.text);
}

/** Whether a column says of which period its rows are. */
export function isPeriodColumn({ heading, role, period }: Line): boolean {
  return PERIOD_HEADING.test(heading) && role !== "actual" && period === null;
}
