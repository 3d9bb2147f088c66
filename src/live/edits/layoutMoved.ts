import type { CellValue } from "../../core/figures/cellValue";
import { formatPeriod } from "../../core/periods/namePeriod";
import type { Period } from "../../core/periods/period";
import { readWorking } from "../../core/workings/readWorking";
import type { Working } from "../../core/workings/working";
import { workingFromParts } from "../../core/workings/workingFromParts";
import type { Fact, Measure, Scorecard } from "../../model/scorecard";
import { latestPeriod } from "../../recognise/time/latestPeriod";
import { workingColumn, type ActualColumn } from "../../recognise/time/workingPeriod";

/**
 * Whether the latest period of a scorecard is another, now that some measures are: a first figure in a new month, or
 * the last one gone. Looks at the other measures only where one of these was what made it the latest.
 */
export function latestMoved(
  scorecard: Scorecard,
  before: readonly Measure[],
  now: readonly Measure[],
  all: () => readonly Measure[],
): boolean {
  const { periods, latest } = scorecard;
  // By name: periods are read anew each time, and the same month is another object.
  const [was, is] = [nameOf(latestPeriod(periods, before)), nameOf(latestPeriod(periods, now))];
  // Their latest is what it was, or is the scorecard's.
  if (was === is || is === nameOf(latest)) return false;
  // They were behind the latest before and are behind it still.
  if (was !== nameOf(latest) && rank(scorecard, is) < rank(scorecard, nameOf(latest))) return false;
  // They have gone ahead of it, or back from it. Whether others still hold the latest, all have to be asked.
  return nameOf(latestPeriod(periods, all())) !== nameOf(latest);
}

/** What a cell says in which a measure has no value. */
const NOTHING: CellValue = { kind: "blank" };

/** Whether the workings of a scorecard speak of another period than they did, as its figures stand now. */
export function workingsMoved(scorecard: Scorecard): boolean {
  const { measures, lines, orientation } = scorecard;
  const [first] = measures;
  // Without measures there are no workings; and a sheet for each month says itself which month it is.
  if (first === undefined || scorecard.sheets.length > 1) return false;
  const down = orientation === "down";
  const lineOf = (fact: Fact | null): number | null => fact && (down ? fact.place.column : fact.place.row);
  // The column of typed workings, or of the denominators where a working stands in two.
  const column = lineOf(first.working) ?? lineOf(first.denominator);
  if (column === null) return false;
  const headed = lineOf(first.working) ?? lineOf(first.numerator);
  const actuals = lines.flatMap(({ role, index, period }): ActualColumn[] =>
    role === "actual" ? [{ column: index, period }] : [],
  );
  const rowOf = ({ place }: Measure): number => (down ? place.row : place.column);
  const workings = new Map(measures.map((measure) => [rowOf(measure), typedWorking(measure)]));
  const values = new Map(
    measures.flatMap((measure) =>
      measure.actuals.map((actual) => [`${rowOf(measure)}|${lineOf(actual)}`, actual.value] as const),
    ),
  );
  // By the same rule that recognised the column, over what the figures are now.
  const found = workingColumn(
    (row, at) => values.get(`${row}|${at}`) ?? NOTHING,
    [...workings.keys()],
    {
      column,
      headed: lines.find(({ index }) => index === headed)?.period ?? null,
      at: (row) => workings.get(row) ?? null,
    },
    actuals,
  );
  return nameOf(found?.period ?? null) !== nameOf(first.workingPeriod);
}

function typedWorking({ working, numerator, denominator }: Measure): Working | null {
  if (working) return typeof working.content === "string" ? readWorking(working.content) : null;
  const [part, whole] = [numerator?.value, denominator?.value];
  return part?.kind === "number" && whole?.kind === "number"
    ? workingFromParts(part.number, whole.number)
    : null;
}

function nameOf(period: Period | null): string {
  return period === null ? "" : formatPeriod(period);
}

function rank({ periods }: Scorecard, name: string): number {
  return periods.findIndex((period) => nameOf(period) === name);
}
