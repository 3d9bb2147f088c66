import type { Change, ChangeGroup } from "../../src/model/change";
import { wholeCards } from "../../src/model/wholeCards";
import { lookAt } from "../../src/workflow/lookAt";
import { readWorkbook } from "../../src/workflow/readWorkbook";
import type { Ended } from "../command";
import { applied, withHosted, type Destination } from "./withHosted";

/** What an update is to change. */
export interface UpdateWish extends Destination {
  readonly sheet: string | null;
  /** `null` for all groups. */
  readonly only: readonly ChangeGroup[] | null;
}

/** Writes a copy in which every scorecard is brought up to date, with all that the pane ticks by itself. */
export function update(book: string, wish: UpdateWish): Promise<Ended> {
  return withHosted(book, wish, async () => {
    const { cards: read, settings, beside, written } = await readWorkbook();
    const cards = wholeCards(read);
    const { sheet } = wish;
    const asked = cards.filter(({ scorecard }) => sheet === null || scorecard.sheets.includes(sheet));
    const pictures = asked.map((card) => {
      const others = cards.filter((one) => one !== card).map(({ scorecard }) => scorecard);
      return lookAt(card, {
        period: null,
        everyPeriod: false,
        settings,
        others,
        beside,
        written,
        check: null,
      });
    });
    const changes = pictures.flatMap((picture) => picture.changes);
    const isAsked = ({ group }: Change): boolean => wish.only === null || wish.only.includes(group);
    const ticked = changes.filter((change) => !change.hers && isAsked(change));
    const hers = changes.filter((change) => change.hers && isAsked(change));
    const skipped = await applied(ticked, () => new Date());
    return {
      done: [`${ticked.length - skipped.length} changes in ${asked.length} scorecards`],
      left: [
        ...skipped,
        ...hers.map(
          ({ measure, beforeShown, reason }) =>
            `${measure}, which shows ${beforeShown || "nothing yet"}: ${reason}`,
        ),
        ...pictures.flatMap((picture) => picture.left),
      ],
    };
  });
}
