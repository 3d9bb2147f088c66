import type { Appearance } from "../model/grid";
import type { Judgement } from "../model/judgement";
import type { Fact } from "../model/scorecard";
import { isRuled } from "./fillAt";

/** Says what an update leaves as it is shown: statuses that the sheet's own rules colour, and signs that are drawn. */
export function leftAlone(judgements: readonly Judgement[], appearance: Appearance): string[] {
  const ruled = judgements.filter(({ measure, status }) => {
    const cell = measure.status ?? status.actual;
    return status.value !== "grey" && cell !== null && !cell.seen && isRuled(appearance, cell.place);
  });
  const drawn = judgements.filter(
    ({ measure, status, direction }) =>
      (isStuck(measure.status) && status.value !== "grey") ||
      (isStuck(measure.direction) && direction.sign !== null && direction.sign !== direction.published),
  );
  return [...said(ruled.length, RULED), ...said(drawn.length, DRAWN)];
}

/** It has a form that is not written with a value. */
function isStuck(cell: Fact | null): boolean {
  return cell?.seen?.form === "shape";
}

type Words = readonly [one: string, many: (count: number) => string];

function said(count: number, [one, many]: Words): string[] {
  if (count === 0) return [];
  return [count === 1 ? one : many(count)];
}

const RULED: Words = [
  "1 status is coloured by a conditional format of this sheet, so its fill is left to that rule.",
  (count) =>
    `${count} statuses are coloured by conditional formats of this sheet, so their fills are left to those rules.`,
];
const DRAWN: Words = [
  "1 measure has its status or direction as a drawn shape, which is left as it is.",
  (count) => `${count} measures have their status or direction as drawn shapes, which are left as they are.`,
];
