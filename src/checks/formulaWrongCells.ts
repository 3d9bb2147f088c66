import { comparePeriods } from "../core/comparePeriods";
import { financialYear } from "../core/movePeriod";
import type { Finding } from "../model/finding";
import type { Measure, Scorecard } from "../model/scorecard";
import { callOf } from "./call";
import { cellName } from "../core/cellName";
import { finding, unless, type SheetCheck } from "./check";
import { figureIn } from "./figures";
import { asItsNeighbours, patternBreaks, type Break } from "./formulaPatterns";
import { rewriteFormula } from "./rewrite";

/** A formula that is right but for the cells that it reads: a neighbour's row or month, a range that stops short. */
export const formulaWrongCells: SheetCheck = {
  id: "formula-wrong-cells",
  severity: "warning",
  question: "Does each formula read the cells that it should?",
  askAll({ scorecard }) {
    const moved = patternBreaks(scorecard).filter(readsOtherCells).map(readsOthers);
    return [unless([...moved, ...scorecard.measures.flatMap((measure) => stopsShort(scorecard, measure))])];
  },
};

/** The same formula as its neighbours', but for its references. */
export function readsOtherCells({ cell, pattern }: Break): boolean {
  return cell.shape?.skeleton === pattern.skeleton;
}

function readsOthers(one: Break): Finding {
  const { measure, fact } = one.cell;
  const expected = asItsNeighbours(one);
  return finding(formulaWrongCells, measure, {
    cells: [fact.place],
    message: MOVED(cellName(fact.place), callOf(measure), fact.formula ?? "", expected, WHERE[one.along]),
    why: WHY_MOVED(fact.formula ?? "", expected),
    published: fact.formula,
    expected,
    repair: rewriteFormula(measure, fact, WHY_MOVED(fact.formula ?? "", expected), expected),
  });
}

/** One range of the same row, added up or averaged. */
const ONE_RANGE = /^=(?:SUM|AVERAGE)\(\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})\)$/i;

/** A year to date whose range ends before the latest month, or begins after the year's first. */
function stopsShort({ latest, orientation }: Scorecard, measure: Measure): Finding[] {
  if (latest === null || orientation === "across") return [];
  return measure.ytd.flatMap((fact) => {
    const range = ONE_RANGE.exec(fact.formula ?? "");
    const row = String(measure.place.row + 1);
    if (!range || range[2] !== row || range[4] !== row) return [];
    const year = fact.period?.kind === "year" ? fact.period.start : financialYear(latest);
    const months = measure.actuals.filter(({ period, value }) => {
      if (period === null || value.kind !== "number" || period.kind === "year") return false;
      return financialYear(period) === year && comparePeriods(period, latest) <= 0;
    });
    const named = months.map(({ place }) => cellName(place));
    const [first, last] = [named[0], named.at(-1)];
    const [from, to] = [`${range[1]?.toUpperCase() ?? ""}${row}`, `${range[3]?.toUpperCase() ?? ""}${row}`];
    if (first === undefined || last === undefined || !named.includes(from) || !named.includes(to)) return [];
    if (from === first && to === last) return [];
    return [
      finding(formulaWrongCells, measure, {
        cells: [fact.place, ...months.filter((month) => figureIn(month) !== null).map(({ place }) => place)],
        message: SHORT(callOf(measure), `${from}:${to}`, `${first}:${last}`),
        why: WHY_SHORT(fact.formula ?? ""),
        published: fact.formula,
        expected: `${first}:${last}`,
        repair: rewriteFormula(
          measure,
          fact,
          WHY_SHORT(fact.formula ?? ""),
          (fact.formula ?? "")
            .replace(/(?<=\(\$?)[A-Z]+/i, first.slice(0, -row.length))
            .replace(/(?<=:\$?)[A-Z]+/i, last.slice(0, -row.length)),
        ),
      }),
    ];
  });
}

const WHERE: Readonly<Record<Break["along"], string>> = { row: "months beside it", column: "rows around it" };
const MOVED = (cell: string, measure: string, formula: string, expected: string, where: string): string =>
  `${cell} of ${measure} holds ${formula}; as the ${where} it would be ${expected}.`;
const WHY_MOVED = (formula: string, expected: string): string =>
  `${formula} does what its neighbours' formulas do, but with other cells than ${expected}.`;
const SHORT = (measure: string, range: string, months: string): string =>
  `The year to date of ${measure} takes in ${range}, but the months of the year stand in ${months}.`;
const WHY_SHORT = (formula: string): string => `${formula} leaves out months that have a value.`;
