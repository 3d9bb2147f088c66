import { statusOfFill } from "../../core/status/statusOfFill";
import { seenFill } from "../../update/fillAt";
import { colouredByHer, isEdgeUnknown } from "../../update/status/chosenAmbers";
import { offeredBand } from "../../update/status/offeredBand";
import type { Band } from "../../model/bands";
import { cannotTell, faults, finding, FINE, notFine, type SheetCheck } from "../run/check";

// Many scorecards give a target alone and colour the near misses amber by eye. The add-in must not invent how near is
// near, but it can look which band, such as 5% of the target, agrees with the colours that the analyst gave.

/** Ambers of measures without a tolerance: a band that explains them is offered. */
export const bandUnknown: SheetCheck = {
  id: "band-unknown",
  severity: "note",
  question: "Where there is no tolerance, is it said how far amber reaches?",
  askAll({ judgements, appearance }) {
    if (appearance === null) return [];
    // Only what a person coloured shows a habit; a rule of the sheet says its band itself.
    const coloured = colouredByHer(judgements, appearance);
    if (!coloured.some(({ said }) => said === "amber")) return [FINE];
    const offered = offeredBand(coloured);
    // Colours that no band explains were given by another rule, which the user has to say.
    if (offered === null) return [cannotTell(NEEDS)];
    // The ambers are what cannot be told again next month.
    const ambers = judgements.flatMap(({ measure }) =>
      isEdgeUnknown(measure)
        ? measure.actuals.filter(({ place }) => statusOfFill(seenFill(appearance, place)) === "amber")
        : [],
    );
    return [
      notFine(
        finding(bandUnknown, null, {
          cells: faults(...ambers),
          message: MESSAGE(inWords(offered.band), offered.explains, offered.of),
          why: WHY,
          published: null,
          // The band that the analyst may set; to set it is her choice, so that no repair is offered.
          expected: inWords(offered.band),
        }),
      ),
    ];
  },
};

/** `5% of the target`, `2 points`. */
function inWords({ kind, size }: Band): string {
  return kind === "percent" ? `${size}% of the target` : `${size} ${size === 1 ? "point" : "points"}`;
}

const NEEDS =
  "A tolerance, or a band in Setup: no band explains most of the colours of measures without one.";
const MESSAGE = (band: string, explains: number, of: number): string =>
  `Amber is used where there is no tolerance. A band of ${band}, which can be set in Setup, explains ${explains} of the ${of} colours there.`;
const WHY =
  "Without a tolerance or a band a value that misses its target is red: how far amber reaches is not known.";
