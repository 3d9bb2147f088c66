/** Sentences about what an update leaves as it is. Without them the analyst would look for a colour that never comes. */

import { comparePeriods } from "../core/periods/comparePeriods";
import { namePeriod } from "../core/periods/namePeriod";
import type { Appearance } from "../model/grid";
import type { Judgement } from "../model/judgement";
import type { Fact, Line } from "../model/scorecard";
import { isRuled } from "./fillAt";

/**
 * Says of statuses that the sheet's own rules colour, of signs that are drawn as shapes, and of workings that are still
 * those of the month before; nothing where nothing was left.
 */
export function leftAlone(
  judgements: readonly Judgement[],
  appearance: Appearance,
  lines: readonly Line[] = [],
): string[] {
  const ruled = judgements.filter(({ measure, status }) => {
    const cell = measure.status ?? status.actual;
    return status.value !== "grey" && cell !== null && !cell.seen && isRuled(appearance, cell.place);
  });
  const drawn = judgements.filter(
    ({ measure, status, direction }) =>
      (isStuck(measure.status) && status.value !== "grey") ||
      (isStuck(measure.direction) && direction.sign !== null && direction.sign !== direction.published),
  );
  return [...said(ruled.length, RULED), ...said(drawn.length, DRAWN), ...oldWorkings(judgements, lines)];
}

/**
 * The workings' heading names a month, while they give the figures of an earlier one: last month's counts still stand
 * there.
 */
function oldWorkings(judgements: readonly Judgement[], lines: readonly Line[]): string[] {
  const given = judgements.find(({ worked }) => worked)?.worked?.period ?? null;
  const headed = lines.find(({ role }) => role === "working" || role === "numerator")?.period ?? null;
  if (given === null || headed === null || comparePeriods(given, headed) >= 0) return [];
  return [
    `The workings headed ${namePeriod(headed)} still give the figures of ${namePeriod(given)}, so they fill nothing in.`,
  ];
}

/** Whether a cell's status or arrow is a drawn shape, which no value sets. */
function isStuck(cell: Fact | null): boolean {
  return cell?.seen?.form === "shape";
}

/** A sentence for one, and one for several. */
type LeftAloneWords = readonly [one: string, many: (count: number) => string];

function said(count: number, [one, many]: LeftAloneWords): string[] {
  if (count === 0) return [];
  return [count === 1 ? one : many(count)];
}

const RULED: LeftAloneWords = [
  "1 status is coloured by a conditional format of this sheet, so its fill is left to that rule.",
  (count) =>
    `${count} statuses are coloured by conditional formats of this sheet, so their fills are left to those rules.`,
];
const DRAWN: LeftAloneWords = [
  "1 measure has its status or direction as a drawn shape, which is left as it is.",
  (count) => `${count} measures have their status or direction as drawn shapes, which are left as they are.`,
];
