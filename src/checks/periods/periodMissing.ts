import { endOfPeriod, samePeriod } from "../../core/periods/comparePeriods";
import { namePeriod } from "../../core/periods/namePeriod";
import { nextPeriod } from "../../core/periods/movePeriod";
import type { Period } from "../../core/periods/period";
import type { Measure } from "../../model/scorecard";
import { bookOf, holds } from "../../words/phrases";
import { SCHOOLS } from "../../words/schools";
import { listed } from "../../model/naming/callAll";
import { faults, finding, FINE, notFine, type SheetCheck } from "../run/check";
import { headingPlace } from "./headingPlace";
import { monthLines, type MonthLine } from "./monthLines";

/**
 * Share of all steps that keep the rhythm: a year with one gap still does, a list of odd dates does not. Beside a gap it
 * asks for three steps alike at least, since two happen by chance.
 */
const RHYTHM_SHARE = 0.7;
/** More periods in a row than these were left out on purpose. */
const MOST_MISSING = 2;

// An arrow compares a month with the column before it. If July was left out, the arrow of August compares with June, and
// a chart draws the gap as one step.

/** A month that the columns leave out. */
export const periodMissing: SheetCheck = {
  id: "period-missing",
  severity: "warning",
  question: "Do the columns leave out a period?",
  ofHeadings: true,
  askAll({ scorecard }) {
    const lines = monthLines(scorecard);
    const steps = lines
      .slice(1)
      .map(({ period }, at) => endOfPeriod(period) - endOfPeriod(lines[at]?.period ?? period));
    // Columns that do not run forward have no rhythm; other checks look at their order.
    if (steps.some((step) => step <= 0)) return [];
    const usual = usualStep(steps);
    if (usual === null) return [FINE];
    const gaps = steps.flatMap((step, at) => {
      const missing = step / usual - 1;
      // A longer gap at the start sets an earlier figure beside the months for comparison.
      const isGap = Number.isInteger(missing) && missing >= 1 && missing <= (at === 0 ? 1 : MOST_MISSING);
      const [before, after] = [lines[at], lines[at + 1]];
      return isGap && before && after ? [{ before, after }] : [];
    });
    // Several gaps look like a habit, such as that of showing only the months in which the board meets.
    if (gaps.length !== 1 || (gaps.every(isAugust) && scorecard.measures.some(isOfSchools))) return [FINE];
    return gaps.map(({ before, after }) =>
      notFine(
        finding(periodMissing, null, {
          cells: faults(headingPlace(scorecard, before.line), headingPlace(scorecard, after.line)),
          message: MESSAGE(
            namePeriod(before.period),
            namePeriod(after.period),
            listed(between(before, after, usual)),
          ),
          why: WHY(usual),
          published: null,
          expected: null,
        }),
      ),
    );
  },
};

/** Schools have no August. */
function isAugust({ before, after }: { readonly before: MonthLine; readonly after: MonthLine }): boolean {
  const august = nextPeriod(before.period);
  return august.kind === "month" && august.month === AUGUST && samePeriod(nextPeriod(august), after.period);
}
/** Schools are closed, and many figures are not counted for it. */
const AUGUST = 8;
/** Words by which a measure is one of schools, such as attendance. */
const BOOK = bookOf(SCHOOLS);

function isOfSchools({ name }: Measure): boolean {
  return holds(BOOK, name);
}

/** The step that most columns keep, in months; `null` where they keep none. */
function usualStep(steps: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const step of steps) counts.set(step, (counts.get(step) ?? 0) + 1);
  const [step, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  return count >= steps.length * RHYTHM_SHARE ? step : null;
}

/** The names of the periods that are left out between two columns, by the usual step. */
function between(before: MonthLine, after: MonthLine, step: number): string[] {
  const missing: string[] = [];
  let period: Period = nextPeriod(before.period);
  while (endOfPeriod(period) < endOfPeriod(after.period)) {
    if ((endOfPeriod(period) - endOfPeriod(before.period)) % step === 0) missing.push(namePeriod(period));
    period = nextPeriod(period);
  }
  return missing;
}

const MESSAGE = (before: string, after: string, missing: string): string =>
  `Between ${before} and ${after} there is no column for ${missing}.`;
const WHY = (step: number): string =>
  `The other columns follow each other by ${step === 1 ? "a month" : `${step} months`}.`;
