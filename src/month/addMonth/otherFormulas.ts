import { financialYear } from "../../core/movePeriod";
import { namePeriod } from "../../core/namePeriod";
import type { Period } from "../../core/period";
import { fillIn } from "../../core/sentence";
import type { Grid } from "../../model/grid";
import type { FormulaChange } from "../../model/change";
import type { Line, Scorecard } from "../../model/scorecard";
import { formulaChange } from "../placeChange";
import { gridCell, type Axis } from "./axis";
import { behindInsertion, extended, shiftedLine, shiftedToNew, type Insertion } from "./moveFormulas";
import type { Repeated } from "./repeated";

const EXTENDED = "The year to date takes in {next}.";
const FRESH = "A new financial year starts with {next}, and its year to date with it.";
const MOVED = "It speaks of the latest month, which is now {next}.";
export interface OtherFacts {
  readonly scorecard: Scorecard;
  readonly grid: Grid;
  readonly axis: Axis;
  readonly repeated: Repeated;
  readonly last: Period;
  readonly next: Period;
  readonly on: Insertion;
}

/** Formulas beside the periods that speak of the last one: year to date, and status, arrow and change where they are worked out. */
export function otherFormulas(facts: OtherFacts): FormulaChange[] {
  const { scorecard, next, last, repeated } = facts;
  const turns = financialYear(next) !== financialYear(last);
  const slots = { next: namePeriod(next) };
  const outside = scorecard.lines.filter(
    ({ index }) => index < repeated.first || index >= repeated.first + repeated.count,
  );
  const newActual = shiftedLine(repeated.actual, facts.on) + repeated.count;
  const back = repeated.back === null ? null : repeated.actual - repeated.back;
  const ytd = outside
    .filter((line) => line.role === "ytd" && isYearOf(line, next))
    .flatMap((line) =>
      changed(facts, line, fillIn(turns ? FRESH : EXTENDED, slots), (formula) =>
        extended(formula, repeated.actual, newActual, turns, facts.on),
      ),
    );
  const latest = outside
    .filter(({ role }) => role === "status" || role === "direction" || role === "change")
    .flatMap((line) =>
      changed(facts, line, fillIn(MOVED, slots), (formula) =>
        shiftedToNew(formula, repeated.actual, back, newActual, facts.on),
      ),
    );
  return [...ytd, ...latest];
}

/** A year-to-date column of another year than the new month's stays as it is. */
function isYearOf({ period }: Line, next: Period): boolean {
  return period?.kind !== "year" || period.start === financialYear(next);
}

function changed(
  { scorecard, grid, axis, on }: OtherFacts,
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
      formulaChange(measure, place, "lines", reason, {
        before: formula,
        beforeShown: formula,
        after,
        afterShown: after,
        format: null,
        hers: format === "@",
      }),
    ];
  });
}
