import type { NumberValue } from "../../core/figures/cellValue";
import type { StatedChange } from "../../core/figures/typed/readChange";
import { displayed, heldDecimals, PERCENT_PLACES } from "../../core/figures/displayed";
import { showBeside } from "../../core/figures/formats/showBeside";
import { distance, shiftPoint } from "../../core/figures/rounding";
import { changeIn } from "../../model/values/changeInFact";
import type { Judgement } from "../../model/judgement";
import { figureIn, shownIn } from "../../model/inFact";
import { remember } from "../../core/remember";
import type { Subject } from "../run/subject";

// "+3" beside 12 and 15: a stated change can be compared with the two values that it should come from. Both values and
// the change are rounded, so each may be off by half of its last decimal; 12.4% and 15.0% can give +3 as well as +2.6.

/** Rows that must state the change on the period before, and as many for each that does not, before that one is wrong. */
const RIGHT_ROWS = 2;
/** A change that is written with its sign: `+3`, `(-2.1)`, `– 4`. */
export const SIGN = /^\(?\s*[+\-−–]/;

/** The change that a measure's values give where the stated one is another, and the column states theirs; else `null`. */
export function changeInstead(judgement: Judgement, { judgements }: Subject): string | null {
  const stated = statedBy(judgement, showsFalls(judgements));
  if (stated === null || fits(stated)) return null;
  const { right, wrong } = inColumn(judgements);
  return right >= RIGHT_ROWS && right >= RIGHT_ROWS * wrong ? inWords(stated) : null;
}

/** A change as stated, and the two values that it should come from. */
export interface Stated {
  /** What the cell states, in the unit in which it states it. */
  readonly change: StatedChange;
  /** Without a sign it is a size alone. */
  readonly signed: boolean;
  readonly now: NumberValue;
  readonly before: NumberValue;
  /** Whole counts are exact; anything else may have been rounded. */
  readonly exact: boolean;
}

/** Whether the column's numbers fall below zero, however its format shows that: in brackets, in red, by a triangle. */
const showsFalls = remember((judgements: readonly Judgement[]): boolean =>
  judgements.some(({ measure }) => typeof measure.change?.content === "number" && measure.change.content < 0),
);

/** The change of one row with its two values; `null` where one of them is missing, or their units differ. */
function statedBy({ measure, direction, derived }: Judgement, byNumber: boolean): Stated | null {
  const [now, before] = [figureIn(direction.current), figureIn(direction.previous)];
  const cell = measure.change;
  if (cell === null || now === null || before === null || derived || now.percent !== before.percent)
    return null;
  const change = changeIn(cell);
  if (change === null) return null;
  // Counts of whole children have nothing to round.
  const exact = measure.unit === "count" && [now, before].every(({ number }) => Number.isInteger(number));
  const signed = SIGN.test(shownIn(cell)) || (byNumber && typeof cell.content === "number");
  return { change, signed, now, before, exact };
}

/**
 * How many rows the reading "change on the period before" explains, and how many it does not: a column that states the
 * change on last year has nearly all its rows wrong, and then none is a finding.
 */
const inColumn = remember((judgements: readonly Judgement[]) => {
  const byNumber = showsFalls(judgements);
  const answers = judgements.flatMap((judgement) => {
    const stated = statedBy(judgement, byNumber);
    return stated === null ? [] : [fits(stated)];
  });
  const right = answers.filter(Boolean).length;
  return { right, wrong: answers.length - right };
});

/** Whether the values can give the change, in their unit, in points, or as a share of the value before. */
export function fits({ change, signed, now, before, exact }: Stated): boolean {
  const [last, first] = [displayed(now), displayed(before)];
  const [half, halfBefore] = exact ? [0, 0] : [halfOf(heldDecimals(now)), halfOf(heldDecimals(before))];
  const matches = (step: number, says: number, decimals: number, slack: number): boolean =>
    distance(signed ? step : Math.abs(step), says) <=
    slack + (exact && !change.percent ? 0 : halfOf(decimals));
  const held = heldDecimals(change);
  // In the unit of the values: children for children, points for shares.
  if (change.percent === now.percent && matches(last - first, change.number, held, half + halfBefore))
    return true;
  // `+20%` from 10 to 12: a part of the value before.
  if (change.percent) {
    // How far the rounding of both values can move their quotient: that of the value before counts by their ratio.
    const slack = (half + (halfBefore * Math.abs(last)) / Math.abs(first)) / Math.abs(first);
    return matches(last / first - 1, change.number, held, slack);
  }
  // Points typed without a sign: from 12% to 15% is stated as 3.
  const points = shiftPoint(change.number, -PERCENT_PLACES);
  return now.percent && matches(last - first, points, change.decimals + PERCENT_PLACES, half + halfBefore);
}

/** Half of what the last of so many decimals is worth, and a hair for the noise of reckoning. */
function halfOf(decimals: number): number {
  return 0.5 * 10 ** -decimals + 1e-9;
}

/** `+16`, `-0.3%`: of a percentage in points, of a count as a share of the one before where it is stated so. */
export function inWords({ change, now, before }: Stated): string {
  const [last, first] = [displayed(now), displayed(before)];
  // What is said instead is said in the way in which the scorecard states its changes.
  const isShare = change.percent && !now.percent;
  const step = isShare ? last / first - 1 : last - first;
  const decimals = isShare ? change.decimals : Math.max(now.decimals, before.decimals);
  const size = showBeside(Math.abs(step), {
    percent: change.percent || now.percent,
    decimals,
    ...(now.lapse && { lapse: now.lapse }),
  });
  return `${step > 0 ? "+" : step < 0 ? "-" : ""}${size}`;
}
