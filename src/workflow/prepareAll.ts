import { copiesAmong } from "../model/identity/copiesAmong";
import type { Proposed } from "../model/proposed";
import type { Reading } from "../model/reading";
import { wholeCards } from "../model/wholeCards";
import { lookAt } from "./lookAt";

const TITLE = (count: number): string =>
  count === 2 ? "Update of both scorecards" : `Update of all ${count} scorecards`;
const NOTHING = "Nothing would change on any of them.";
const COPIES = (one: string, other: string): string =>
  `${one} and ${other} are copies of one scorecard: the same measures and figures. Tick the changes of both, or of the one that goes on.`;

/** What an update would change on every scorecard of the workbook, as one preview. Nothing is written. */
export function prepareAll(
  { cards, settings, written = [], beside }: Reading,
  everyPeriod: boolean,
): Proposed {
  const whole = wholeCards(cards);
  const scorecards = whole.map(({ scorecard }) => scorecard);
  const changes = whole.flatMap((card) => {
    // Judged at each scorecard's own latest month, and without the checks, which the preview does not show.
    const look = { period: null, everyPeriod, settings, written, check: null, ...(beside && { beside }) };
    return lookAt(card, look).changes;
  });
  return {
    title: TITLE(whole.length),
    changes,
    notes: [
      // Two copies of one scorecard are both updated; that they are copies is said, for one of them is usually last
      // month's.
      ...copiesAmong(scorecards).map(([one, other]) => COPIES(one.sheet, other.sheet)),
      ...(changes.length === 0 ? [NOTHING] : []),
    ],
  };
}
