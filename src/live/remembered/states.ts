import { steadyFigure } from "../../core/figures/sameFigure";
import type { Appearance } from "../../model/grid";
import type { Fact, Measure } from "../../model/scorecard";
import { fillAt } from "../../update/fillAt";
import { filledActual } from "../edits/touched";

/** All that a measure's cells hold and how its figures are coloured, to know the same state again. */
export function stateOf(measure: Measure, appearance: Appearance): string {
  // The fills belong to the state: Ctrl+Z takes a colour back as a step of its own.
  const shown = [measure.status, ...measure.actuals].map((fact) =>
    fact ? fillAt(appearance, fact.place) : null,
  );
  return JSON.stringify([
    inputsOf(measure),
    contents([filledActual(measure), measure.status, measure.direction]),
    shown,
  ]);
}

/** What the analyst's edits change: everything that is judged, but not what follows from it. */
export function inputsOf(measure: Measure): string {
  const filled = filledActual(measure);
  const { target, tolerance, baseline, working, numerator, denominator, change, polarity, unit } = measure;
  // The value that the working fills is a consequence, not an input.
  const actuals = measure.actuals.filter((actual) => actual !== filled);
  const facts = contents([target, tolerance, baseline, working, numerator, denominator, change, ...actuals]);
  return JSON.stringify([facts, actuals.map(({ period }) => period), polarity.value, unit]);
}

/** What the cell holds that its working fills. */
export function filledOf(measure: Measure): string {
  return JSON.stringify(contents([filledActual(measure)]));
}

function contents(facts: readonly (Fact | null)[]): unknown[] {
  return facts.map((fact) => {
    if (fact === null) return null;
    const { content, formula, format } = fact;
    // Numbers as Excel keeps them, so that a figure that went through a file and back is the same.
    return [typeof content === "number" ? steadyFigure(content) : content, formula, format];
  });
}
