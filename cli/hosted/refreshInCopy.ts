import type { Benchmarks } from "../../src/benchmarks/pack/open";
import { prepareRefresh } from "../../src/workflow/benchmarks/prepareRefresh";
import { readWorkbook } from "../../src/workflow/readWorkbook";
import { picturesAsked } from "./picturesAsked";
import { applied, type CopyWork } from "./withHosted";

const now = (): Date => new Date();

/**
 * Brings the benchmarks of every scorecard up to date with what the pane ticks by itself: figures whose source is proved,
 * the years in their headings, and what they were in the history. One after the other, since each writes below the last.
 */
export async function refreshAll(
  sheet: string | null,
  benchmarks: Benchmarks,
  authority: number,
): Promise<CopyWork> {
  const done: string[] = [];
  const left: string[] = [];
  const count = (await picturesAsked(sheet)).length;
  for (let at = 0; at < count; at++) {
    const picture = (await picturesAsked(sheet))[at];
    if (picture === undefined) break;
    try {
      const { settings } = await readWorkbook();
      const { title, changes, notes } = await prepareRefresh(
        picture,
        benchmarks,
        authority,
        settings.benchmarks,
        now,
      );
      const ticked = changes.filter(({ hers }) => !hers);
      const skipped = await applied(ticked, now);
      done.push(`${title}: ${ticked.length - skipped.length} changes on ${picture.card.scorecard.sheet}`);
      done.push(...notes);
      left.push(...skipped);
    } catch (error) {
      // As in the pane: a sentence says that there is nothing newer, or that a sheet is gone.
      left.push(`${picture.card.scorecard.sheet}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { done, left };
}
