import { comparePeriods } from "../../core/periods/comparePeriods";
import type { Period } from "../../core/periods/period";
import type { Actual } from "../../model/scorecard";
import { withoutUnit } from "../columns/markSign";
import type { MeasureRow } from "../rows/measureRow";
import type { Cells } from "../tables/view";
import { lengthOf, yearAlone } from "../time/lengthOf";
import { periodIn } from "../time/periodBeside";
import { partsBeside } from "./besideFacts";
import type { MeasureColumns } from "./measureColumns";
import { inTimeTaken, isLapse } from "./timeTaken";

/** A figure as it is read, before anybody else sees it. */
type ActualDraft = { -readonly [Part in keyof Actual]: Actual[Part] };

/** The figures of a measure as they were typed, with those of its other rows in a list that has one for each period. */
export function typedActuals(
  view: Cells,
  { inTime, period }: Pick<MeasureColumns, "inTime" | "period">,
  row: MeasureRow,
): Actual[] {
  const newest = inTime.at(-1);
  const typed: Actual[] = [];
  for (const at of [...(row.others ?? []), row.row]) {
    for (const entry of inTime) {
      const { column, line } = entry;
      const { value, content, formula, format } = withoutUnit(view.cell(at, column));
      const stated = (value.kind === "number" ? value.period : null) ?? line.period;
      // A column that says of when each row's figure is dates the newest alone.
      const beside = entry !== newest || period === undefined ? null : periodIn(view.cell(at, period));
      const dated = stated ?? beside;
      const place = view.place(at, column);
      // Each by its name, since V8 keeps what was copied from another object outside the new one.
      const actual: ActualDraft = { period: dated, place, value, content, formula, format };
      const lasts = dated === null ? lengthOf(line.heading) : null;
      if (lasts !== null) actual.lasts = lasts;
      const calledYear = dated === null ? yearAlone(line.heading) : null;
      if (calledYear !== null) actual.calledYear = calledYear;
      const parts = partsBeside(view, row, column);
      if (parts !== null) actual.parts = parts;
      typed.push(actual);
    }
  }
  return typed.some(isLapse) ? typed.map(inTimeTaken) : typed;
}

/**
 * The last period in which the measure has a figure, else the table's. A measure reported a month late is held against the
 * target of its own last month.
 */
export function ownPeriod(typed: readonly Actual[], last: Period | null): Period | null {
  let own: Period | null = null;
  for (const { period, value } of typed) {
    if (value.kind !== "number" || period === null || period.kind !== last?.kind) continue;
    if (own === null || comparePeriods(period, own) >= 0) own = period;
  }
  return own ?? last;
}

/** Figures in the order of time; those that nothing dates stay where they are. */
export function byTime(a: Actual, b: Actual): number {
  return a.period && b.period ? comparePeriods(a.period, b.period) : 0;
}
