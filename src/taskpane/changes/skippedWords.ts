import type { Skipped } from "../../model/report";
import { leftAsIs } from "../words/leftAsIs";

/**
 * A sentence for each reason why a cell was left, with what the analyst can do. `left` is `1 cell was left as it is` or
 * `12 cells were left as they are`.
 */
const SENTENCE: Readonly<Record<Skipped["reason"], (left: string) => string>> = {
  changed: (left) => `${left}: changed since you looked. Update to look again.`,
  locked: (left) =>
    `The sheet is protected, so ${left}. Unprotect it in Review, or ask whoever set the password, then Update again.`,
  missing: (left) => `${left}: no longer there. Update to look again.`,
  alone: (left) => `${left}: the columns that they belong to were not put in or taken out.`,
  moved: (left) =>
    `${left}: rows or columns have moved, so it is no longer certain which cells are meant. Update to look again.`,
  refers: (left) =>
    `${left}: their formulas refer to what would go with Revert, so that stays too. Change them, then Revert again.`,
  failed: (left) => `${left}: Excel refused the change. Update to try again.`,
};

/** Why cells were skipped, one sentence for each reason, with the cells that it speaks of. */
export function skippedWords(
  skipped: readonly Skipped[],
): readonly { readonly sentence: string; readonly skipped: readonly Skipped[] }[] {
  const reasons = [...new Set(skipped.map((one) => one.reason))];
  return reasons.map((reason) => {
    const those = skipped.filter((one) => one.reason === reason);
    return { sentence: SENTENCE[reason](leftAsIs(those.length)), skipped: those };
  });
}
