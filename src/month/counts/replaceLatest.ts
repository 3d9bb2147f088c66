/**
 * Scorecards that hold only the latest value write its month into the cell: `20.9% (March 24)`. There a new count does
 * not go beside the old one but takes its place.
 */

import { comparePeriods } from "../../core/periods/comparePeriods";
import { showLike } from "../../core/figures/displayed";
import { namePeriod } from "../../core/periods/namePeriod";
import type { Period } from "../../core/periods/period";
import { fillIn } from "../../core/figures/sentence";
import type { Change } from "../../model/change";
import type { Measure } from "../../model/scorecard";
import { nextHeading } from "../addMonth/headings/nextHeading";
import { valueChange } from "../placeChange";

const REPLACED = "{reason} {period} takes the place of {was}.";
/** The figure at the start of the cell, with a sign or symbol before it: `£1,200`, `20.9 %`. */
const FIGURE = /^[^\d]*[\d,]*\.?\d+\s?%?/;

/**
 * The new value written as the old one: `20.9% (March 24)` becomes `21.3% (April 24)`. `figure` is a fraction for a
 * percentage. `null` where the cell is not of that kind, or speaks of a later month; no change where it says the same
 * already.
 */
export function replaceLatest(
  measure: Measure,
  period: Period | null,
  figure: number | null,
  reason: string,
): Change[] | null {
  const [actual, ...more] = measure.actuals;
  if (!actual || more.length > 0 || period === null || figure === null) return null;
  const { value, content, place } = actual;
  if (value.kind !== "number" || value.period === null || typeof content !== "string") return null;
  if (comparePeriods(period, value.period) < 0) return null;
  const typed = FIGURE.exec(content)?.[0] ?? "";
  const tail = content.slice(typed.length);
  const moved = nextHeading(
    { content: tail, formula: null, text: tail, format: "General" },
    value.period,
    period,
  );
  const after = `${showLike(figure, value)}${String(moved)}`;
  if (after === content) return [];
  const said = fillIn(REPLACED, { reason, period: namePeriod(period), was: value.shown });
  return [
    valueChange(measure, place, "values", said, {
      before: content,
      beforeShown: content,
      after,
      afterShown: after,
      format: null,
      // The same month with another figure: which of the two is right is the analyst's to say.
      hers: comparePeriods(period, value.period) === 0,
    }),
  ];
}
