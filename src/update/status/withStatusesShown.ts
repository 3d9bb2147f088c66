import { readStatus } from "../../core/status/readStatus";
import { shownIn } from "../../model/inFact";
import type { Appearance } from "../../model/grid";
import type { Judgement, ShownStatus } from "../../model/judgement";
import { shownStatus, showsStatuses } from "./shownStatus";

/**
 * The judgements with the statuses that the sheet shows by colours or signs alone, for those who do not see the sheet. One colour
 * throughout is a decoration, and says of no measure how it stands.
 */
export function withStatusesShown(judgements: readonly Judgement[], appearance: Appearance): Judgement[] {
  if (!showsStatuses(appearance)) return [...judgements];
  const all = judgements.map((judgement) => shownBy(judgement, appearance));
  const isTold = new Set(all.flatMap((one) => one?.status ?? [])).size > 1;
  return judgements.map((judgement, at) => {
    const shown = all[at] ?? null;
    return isTold && shown !== null ? { ...judgement, shown } : judgement;
  });
}

/** By its status cell, else by its latest value; `null` where a word says it, or where that value is not in the sheet yet. */
function shownBy({ measure, latest, derived }: Judgement, appearance: Appearance): ShownStatus | null {
  if (derived || readStatus(shownIn(measure.status)) !== null) return null;
  for (const fact of [measure.status, latest]) {
    const status = fact === null ? null : shownStatus(fact, appearance);
    if (fact !== null && status !== null) return { status, fact };
  }
  return null;
}
