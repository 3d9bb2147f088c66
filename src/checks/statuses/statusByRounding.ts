import { STATUS_WORD, type Status } from "../../core/status/status";
import { statusWith } from "../../judge/judgeActual";
import { shownIn } from "../../model/inFact";
import type { Judgement } from "../../model/judgement";
import { callOf } from "../../model/naming/callOf";
import { listed } from "../../model/naming/callAll";
import { faults, finding, FINE, notFine, type SheetCheck } from "../run/check";
import { LATEST_IN_DOUBT } from "../precedence/latestInDoubt";

// 132 of 860 is 15.35%. Where low is good, the 15% printed meets a tolerance of 15%, and 15.35% does not. The status stands,
// as the board reads what is printed, but an analyst who is asked should know that it hangs on the rounding.

/** A status that the rounding decides: 15.35% is shown as 15% against a tolerance of 15%. */
export const statusByRounding: SheetCheck = {
  id: "status-by-rounding",
  severity: "note",
  question: "Would the unrounded value have the same status?",
  givesWay: [LATEST_IN_DOUBT],
  askAll({ judgements }) {
    const found = judgements.flatMap((judgement) => {
      const exact = exactStatus(judgement);
      return exact === null || exact === judgement.status.value ? [] : [{ judgement, exact }];
    });
    if (found.length === 0) return [FINE];
    return [
      notFine(
        finding(statusByRounding, null, {
          cells: faults(...found.map(({ judgement }) => judgement.latest)),
          message: MESSAGE(listed(found.map(({ judgement, exact }) => ROW(judgement, exact)))),
          why: WHY,
          published: found[0]?.judgement.status.value ?? null,
          expected: found[0]?.exact ?? null,
        }),
      ),
    ];
  },
};

/** The status of what the cell holds, or of what its working gives where that is more exact. */
export function exactStatus({ measure, status, latest, worked, working }: Judgement): Status | null {
  // Nothing was judged, so that rounding decides nothing.
  if (status.value === "grey" || latest === null) return null;
  if (status.unrounded !== null) return status.unrounded;
  // The working is more exact than the cell only where it is the working of that very cell.
  if (working?.agrees !== true || working.result === null || worked?.place !== latest.place) return null;
  // A band has its own rule, which the judgement knows.
  return measure.band === null ? statusWith(measure, working.result) : null;
}

const ROW = ({ measure, status, latest, working }: Judgement, exact: Status): string =>
  `${callOf(measure)} (${shownIn(latest)} is ${status.value}${working?.result == null ? "" : `, ${working.working.expression}`}; unrounded it would be ${STATUS_WORD[exact].toLowerCase()})`;
const MESSAGE = (rows: string): string => `Rounding decides the status of ${rows}.`;
const WHY = "A status is judged on the value as it is shown, which is what its readers see.";
