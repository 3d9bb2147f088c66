import type { CellContent } from "../../core/figures/cellValue";
import type { FormulaChange, ValueChange } from "../../model/change";
import type { Fact, Measure } from "../../model/scorecard";
import { changeOf } from "../../update/changeOf";
import { shownIn } from "../../model/inFact";

// Repairs that a check offers. A repair is a proposal: it says what stands in the cell before and after, and the analyst
// applies it or leaves it.

/** What a cell is to hold, how that will look, and its number format; `null` leaves the cell's own. */
interface Rewritten {
  readonly after: CellContent;
  readonly shown: string;
  readonly format: string | null;
}

/** The repair of a cell that holds a value. None for a formula, nor for a cell that says more than this one figure. */
export function rewriteValue(measure: Measure, fact: Fact, why: string, written: Rewritten): ValueChange[] {
  // A value that lies in the cell of the measure's own name stands among other words.
  if (fact.formula !== null || fact.place === measure.place) return [];
  const { after, shown, format } = written;
  const change = changeOf("value", measure, fact.place, "values", why);
  return [
    {
      ...change,
      kind: "value",
      hers: true,
      before: fact.content,
      beforeShown: shownIn(fact),
      after,
      afterShown: shown,
      format: format === fact.format ? null : format,
    },
  ];
}

/** The repair of a cell that holds a formula. */
export function rewriteFormula(measure: Measure, fact: Fact, why: string, after: string): FormulaChange[] {
  if (fact.formula === null || fact.formula === after) return [];
  return [
    {
      kind: "formula",
      ...changeOf("formula", measure, fact.place, "formulas", why),
      hers: true,
      before: fact.formula,
      beforeShown: fact.formula,
      after,
      afterShown: after,
      format: null,
    },
  ];
}
