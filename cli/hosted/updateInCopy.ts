import type { Change, ChangeGroup } from "../../src/model/change";
import type { Ended } from "../command";
import { authorityAsked } from "../report/authorityAsked";
import { picturesAsked } from "./picturesAsked";
import { refreshAll } from "./refreshInCopy";
import { applied, withHosted, type CopyWork, type Destination } from "./withHosted";

/** What an update is to change. */
export interface UpdateWish extends Destination {
  readonly sheet: string | null;
  /** `null` for all groups. */
  readonly only: readonly ChangeGroup[] | null;
  /** The authority whose benchmarks are brought up to date too; `null` leaves them. */
  readonly authority: string | null;
}

/** Writes a copy in which every scorecard is brought up to date, with all that the pane ticks by itself. */
export function updateInCopy(book: string, wish: UpdateWish): Promise<Ended> {
  return withHosted(book, wish, async () => {
    // A name that is no authority's is refused before anything is done.
    const asked = wish.authority === null ? null : await authorityAsked(wish.authority);
    const updated = await bringUpToDate(wish);
    if (asked === null) return updated;
    const refreshed = await refreshAll(wish.sheet, asked.benchmarks, asked.authority);
    return { done: [...updated.done, ...refreshed.done], left: [...updated.left, ...refreshed.left] };
  });
}

async function bringUpToDate({ sheet, only }: UpdateWish): Promise<CopyWork> {
  const pictures = await picturesAsked(sheet);
  const changes = pictures.flatMap((picture) => picture.changes);
  const isAsked = ({ group }: Change): boolean => only === null || only.includes(group);
  const ticked = changes.filter((change) => !change.hers && isAsked(change));
  const hers = changes.filter((change) => change.hers && isAsked(change));
  const skipped = await applied(ticked, now);
  return {
    done: [`${ticked.length - skipped.length} changes in ${pictures.length} scorecards`],
    left: [
      ...skipped,
      ...hers.map(
        ({ measure, beforeShown, reason }) =>
          `${measure}, which shows ${beforeShown || "nothing yet"}: ${reason}`,
      ),
      ...pictures.flatMap((picture) => picture.left),
    ],
  };
}

const now = (): Date => new Date();
