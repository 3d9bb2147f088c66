import type { Period } from "../../src/core/periods/period";
import type { Line, Role } from "../../src/model/scorecard";
import type { TableLine } from "../../src/recognise/columns/tableLine";
import { viewOf, type View } from "../../src/recognise/tables/view";
import { gridOf } from "./gridOf";
import { cells } from "./layout";

/** A sheet as recognition looks at it, from rows with ` | ` between their cells. */
export const viewOfRows = (...rows: string[]): View => viewOf(gridOf(cells(...rows)));

/** A column that was taken for a role, as far as a step of recognition asks. */
export const lineAs = (
  column: number,
  role: Role,
  period: Period | null = null,
  more: Partial<Line> = {},
): TableLine => ({
  column,
  line: {
    ...{ index: column, heading: "", role, period, label: null, hidden: false, evidence: [], runnerUp: null },
    ...more,
  },
});

/** A month of a calendar year. */
export const month = (year: number, number: number): Period => ({ kind: "month", year, month: number });
