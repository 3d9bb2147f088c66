import type { Fact, Measure, Scorecard } from "../../../model/scorecard";
import { formulaShape, type FormulaShape } from "./formulaShape";
import { formKey, isCopy, relativeForm, type RelativeForm } from "./relativeForm";
import { remember } from "../../../core/remember";

// The checks of formulas all start from this list. A typed number is in the list too, since a number among formulas is
// itself a finding; text and blank cells say nothing about how a row is worked out.

/** A cell of a measure that holds a formula or a number. */
export interface FormulaCell {
  readonly measure: Measure;
  readonly fact: Fact;
  /** Whether the cell is the value of a period; a target or a status is none. */
  readonly actual: boolean;
  /** The sheet's column (or row, where measures run across) in which it stands. */
  readonly line: number;
  /** `null` where the cell holds a number without a formula; one and the same for formulas that were copied along. */
  readonly shape: FormulaShape | null;
}

/**
 * Every cell of a scorecard that holds a formula or a number, by measure; each different formula is taken apart once. None
 * where all are typed: numbers are asked about as neighbours of formulas alone.
 */
export const formulaCells = remember(({ measures, orientation }: Scorecard): FormulaCell[] => {
  const shapeOf = shapes();
  const cells: FormulaCell[] = [];
  if (!measures.some(isWorkedOut)) return cells;
  for (const measure of measures) {
    const add = (fact: Fact | null, actual: boolean): void => {
      if (fact === null || (fact.formula === null && fact.value.kind !== "number")) return;
      const line = orientation === "down" ? fact.place.column : fact.place.row;
      cells.push({
        measure,
        fact,
        actual,
        line,
        shape: fact.formula === null ? null : shapeOf(fact, fact.formula, line),
      });
    };
    for (const fact of measure.actuals) add(fact, true);
    for (const fact of besidesActuals(measure)) add(fact, false);
  }
  return cells;
});

/** Whether any cell of a measure holds a formula. */
function isWorkedOut(measure: Measure): boolean {
  const holds = (fact: Fact | null): boolean => fact !== null && fact.formula !== null;
  return measure.actuals.some(holds) || besidesActuals(measure).some(holds);
}

/** The cells of a measure that are no value of a period; `null` for those that it has not. */
function besidesActuals(measure: Measure): (Fact | null)[] {
  const { target, tolerance, baseline, numerator, denominator, working, status, direction, change } = measure;
  const marks = [target, tolerance, baseline];
  return [...marks, numerator, denominator, working, status, direction, change, ...measure.ytd];
}

/** A formula as its cell sees it, and what it was taken apart into. */
interface TakenApart {
  readonly form: RelativeForm;
  readonly shape: FormulaShape;
}

/**
 * Takes each different formula apart once: to parse is slow, and a sheet holds few formulas many times. Most are copies of
 * the formula before them in the row, or in the line; else the form is the quick look, and `r1c1` the exact one, so that
 * equal formulas share one object and can be compared by `===`.
 */
function shapes(): (fact: Fact, formula: string, line: number) => FormulaShape {
  const byForm = new Map<string, TakenApart>();
  const byR1c1 = new Map<string, FormulaShape>();
  const inLine = new Map<number, TakenApart>();
  let before: TakenApart | undefined;
  const find = ({ place }: Fact, formula: string, line: number): TakenApart => {
    const { row, column } = place;
    for (const near of [before, inLine.get(line)])
      if (near !== undefined && isCopy(near.form, formula, row, column)) return near;
    const form = relativeForm(formula, row, column);
    const key = formKey(form);
    const known = byForm.get(key);
    if (known) return known;
    const read = formulaShape(formula, place);
    const shape = byR1c1.get(read.r1c1) ?? read;
    byR1c1.set(shape.r1c1, shape);
    const found = { form, shape };
    byForm.set(key, found);
    return found;
  };
  return (fact, formula, line) => {
    before = find(fact, formula, line);
    inLine.set(line, before);
    return before.shape;
  };
}
