/**
 * Formulas beside the periods: year to date, status, arrow, latest value, moving averages. Excel leaves all of them at
 * the last period when a line is inserted behind it, and nothing on the sheet shows that they have fallen behind.
 */

import { periodWord } from "../../core/periods/periodWord";
import { COUNTED_TIMES } from "../../words/time/unitsOfTime";
import { says } from "../../words/says";
import { LATEST, MOVING } from "../../words/time/periodHeadings";
import { financialYear } from "../../core/periods/movePeriod";
import { namePeriod } from "../../core/periods/namePeriod";
import { fillIn } from "../../core/figures/sentence";
import type { FormulaChange } from "../../model/change";
import type { Line } from "../../model/scorecard";
import { formulaChange } from "../placeChange";
import { gridCell } from "./axis";
import type { Facts } from "./facts";
import {
  behindInsertion,
  earliestIn,
  extended,
  latestIn,
  shiftedToNew,
  slid,
  speaksOf,
  type PeriodSteps,
} from "./moveFormulas";
import { loneYear } from "./freshYear";
import { periodsFrom, periodSteps } from "./periodSteps";
import { spansOf } from "./formulaSpans";

const EXTENDED = "The year to date takes in {next}.";
const FRESH = "A new financial year starts with {next}, and its year to date with it.";
const MOVED = "It speaks of the latest {period}, which is now {next}.";
const WINDOW_MOVED = "It covers a fixed number of {period}s up to the latest, which is now {next}.";
const STILL = "“{heading}” still speaks of {last}, not of {next}: look at its formulas.";

/** A heading that gives a number of periods, `12-month average` or `last 3 months`; `2nd quarter` has no bare number. */
const SO_MANY = new RegExp(`\\b(\\d+)[ -]?(?:${COUNTED_TIMES.join("|")})s?\\b`, "i");

/** What adding a period does to the formulas beside the periods. */
export interface OtherFormulas {
  readonly changes: readonly FormulaChange[];
  /**
   * Year-to-date formulas that speak of the last period in a way that is not understood: they are left, and the analyst
   * is told.
   */
  readonly notes: readonly string[];
}

/** The changes of all formulas beside the periods that speak of the last one, with what remains for the analyst. */
export function otherFormulas(facts: Omit<Facts, "ended">): OtherFormulas {
  const { scorecard, next, last, repeated, on } = facts;
  const turns = financialYear(next) !== financialYear(last);
  const steps = periodSteps(facts);
  const slots = { next: namePeriod(next), last: namePeriod(last), period: periodWord([next]) };
  const named = scorecard.lines.find(({ index }) => index === repeated.actual)?.heading ?? "";
  const outside = scorecard.lines.filter(
    ({ index }) => index < repeated.first || index >= repeated.first + repeated.count,
  );
  const done = outside.map((line) => {
    const { rewrite, reason } = rewriteOf(line, facts, steps, turns);
    return { line, changes: changed(facts, line, fillIn(reason, slots), rewrite) };
  });
  const stale = done.filter(
    ({ line, changes }) => changes.length === 0 && isYearOf(line, facts) && speaksOfLast(facts, line),
  );
  return {
    changes: done.flatMap(({ changes }) => changes),
    notes: stale.map(({ line: { heading } }) => fillIn(STILL, { ...slots, heading })),
  };

  function speaksOfLast({ grid, axis }: Omit<Facts, "ended">, { index }: Line): boolean {
    return scorecard.measures.some(({ place }) => {
      const { formula } = gridCell(grid, axis.place(index, axis.crossOf(place)));
      return formula !== null && (speaksOf(formula, repeated.actual, on) || namesColumn(formula, named));
    });
  }
}

/**
 * Whether a formula names a table's column by its heading, as `SUM(Board[@[Apr-24]:[Sep-24]])`: such a range ends with
 * that name, and no rule here moves names.
 */
function namesColumn(formula: string, heading: string): boolean {
  return heading !== "" && formula.toLowerCase().includes(`[${heading.toLowerCase()}]`);
}

interface Rewrite {
  readonly rewrite: (formula: string) => string;
  readonly reason: string;
}

/**
 * How the formulas of a line go on, by what the line is for. Order matters: a year to date headed `12 month total` is
 * first of all a year to date; a moving average would otherwise be taken for a latest value.
 */
function rewriteOf(line: Line, facts: Omit<Facts, "ended">, steps: PeriodSteps, turns: boolean): Rewrite {
  const { on } = facts;
  const { role, heading } = line;
  const { actual, newActual } = steps;
  if (role === "ytd")
    return {
      rewrite: (formula) =>
        isYearOf(line, facts)
          ? extended(formula, actual, newActual, turns, on)
          : behindInsertion(formula, on),
      reason: turns ? FRESH : EXTENDED,
    };
  if (says(heading, MOVING) || SO_MANY.test(heading)) return windowOf(heading, facts, steps);
  if (says(heading, LATEST) && line.period === null)
    return { rewrite: (formula) => shiftedToNew(formula, steps, on, "extend"), reason: MOVED };
  const follows = role === "status" || role === "direction" || role === "change";
  return {
    rewrite: (formula) => (follows ? shiftedToNew(formula, steps, on) : behindInsertion(formula, on)),
    reason: MOVED,
  };
}

/**
 * A fixed number of periods slides along with the latest: `=AVERAGE(C3:N3)` becomes `=AVERAGE(D3:O3)`. While the range
 * holds fewer than the heading says, it grows; where it holds more, it is left.
 */
function windowOf(heading: string, facts: Omit<Facts, "ended">, steps: PeriodSteps): Rewrite {
  const { on } = facts;
  const { actual, newActual } = steps;
  const said = SO_MANY.exec(heading)?.[1];
  return {
    rewrite(formula) {
      const range = spansOf(formula, on.lines).find(
        (span) => span && span.first < span.last && latestIn(span, on) === actual,
      );
      if (!range) return behindInsertion(formula, on);
      const covered = periodsFrom(earliestIn(range, on), facts);
      const wanted = said === undefined ? covered : Number(said);
      if (covered < wanted) return extended(formula, actual, newActual, false, on);
      return covered === wanted ? slid(formula, steps, on) : behindInsertion(formula, on);
    },
    reason: WINDOW_MOVED,
  };
}

/** Whether a year-to-date column is of the new period's year. A column of another year stays as it is. */
function isYearOf(line: Line, facts: Omit<Facts, "ended">): boolean {
  const year = loneYear(line, facts);
  return year === null || year === financialYear(facts.next);
}

/** The changes of one line: each measure's formula that is to read otherwise than Excel leaves it. */
function changed(
  { scorecard, grid, axis, on }: Omit<Facts, "ended">,
  line: Line,
  reason: string,
  rewrite: (formula: string) => string,
): FormulaChange[] {
  return scorecard.measures.flatMap((measure) => {
    const place = axis.place(line.index, axis.crossOf(measure.place));
    const { formula, format } = gridCell(grid, place);
    if (formula === null) return [];
    const after = rewrite(formula);
    if (after === behindInsertion(formula, on)) return [];
    return [
      {
        ...formulaChange(measure, place, "lines", reason, {
          before: formula,
          beforeShown: formula,
          after,
          afterShown: after,
          format: null,
          // In a cell formatted as text a formula would be shown and not worked out: it is left unticked.
          hers: format === "@",
        }),
        between: behindInsertion(formula, on),
      },
    ];
  });
}
