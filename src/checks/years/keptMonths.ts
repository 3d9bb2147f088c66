import { formatPeriod, namePeriod } from "../../core/periods/namePeriod";
import type { Period } from "../../core/periods/period";
import { atPeriod } from "../../judge/atPeriod";
import { judge } from "../../judge/judge";
import type { PastFigure } from "../../model/beside";
import type { Finding, FoundCell } from "../../model/finding";
import { adopted } from "../../model/identity/adopted";
import { measureKey, type Named } from "../../model/identity/measureKey";
import { sameContent } from "../../model/identity/sameContent";
import { HISTORY_SHEET } from "../../model/ownSheets";
import { placeKey, type Place } from "../../model/place";
import type { Fact, Measure } from "../../model/scorecard";
import { ALONE, type Subject } from "../run/subject";

// A scorecard has one column of workings, that of the newest month: when a month is added, the old workings move to the
// history sheet. A mistake in them is still printed in the month's figure, so the month is checked as it was then.

/** An earlier month whose workings moved to the history, as it was while it was the newest. */
export interface KeptMonth {
  /** The scorecard as if the month were its latest, for the checks to look at. */
  readonly subject: Subject;
  /** The findings in which a kept working plays a part, said of the figures that are still on the sheet. */
  ofKept(findings: readonly Finding[]): Finding[];
}

/** The months of a scorecard of which workings were kept, earliest first, with these back beside their figures. */
export function keptMonths(subject: Subject): KeptMonth[] {
  const { scorecard, beside, kept, takes } = subject;
  const last = lastWorkings(subject);
  if (last.size === 0) return [];
  return scorecard.periods.flatMap((period): KeptMonth[] => {
    const figures = new Map<string, Place>();
    const measures = scorecard.measures.map((measure) => {
      const was = last.get(keyOf(measure, formatPeriod(period)));
      const actual = measure.actuals.find((one) => atPeriod(one.period, period));
      // A figure that was changed since is told as restated; the working that was kept is not that figure's.
      const isSame = was !== undefined && actual !== undefined && sameContent(was.value, actual.content);
      const working = isSame && !isThere(measure, period) ? factOf(was) : null;
      if (working && actual) figures.set(placeKey(working.place), actual.place);
      // What stands on the sheet now is another month's, and was asked about already.
      return { ...measure, working, numerator: null, denominator: null, workingPeriod: period };
    });
    if (figures.size === 0) return [];
    const then = { ...scorecard, measures, latest: period };
    return [
      {
        subject: {
          ...ALONE,
          kept,
          beside: { ...beside, past: [] },
          ...(takes && { takes }),
          scorecard: then,
          judgements: judge(then, period),
          period,
        },
        ofKept: (findings) => findings.flatMap((finding) => inItsMonth(finding, period, figures)),
      },
    ];
  });
}

/** The last working that was kept of each measure and period. */
function lastWorkings({ scorecard, beside: { past, sheets } }: Subject): ReadonlyMap<string, PastFigure> {
  // Nothing is compared where no month was added yet.
  if (!past.some(({ workingAt }) => workingAt)) return new Map();
  return new Map(
    adopted(past, scorecard, new Set(sheets))
      .filter(({ sheet, workingAt }) => sheet === scorecard.sheet && workingAt)
      .map((one) => [keyOf(one, one.period), one]),
  );
}

/** One measure in one period, by what the measure is called today. */
function keyOf(measure: Named, period: string): string {
  return `${measureKey(measure)} ${period}`;
}

/** The period's working stands on the sheet, and was asked about there: the month that was added is gone again. */
function isThere({ working, workingPeriod }: Measure, period: Period): boolean {
  return working !== null && working.value.kind !== "blank" && atPeriod(workingPeriod, period);
}

/** A kept working as a cell of the history sheet; `@` is Excel's format of text, so that `9/12` is no date. */
function factOf({ working = "", workingAt }: PastFigure): Fact | null {
  if (!workingAt) return null;
  const value = { kind: "text", shown: working } as const;
  return { place: workingAt, value, content: working, formula: null, format: "@" };
}

/** A finding that names a kept working, said of the figure on the sheet: the history is a record and stays as it is. */
function inItsMonth(finding: Finding, period: Period, figures: ReadonlyMap<string, Place>): Finding[] {
  const { cells, message, why, repair } = finding;
  if (!cells.some((cell) => figures.has(placeKey(cell)))) return [];
  const month = namePeriod(period);
  return [
    {
      ...finding,
      cells: cells.flatMap((cell): FoundCell[] => {
        const figure = cell.is === "fault" ? figures.get(placeKey(cell)) : undefined;
        return figure
          ? [
              { ...figure, is: "fault" },
              { ...cell, is: "comparedWith" },
            ]
          : [cell];
      }),
      message: OF_MONTH(month, message),
      asSaid: message,
      why: `${why} ${KEPT(month)}`,
      repair: repair.filter(({ place }) => place.sheet !== HISTORY_SHEET),
    },
  ];
}

const OF_MONTH = (month: string, message: string): string => `${month}: ${message}`;
const KEPT = (month: string): string =>
  `The workings of ${month} made room for a newer month's and are kept in the sheet ${HISTORY_SHEET}.`;
