import type { Rectangle } from "../../../src/model/place";
import { cutOutAll, joined } from "../../engine/areas";
import type { Engine } from "../../engine/engine";
import type { Cells } from "../place";

/** What holds for some cells by formulas that count from the first of them: a conditional format, a validation. */
export interface Ruling {
  readonly ranges: readonly Rectangle[];
  readonly formulas: readonly string[];
}

/** A ruling over other cells: its formulas count from the first of these. */
export function rulingOver<T extends Ruling>(engine: Engine, ruling: T, ranges: readonly Rectangle[]): T {
  const [was, is] = [ruling.ranges[0], ranges[0]];
  if (!was || !is) return { ...ruling, ranges };
  const [rows, columns] = [is.row - was.row, is.column - was.column];
  if (rows === 0 && columns === 0) return { ...ruling, ranges };
  const shifted = (formula: string): string =>
    formula.startsWith("=")
      ? engine.shiftFormula(formula, rows, columns)
      : engine.shiftFormula(`=${formula}`, rows, columns).slice(1);
  return { ...ruling, ranges, formulas: ruling.formulas.map(shifted) };
}

/** The rulings without these cells; what is left of one still holds. */
export function rulingsWithout<T extends Ruling>(
  engine: Engine,
  all: readonly T[],
  areas: readonly Rectangle[],
): readonly T[] {
  return all
    .map((one) => rulingOver(engine, one, joined(cutOutAll(one.ranges, areas))))
    .filter(({ ranges }) => ranges.length > 0);
}

/** Takes cells out of the conditional formats that touch them. */
export function clearRules(engine: Engine, { sheetId, areas }: Cells): void {
  const all = engine.rules(sheetId);
  const left = rulingsWithout(engine, all, areas);
  if (JSON.stringify(left) !== JSON.stringify(all)) engine.setRules(sheetId, left);
}

/** Takes cells out of the validations that touch them. */
export function clearValidations(engine: Engine, { sheetId, areas }: Cells): void {
  const all = engine.validations(sheetId);
  const left = rulingsWithout(engine, all, areas);
  if (JSON.stringify(left) !== JSON.stringify(all)) engine.setValidations(sheetId, left);
}

/** A formula with its `=`. */
export const withSign = (formula: string): string => (formula.startsWith("=") ? formula : `=${formula}`);
