import type { NumberValue } from "../../core/figures/cellValue";
import { displayed, PERCENT_PLACES, showLike } from "../../core/figures/displayed";
import { faultsOf, type Finding } from "../../model/finding";
import type { Judgement } from "../../model/judgement";
import { placeKey } from "../../model/place";
import type { Actual } from "../../model/scorecard";
import { judgementsByName, namedKey } from "../facts/judgementsByName";
import type { Subject } from "../run/subject";
import type { GivesWay } from "./givesWay";

// A value that was typed as 27% for 72% has the wrong status, the wrong arrow and the wrong sentence beside it. These
// three are right once the value is put right, and to list them would bury the one cell that has to be mended.

/** What a latest value shows, and that value as another check expects it. */
export interface Meant {
  readonly judgement: Judgement;
  /** The number that the cell shows now, a share as a part of 1. */
  readonly was: number;
  /** The value as it would be, shown with the decimals that it shows now. */
  readonly put: Actual & { readonly value: NumberValue };
}

/** Whether a finding would not be there, were the value what is meant. */
export type IsRightThen = (finding: Finding, meant: Meant, subject: Subject) => boolean;

/** Gives way where the latest value is wrong by its own working or unit, and all is right once it is what is meant. */
export function valuePutRight(isRightThen: IsRightThen): GivesWay {
  return {
    to: ["working-disagrees", "unit-slip"],
    where: (roots, subject) => {
      const byName = judgementsByName(subject);
      const all = roots.flatMap((root) => meantBy(byName.get(namedKey(root)), root));
      return (finding) => all.some((meant) => isRightThen(finding, meant, subject));
    },
  };
}

/** Whether a finding is about the measure of the value. */
export function isOfItsMeasure(finding: Finding, { judgement: { measure } }: Meant): boolean {
  return namedKey(finding) === namedKey({ reference: measure.reference, measure: measure.name });
}

/** Whether a finding names the cell of the value. */
export function namesItsCell({ cells }: Finding, { put }: Meant): boolean {
  return cells.some((cell) => placeKey(cell) === placeKey(put.place));
}

/** The latest value as the finding expects it; nothing where that is about another cell. */
function meantBy(judgement: Judgement | undefined, root: Finding): Meant[] {
  const [cell] = faultsOf(root);
  const latest = judgement?.latest;
  // What a finding shows of a working is rounded already.
  const number = root.check === "working-disagrees" ? (judgement?.working?.result ?? null) : root.expected;
  if (judgement === undefined || latest?.value.kind !== "number" || typeof number !== "number") return [];
  if (cell === undefined || placeKey(cell) !== placeKey(latest.place)) return [];
  const { percent, decimals } = latest.value;
  // Where 0.725% was typed, 72.5% is meant: two decimals fewer.
  const places = root.check === "unit-slip" ? Math.max(0, decimals - PERCENT_PLACES) : decimals;
  const value = {
    ...latest.value,
    number,
    decimals: places,
    shown: showLike(number, { percent, decimals: places }),
  };
  return [{ judgement, was: displayed(latest.value), put: { ...latest, value } }];
}
