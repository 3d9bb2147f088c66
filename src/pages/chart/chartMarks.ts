import type { Fact, Measure } from "../../model/scorecard";
import { figureFormula } from "../figureFormula";
import type { ChartPeriod } from "./chartPeriods";
import { figuresInWords } from "./figuresInWords";

/** A line of a chart at a target or tolerance. */
export interface ChartMark {
  readonly of: "Target" | "Tolerance";
  /** The line's name in the legend; a range has two: `Target from` and `Target to`. */
  readonly name: string;
  /** The cell that says it, with the figure at which the line is drawn. */
  readonly fact: Fact;
}

/**
 * Target and tolerance as lines of a chart: one for a figure, two for a range, also where words name it (`between 75
 * and 80%`).
 */
export function chartMarks(measure: Measure, periods: readonly ChartPeriod[]): readonly ChartMark[] {
  return [
    ...linesOf("Target", measure.target, measure, periods),
    ...linesOf("Tolerance", measure.tolerance, measure, periods),
  ];
}

function linesOf(
  of: ChartMark["of"],
  fact: Fact | null,
  { unit }: Measure,
  periods: readonly ChartPeriod[],
): readonly ChartMark[] {
  if (fact === null) return [];
  if (fact.value.kind === "number") return isDrawn(fact) ? [{ of, name: of, fact }] : [];
  const kind = periods[0]?.actual.period?.kind ?? null;
  const lines = figuresInWords(fact, unit, kind).map((value): Fact => ({ ...fact, value }));
  if (!lines.every(isDrawn)) return [];
  return lines.map((line, at) => ({
    ...{ of, fact: line },
    name: lines.length === 1 ? of : `${of} ${at === 0 ? "from" : "to"}`,
  }));
}

/** Whether a formula can read the figure: a line follows only what a formula reads. */
function isDrawn(fact: Fact): boolean {
  return figureFormula(fact).isNumber;
}
