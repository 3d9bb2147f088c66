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

/** A heading over so many months, the latest among them: `12-month average`; `2nd quarter` is none. */
const SO_MANY = new RegExp(`\\b(\\d+)[ -]?(?:${COUNTED_TIMES.join("|")})s?\\b`, "i");

/** What adding a period does to the formulas beside the periods. */
export interface OtherFormulas {
  readonly changes: readonly FormulaChange[];
  /** Of formulas that speak of the last period and are left: what they are to speak of is the analyst's to say. */
  readonly notes: readonly string[];
}

/**
 * Formulas beside the periods that speak of the last one: year to date, status, arrow and change where they are worked
 * out, the latest value, and figures over a fixed number of periods.
 */
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

/** Whether a formula names a table's column by its heading, up to which it then counts: `[Apr-24]:[Sep-24]`. */
function namesColumn(formula: string, heading: string): boolean {
  return heading !== "" && formula.toLowerCase().includes(`[${heading.toLowerCase()}]`);
}

interface Rewrite {
  readonly rewrite: (formula: string) => string;
  readonly reason: string;
}

/** How the formulas of a line beside the periods go on. */
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

/** A fixed number of periods moves along with the latest; while there are fewer than its heading says, one more comes in. */
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

/** A year-to-date column of another year than the new month's stays as it is. */
function isYearOf(line: Line, facts: Omit<Facts, "ended">): boolean {
  const year = loneYear(line, facts);
  return year === null || year === financialYear(facts.next);
}

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
          hers: format === "@",
        }),
        between: behindInsertion(formula, on),
      },
    ];
  });
}
