import { readStatus } from "../../core/status/readStatus";
import { seenFill } from "../../update/fillAt";
import { statusOfFill } from "../../core/status/statusOfFill";
import { faults, finding, FINE, notFine, type SheetCheck } from "../run/check";
import { shownIn } from "../../model/inFact";

// Colour must never be the only sign: whoever does not see red from green, or reads a grey print, sees no status. The
// rule is that of WCAG 2.2, success criterion 1.4.1.

/** Coloured cells that make a habit: one or two may be marks of another kind. */
const COLOURED_CELLS = 3;

/** Statuses that only a colour tells. */
export const colourAlone: SheetCheck = {
  id: "colour-alone",
  severity: "note",
  question: "Does a word or a letter stand with each colour?",
  askAll({ judgements, appearance }) {
    if (appearance === null) return [];
    const coloured = judgements.flatMap(({ measure, latest }) => {
      // Without a column of statuses the value itself is coloured.
      const cell = measure.status ?? latest;
      const status = cell === null ? null : statusOfFill(seenFill(appearance, cell.place));
      return cell === null || status === null
        ? []
        : [{ cell, status, told: readStatus(shownIn(measure.status)) !== null }];
    });
    const alone = coloured.filter(({ told }) => !told);
    // One colour throughout is a style; two and more are statuses.
    if (alone.length < COLOURED_CELLS || new Set(alone.map(({ status }) => status)).size < 2) return [FINE];
    return [
      notFine(
        finding(colourAlone, null, {
          cells: faults(...alone.map(({ cell }) => cell)),
          message: MESSAGE(alone.length),
          why: WHY,
          published: null,
          expected: null,
        }),
      ),
    ];
  },
};

const MESSAGE = (count: number): string => `${count} statuses are shown by colour alone.`;
const WHY =
  "Around 8% of men cannot tell red from green, and many readers print in black and white; a letter or a word beside the colour helps both.";
