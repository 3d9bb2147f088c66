import { PERCENT_PLACES, showLike } from "../core/figures/displayed";
import { holdsWholePercent } from "../core/figures/formats/numberFormat";
import { shiftPoint } from "../core/figures/rounding";
import { showPlain } from "../judge/derive";
import type { ValueChange } from "../model/change";
import type { Judgement } from "../model/judgement";
import { changeOf } from "./changeOf";

/**
 * The change that fills a blank cell with what its working gives, or fills anew a cell that the add-in filled and whose
 * working has changed. `null` where the latest value is on the sheet already. The exact result is written; the number
 * format rounds it.
 */
export function fillValue({ measure, asked, latest, derived, working }: Judgement): ValueChange | null {
  if (!derived || asked === null || latest?.value.kind !== "number" || working?.result == null) return null;
  const { shown, percent } = latest.value;
  // A format such as `0"%"` shows 25 as 25%: its cell holds the percentage and not the fraction.
  const isWhole = holdsWholePercent(latest.format);
  // A value of the add-in's that is filled anew was taken as blank, but still stands in its cell.
  const before = typeof asked.content === "number" ? asked.content : "";
  return {
    kind: "value",
    ...changeOf(
      "value",
      measure,
      asked.place,
      "values",
      REASON(working.working.expression, exact(working.result, percent), shown),
    ),
    hers: false,
    before,
    after: isWhole ? shiftPoint(working.result, PERCENT_PLACES) : working.result,
    beforeShown:
      before === "" ? "" : showLike(isWhole ? shiftPoint(before, -PERCENT_PLACES) : before, latest.value),
    afterShown: shown,
    format: latest.format === asked.format ? null : latest.format,
  };
}

const REASON = (expression: string, result: string, shown: string): string =>
  result === shown
    ? `Its working ${expression} gives ${result}.`
    : `Its working ${expression} gives ${result}, shown as ${shown}.`;

/** The exact result as a reader would check it, a percentage as a percentage: `87.804878%`. */
function exact(result: number, percent: boolean): string {
  return percent ? `${showPlain(result * 100)}%` : showPlain(result);
}
