import { cellName } from "../../../core/figures/cellName";
import { callOf } from "../../../model/naming/callOf";
import { faults, finding, type SheetCheck, unless } from "../../run/check";
import { shownIn } from "../../../model/inFact";
import { asItsNeighbours, neighboursOf, patternBreaks } from "./formulaPatterns";

// An analyst who is in a hurry types a provisional figure over a formula and means to put it back. Next month the row
// is refreshed and this cell is not; nothing on the sheet shows it. No repair is offered: the typed number may be the
// right one, as where a council corrects what the system exports.

/** A number typed over a formula: it stays when the data change. */
export const numberAmongFormulas: SheetCheck = {
  id: "number-among-formulas",
  severity: "warning",
  question: "Is a number typed where its neighbours are worked out?",
  askAll({ scorecard }) {
    // A cell without a formula among cells that share one.
    const typed = patternBreaks(scorecard).filter(({ cell }) => cell.shape === null);
    return [
      unless(
        typed.map((one) => {
          const { measure, fact } = one.cell;
          const expected = asItsNeighbours(one);
          return finding(numberAmongFormulas, measure, {
            cells: faults(fact),
            message: MESSAGE(
              cellName(fact.place),
              callOf(measure),
              shownIn(fact),
              neighboursOf(one, scorecard),
            ),
            why: WHY(expected),
            published: fact.value.kind === "number" ? fact.value.number : shownIn(fact),
            expected,
          });
        }),
      ),
    ];
  },
};

const MESSAGE = (cell: string, measure: string, shown: string, where: string): string =>
  `${cell} of ${measure} is the typed number ${shown}, while the ${where} are worked out.`;
const WHY = (formula: string): string =>
  `Like its neighbours, it would hold ${formula}. A typed number stays when the data change.`;
