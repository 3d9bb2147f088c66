import { namePeriod } from "../../core/periods/namePeriod";
import type { Judgement } from "../../model/judgement";
import type { Actual } from "../../model/scorecard";
import { upToPeriod } from "../../judge/atPeriod";

/** A new chart draws so many periods, as published pages do. */
export const NEW_PERIODS = 18;
/** It grows with each new one to so many; then it begins anew with the newest, so that a month writes one row. */
export const MOST_PERIODS = 36;
/** Behind the name of a month that is not final. */
export const PROVISIONAL_MARK = " (p)";

/** One period of a chart. */
export interface ChartPeriod {
  readonly actual: Actual;
  readonly label: string;
  readonly provisional: boolean;
}

/**
 * The periods of a measure that a chart draws: up to its latest figure, with the gaps between them, from the one that the
 * chart begins with by now (`from`, its label).
 */
export function chartPeriods(
  { measure, latest }: Judgement,
  isProvisional: (actual: Actual) => boolean,
  from: string | null,
): readonly ChartPeriod[] {
  const dated = measure.actuals.filter(
    ({ period }) => period !== null && (latest?.period == null || upToPeriod(period, latest.period)),
  );
  const first = dated.findIndex(isFigure);
  if (first < 0) return [];
  const periods = dated.slice(first, dated.map(isFigure).lastIndexOf(true) + 1).map((actual): ChartPeriod => {
    const provisional = isProvisional(actual);
    const name = actual.period === null ? "" : namePeriod(actual.period);
    return { actual, provisional, label: provisional ? name + PROVISIONAL_MARK : name };
  });
  const begun = from === null ? -1 : periods.findIndex(({ label }) => bare(label) === bare(from));
  const grown = begun < 0 ? [] : periods.slice(begun);
  return grown.length > 0 && grown.length <= MOST_PERIODS ? grown : periods.slice(-NEW_PERIODS);
}

function bare(label: string): string {
  return label.replace(PROVISIONAL_MARK, "");
}

function isFigure({ value }: Actual): boolean {
  return value.kind === "number";
}
