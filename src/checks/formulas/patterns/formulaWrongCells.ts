import { periodWord } from "../../../core/periods/periodWord";
import { comparePeriods } from "../../../core/periods/comparePeriods";
import { financialYear } from "../../../core/periods/movePeriod";
import type { Finding } from "../../../model/finding";
import type { Measure, Scorecard } from "../../../model/scorecard";
import { callOf } from "../../../model/naming/callOf";
import { cellName, columnLetters } from "../../../core/figures/cellName";
import { comparedWith, faults, finding, type SheetCheck, unless } from "../../run/check";
import { figureIn } from "../../../model/inFact";
import { asItsNeighbours, neighboursOf, patternBreaks, type Break } from "./formulaPatterns";
import { rewriteFormula } from "../../facts/rewrite";
import { touchesTheirFault } from "../../precedence/byCells";

// A common mistake in a monthly scorecard: a month is added, and `=SUM(D5:F5)` still ends at the
// month before, or a formula was pasted with a reference that moved one row too far. The figure looks plausible.

/** A formula that is right but for the cells that it reads: a neighbour's row or month, a range that stops short. */
export const formulaWrongCells: SheetCheck = {
  id: "formula-wrong-cells",
  severity: "warning",
  question: "Does each formula read the cells that it should?",
  givesWay: [{ to: ["formula-error"], where: touchesTheirFault }],
  askAll({ scorecard }) {
    const moved = patternBreaks(scorecard)
      .filter(readsOtherCells)
      .map((one) => readsOthers(one, scorecard));
    return [unless([...moved, ...scorecard.measures.flatMap((measure) => wrongRange(scorecard, measure))])];
  },
};

/** The same formula as its neighbours', but for its references. */
export function readsOtherCells({ cell, pattern }: Break): boolean {
  return cell.shape?.skeleton === pattern.skeleton;
}

/** The finding about a moved reference; the repair writes what the neighbours hold. */
function readsOthers(one: Break, scorecard: Scorecard): Finding {
  const { measure, fact } = one.cell;
  const formula = fact.formula ?? "";
  const expected = asItsNeighbours(one);
  return finding(formulaWrongCells, measure, {
    cells: faults(fact),
    message: MOVED(cellName(fact.place), callOf(measure), formula, expected, neighboursOf(one, scorecard)),
    why: WHY_MOVED(formula, expected),
    published: fact.formula,
    expected,
    repair: rewriteFormula(measure, fact, WHY_MOVED(formula, expected), expected),
  });
}

/** One range of the same row, added up or averaged: `=SUM(D5:$F5)` gives the letters D and F and the row 5 twice. */
const ONE_RANGE = /^=(?:SUM|AVERAGE)\(\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})\)$/;
/** A heading that says of which financial year it is: `2024/25 YTD`. */
const OF_A_YEAR = /\d{2}\s?[/–-]\s?\d{2}\b/;

/** A year to date whose range leaves out a month of the year, or takes in one of the year before. */
function wrongRange({ latest }: Scorecard, measure: Measure): Finding[] {
  if (latest === null) return [];
  return measure.ytd.flatMap((fact) => {
    const formula = fact.formula ?? "";
    const row = String(measure.place.row + 1);
    const [, left = "", leftRow, right = "", rightRow] = ONE_RANGE.exec(formula.toUpperCase()) ?? [];
    // Where measures run across, a range of months lies in no measure's own row.
    if (leftRow !== row || rightRow !== row) return [];
    const year = fact.period?.kind === "year" ? fact.period.start : financialYear(latest);
    const at = (letters: string): number =>
      measure.actuals.findIndex(({ place }) => cellName(place) === `${letters}${row}`);
    // A range may be typed from right to left, and its ends may be the columns of other things: these give -1.
    const [from = -1, to = -1] = [at(left), at(right)].sort((a, b) => a - b);
    const filled = measure.actuals.flatMap((actual, index) =>
      actual.period !== null && figureIn(actual) !== null && comparePeriods(actual.period, latest) <= 0
        ? [
            {
              actual,
              isIn: index >= from && index <= to,
              of: financialYear(actual.period),
              isYear: actual.period.kind === "year",
            },
          ]
        : [],
    );
    // A year's own outturn among the months is no month of the sum.
    const months = filled.filter(({ of, isYear }) => of === year && !isYear);
    if (from < 0 || !months.some(({ isIn }) => isIn)) return [];
    const isShort = months.some(({ isIn }) => !isIn);
    // Only a heading that names its year says that an earlier month is out of place: a rolling sum may reach back.
    const isWide = OF_A_YEAR.test(fact.label) && filled.some(({ isIn, of }) => isIn && of < year);
    if (!isShort && !isWide) return [];
    const period = periodWord(months.map(({ actual }) => actual.period));
    const why = (isShort ? WHY_SHORT : WHY_WIDE)(formula, period);
    const columns = months.map(({ actual }) => actual.place.column).sort((a, b) => a - b);
    const [first, last] = [columnLetters(columns[0] ?? 0), columnLetters(columns.at(-1) ?? 0)];
    // What the range should be, from the first to the last column of the year's months: `D5:G5`.
    const due = `${first}${row}:${last}${row}`;
    return [
      finding(formulaWrongCells, measure, {
        cells: [...faults(fact), ...comparedWith(...months.map(({ actual }) => actual))],
        message: RANGE(callOf(measure), `${left}${row}:${right}${row}`, due, period),
        why,
        published: fact.formula,
        expected: due,
        repair: rewriteFormula(
          measure,
          fact,
          why,
          formula.replace(/(?<=\(\$?)[A-Z]+/i, first).replace(/(?<=:\$?)[A-Z]+/i, last),
        ),
      }),
    ];
  });
}

const MOVED = (cell: string, measure: string, formula: string, expected: string, where: string): string =>
  `${cell} of ${measure} holds ${formula}; as the ${where} it would be ${expected}.`;
const WHY_MOVED = (formula: string, expected: string): string =>
  `${formula} does what its neighbours' formulas do, but with other cells than ${expected}.`;
const RANGE = (measure: string, range: string, due: string, period: string): string =>
  `The year to date of ${measure} takes in ${range}, but the ${period}s of the year stand in ${due}.`;
const WHY_SHORT = (formula: string, period: string): string =>
  `${formula} leaves out ${period}s that have a value.`;
const WHY_WIDE = (formula: string, period: string): string =>
  `${formula} takes in ${period}s of the year before.`;
