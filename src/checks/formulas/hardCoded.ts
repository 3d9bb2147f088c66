import { MONTHS_A_YEAR, QUARTERS_A_YEAR } from "../../core/figures/rate";
import { callAll } from "../../model/naming/callAll";
import { faults, finding, FINE, notFine, type SheetCheck } from "../run/check";
import { heldNumbers } from "../../model/inFact";
import { formulaCells, type FormulaCell } from "./shape/formulaCells";

/** A population is at least this; smaller numbers may be anything. */
const LEAST_POPULATION = 1000;
/** A population is at most this: `9.99E+307` is how LOOKUP is asked for the last number of a row. */
const LARGEST_POPULATION = 1e9;

// Some councils type their population, such as 146,874, into every rate. When the ONS publishes the next mid-year
// estimate, every formula has to be found and edited, and one that is overlooked stays on the old population.

/** A population, the months of a year or a target typed into formulas. */
export const hardCoded: SheetCheck = {
  id: "hard-coded",
  severity: "note",
  question: "Do formulas read populations and targets from cells?",
  askAll({ scorecard }) {
    const found = formulaCells(scorecard).flatMap((cell) => {
      const number = typedInto(cell);
      return number === null ? [] : [{ cell, number }];
    });
    const first = found[0];
    if (!first) return [FINE];
    return [
      notFine(
        finding(hardCoded, null, {
          cells: faults(...found.map(({ cell }) => cell.fact)),
          message: MESSAGE(
            found.length,
            callAll(found.map(({ cell }) => cell.measure)),
            String(first.number),
          ),
          why: WHY(first.cell.fact.formula ?? ""),
          published: first.cell.fact.formula,
          expected: null,
        }),
      ),
    ];
  },
};

/** The first number in a formula that belongs into a cell of its own; `null` where there is none. */
function typedInto({ measure, shape }: FormulaCell): number | null {
  // Most formulas have no number typed into them.
  if (shape === null || shape.numbers.length === 0) return null;
  // 1,000 and 10,000 are what a rate is per, not a population.
  const isScale = (number: number): boolean => Number.isInteger(Math.log10(Math.abs(number)));
  const population = shape.numbers.find(
    (number) => number >= LEAST_POPULATION && number <= LARGEST_POPULATION && !isScale(number),
  );
  const perMany = shape.numbers.some((number) => number >= LEAST_POPULATION && isScale(number));
  // A working typed as a formula is the working; the population of a rate has a cell of its own.
  if (shape.references.length === 0) return perMany ? (population ?? null) : null;
  const marks = heldNumbers([measure.target, measure.tolerance]);
  // A 12 that is added is no number of months.
  const months = shape.factors.find((number) => number === MONTHS_A_YEAR || number === QUARTERS_A_YEAR);
  const target = shape.numbers.find((number) => number !== 0 && number !== 1 && marks.includes(number));
  // The population first: it changes every year, and it is the same number in many rows.
  return population ?? months ?? target ?? null;
}

const MESSAGE = (count: number, measures: string, number: string): string =>
  count === 1
    ? `A formula of ${measures} has ${number} typed into it.`
    : `${count} formulas, of ${measures}, have numbers such as ${number} typed into them.`;
const WHY = (formula: string): string =>
  `${formula} has to be edited by hand when the population, the period or the target changes; a figure in a cell of its own is changed once.`;
