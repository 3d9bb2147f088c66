import type { Appearance } from "../model/grid";
import type { Judgement } from "../model/judgement";
import { isRuled } from "./fillAt";

/** Says how many statuses are left to the sheet's own conditional formats, which would hide a fill beneath them. */
export function leftToRules(judgements: readonly Judgement[], appearance: Appearance): string[] {
  const left = judgements.filter(({ measure, status }) => {
    const cell = measure.status ?? status.actual;
    return status.value !== "grey" && cell !== null && isRuled(appearance, cell.place);
  });
  if (left.length === 0) return [];
  return [left.length === 1 ? ONE : MANY(left.length)];
}

const ONE = "1 status is coloured by a conditional format of this sheet, so its fill is left to that rule.";
const MANY = (count: number): string =>
  `${count} statuses are coloured by conditional formats of this sheet, so their fills are left to those rules.`;
