import { comparePeriods } from "../core/periods/comparePeriods";
import { namePeriod } from "../core/periods/namePeriod";
import type { Appearance } from "../model/grid";
import type { Judgement } from "../model/judgement";
import type { Fact, Line } from "../model/scorecard";
import { isRuled } from "./fillAt";

/**
 * Says what an update leaves as it is shown: statuses that the sheet's own rules colour, signs that are drawn, and a
 * month whose workings are still those of the month before.
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

/** Their heading names a month, and they give the figures of one before. */
function oldWorkings(judgements: readonly Judgement[], lines: readonly Line[]): string[] {
  const given = judgements.find(({ worked }) => worked)?.worked?.period ?? null;
  const headed = lines.find(({ role }) => role === "working" || role === "numerator")?.period ?? null;
  if (given === null || headed === null || comparePeriods(given, headed) >= 0) return [];
  return [
    `The workings headed ${namePeriod(headed)} still give the figures of ${namePeriod(given)}, so they fill nothing in.`,
  ];
}

/** It has a form that is not written with a value. */
function isStuck(cell: Fact | null): boolean {
  return cell?.seen?.form === "shape";
}

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
