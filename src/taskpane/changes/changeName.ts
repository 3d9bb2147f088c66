import type { Change } from "../../model/change";
import { cellName } from "../../core/figures/cellName";
import { sidesOf } from "./sides";

/** A change as a screen reader says it: `N9, 1.4 Repeat referrals, blank to 25.8%`. Words stand where the eye sees an arrow. */
export function changeName(change: Change): string {
  const { before, after } = sidesOf(change);
  return `${cellName(change.place)}, ${change.measure}, ${before} to ${after}`;
}
