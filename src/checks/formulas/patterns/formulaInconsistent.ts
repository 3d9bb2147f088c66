import { cellName } from "../../../core/figures/cellName";
import { callOf } from "../../../model/naming/callOf";
import { faults, finding, type SheetCheck, unless } from "../../run/check";
import { asItsNeighbours, neighboursOf, patternBreaks, type Break } from "./formulaPatterns";
import { readsOtherCells } from "./formulaWrongCells";
import { rewriteFormula } from "../../facts/rewrite";
import { touchesTheirFault } from "../../precedence/byCells";

// Excel marks such a cell with a green triangle that is easily overlooked, and compares direct neighbours only. Here a
// formula is compared with the pattern that most of its row, or of its column, follows: see `patternBreaks`.

/** A formula that is worked out in another way than its neighbours. */
export const formulaInconsistent: SheetCheck = {
  id: "formula-inconsistent",
  severity: "warning",
  question: "Is each formula like its neighbours in the row or the column?",
  givesWay: [{ to: ["formula-error"], where: touchesTheirFault }],
  askAll({ scorecard }) {
    // A range that stops short has a check of its own, which knows more of it.
    const odd = patternBreaks(scorecard).filter(
      (one) => one.cell.shape !== null && !readsOtherCells(one) && !mayDiffer(one),
    );
    return [
      unless(
        odd.map((one) => {
          const {
            cell: { measure, fact },
            pattern,
          } = one;
          const expected = asItsNeighbours(one);
          return finding(formulaInconsistent, measure, {
            cells: faults(fact),
            message: MESSAGE(
              cellName(fact.place),
              callOf(measure),
              fact.formula ?? "",
              neighboursOf(one, scorecard),
              expected,
            ),
            why: WHY(pattern.r1c1),
            published: fact.formula,
            expected,
            repair: rewriteFormula(measure, fact, WHY(pattern.r1c1), expected),
          });
        }),
      ),
    ];
  },
};

/**
 * Whether a formula may rightly differ from the rows above and below: down a column, a flow is multiplied by twelve and a
 * stock is not, and the year to date is a sum for one measure and the latest month for another.
 */
function mayDiffer({ cell, along }: Break): boolean {
  return (
    along === "column" && (!cell.actual || cell.measure.unit === "rate" || cell.measure.unit === "number")
  );
}

const MESSAGE = (cell: string, measure: string, formula: string, where: string, expected: string): string =>
  `${cell} of ${measure} is worked out differently from the ${where}: it holds ${formula}, not ${expected}.`;
const WHY = (r1c1: string): string => `Seen from their cells, the others all hold ${r1c1}.`;
