import { counted } from "../../../core/figures/counted";
import { periodWord } from "../../../core/periods/periodWord";
import { showLike } from "../../../core/figures/displayed";
import { namePeriod } from "../../../core/periods/namePeriod";
import type { Finding } from "../../../model/finding";
import { figureIn, shownIn } from "../../../model/inFact";
import { WRONG_FORMULAS } from "../../formulas/wrongFormulas";
import { touchesTheirCells, touchesTheirFault } from "../../precedence/byCells";
import { callOf } from "../../../model/naming/callOf";
import { listed } from "../../../model/naming/callAll";
import { comparedWith, faults, finding, unless, type SheetCheck } from "../../run/check";
import { sums, type Sum, type SumMonth } from "./sums";

// Ages, needs or placements add up to all children, unless one part was typed wrong. Rows are only taken for parts if
// most months add up, as parts in children's services often leave some children aside: see `sums`.

/** Rows that add to 100%, or to the row beside them, in most months and not in this one. */
export const partsOff: SheetCheck = {
  id: "parts-off",
  severity: "warning",
  question: "Do rows that add up in most months add up in every month?",
  // A month in which a figure was typed wrong does not add up either: that figure is said, not the sum.
  givesWay: [
    {
      to: [...WRONG_FORMULAS, "working-disagrees", "unit-slip", "value-out-of-range", "part-exceeds-whole"],
      where: touchesTheirFault,
    },
    { to: ["complement", "count-and-rate"], where: touchesTheirCells },
  ],
  askAll(subject) {
    return sums(subject).map((sum) =>
      // One finding for each month: in each another row may be the wrong one.
      unless(sum.months.filter(({ agrees }) => !agrees).map((month) => off(sum, month))),
    );
  },
};

/** The finding about one month, with the sum, and with what the sum should be. */
function off({ parts, total, months }: Sum, month: SumMonth): Finding {
  const agreeing = months.filter(({ agrees }) => agrees).length;
  const named = parts.map((part, at) => `${callOf(part)} (${shownIn(month.parts[at] ?? null)})`);
  // The sum is shown as its total is, or as its parts are.
  const shape = figureIn(month.total ?? month.parts[0] ?? null);
  const show = (number: number): string => (shape === null ? String(number) : showLike(number, shape));
  const period = month.parts[0]?.period ?? null;
  return finding(partsOff, total ?? parts[0] ?? null, {
    cells: [...faults(...month.parts), ...comparedWith(month.total)],
    message: MESSAGE(
      listed(named),
      show(month.sum),
      period === null ? "" : ` in ${namePeriod(period)}`,
      total === null ? "100%" : `the ${shownIn(month.total)} of ${callOf(total)}`,
    ),
    why: WHY(
      counted(agreeing, `other ${periodWord(months.map(({ parts: [part] }) => part?.period ?? null))}`),
      total === null ? "100%" : callOf(total),
    ),
    published: month.sum,
    expected: month.due,
  });
}

const MESSAGE = (parts: string, sum: string, period: string, due: string): string =>
  `${parts} add to ${sum}${period}, not to ${due}.`;
const WHY = (periods: string, total: string): string =>
  `In ${periods} they add to ${total}, as far as their decimals go. Any of them may be the wrong one.`;
