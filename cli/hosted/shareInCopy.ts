import type { Proposed } from "../../src/model/proposed";
import { prepareShareable } from "../../src/workflow/share/prepareShareable";
import type { Ended } from "../command";
import { applied, withHosted, type Destination } from "./withHosted";

/** What goes out of a workbook with its KPI formulas. */
export interface ShareInCopy extends Destination {
  readonly keepSettings: boolean;
  readonly keepJournal: boolean;
}

const now = (): Date => new Date();
/** A formula that shows something else is put right once, and once more where that moved another. */
const MOST_ROUNDS = 3;

/** Writes a copy without KPI formulas, which every Excel shows alike. */
export function shareInCopy(book: string, { keepSettings, keepJournal, ...to }: ShareInCopy): Promise<Ended> {
  return withHosted(book, to, async () => {
    const done: string[] = [];
    const left: string[] = [];
    const remove = { settings: !keepSettings, journal: !keepJournal };
    let proposed: Proposed | undefined = await prepareShareable({ sheetId: null, remove });
    for (let round = 0; proposed !== undefined && round < MOST_ROUNDS; round++) {
      const ticked = proposed.changes.filter(({ hers }) => !hers);
      left.push(...(await applied(ticked, now)), ...proposed.notes);
      if (ticked.length > 0) done.push(proposed.title);
      proposed = await proposed.afterwards?.();
    }
    return { done, left };
  });
}
