import type { Fact, Measure } from "../../model/scorecard";
import { figureFormula } from "../figureFormula";
import type { ChartPeriod } from "./chartPeriods";
import { figuresInWords } from "./figuresInWords";

/** A line of a chart at a target or a tolerance. */
export interface ChartMark {
  readonly of: "Target" | "Tolerance";
  /** As the legend names it; a range has two lines: `Target from` and `Target to`. */
  readonly name: string;
  /** The cell that says it, with the figure that the line is drawn at. */
  readonly fact: Fact;
}

/** Target and tolerance as the lines of a chart of these periods: one where it is a figure, two where it is a range. */
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

/** A formula can read its figure. */
function isDrawn(fact: Fact): boolean {
  return figureFormula(fact).isNumber;
}
