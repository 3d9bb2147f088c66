import { cellName } from "../../core/figures/cellName";
import { findMeasure } from "../../model/identity/findMeasure";
import { measureId } from "../../model/identity/measureId";
import { measureKey } from "../../model/identity/measureKey";
import type { Measure, Scorecard } from "../../model/scorecard";
import type { ExistingPage } from "./existingPages";
import { isOnSheet } from "./isOnSheet";

/** A measure, and the scorecard to which it belongs. */
export interface Owner {
  readonly scorecard: Scorecard;
  readonly measure: Measure;
}

/**
 * The measure of each page. The sheet that the page's formulas speak of says which scorecard it is of, and there the
 * rule by which measures are known again says which measure. A page whose sheet is gone belongs to the only measure of
 * the workbook that is still called so. No measure has two pages; a page without a measure is left out.
 */
export function pageOwners(
  pages: readonly ExistingPage[],
  scorecards: readonly Scorecard[],
): ReadonlyMap<ExistingPage, Owner> {
  const all = scorecards.flatMap((scorecard) =>
    scorecard.measures.map((measure): Owner => ({ scorecard, measure })),
  );
  const owners = new Map<ExistingPage, Owner>();
  const taken = new Set<string>();
  const give = (page: ExistingPage, rule: (page: ExistingPage, free: readonly Owner[]) => Owner | null) => {
    if (owners.has(page)) return;
    const found = rule(
      page,
      all.filter((one) => !taken.has(measureId(one.measure)) && mayBe(page, one)),
    );
    if (found === null) return;
    owners.set(page, found);
    taken.add(measureId(found.measure));
  };
  // Measures that are still called as their pages come first, so that no renamed measure takes the page of another.
  for (const page of pages) give(page, calledAsEver);
  for (const page of pages) if (page.spoken !== null) give(page, knownAgain);
  return owners;
}

/** Whether a measure can be the one of a page: it is on the sheet that the page speaks of. */
function mayBe({ spoken }: ExistingPage, { scorecard, measure }: Owner): boolean {
  return spoken === null || isOnSheet(spoken.sheet, measure, scorecard);
}

/**
 * The measure that is called as the page's was when the page was made; of several, the one in the cell that the page
 * speaks of.
 */
function calledAsEver({ block, spoken }: ExistingPage, free: readonly Owner[]): Owner | null {
  const called = free.filter(({ measure }) => measureKey(measure) === measureKey(block));
  const there = called.filter(({ measure }) => cellName(measure.place) === spoken?.cell);
  return onlyOne(called) ?? onlyOne(there);
}

/** A measure that was renumbered or renamed, by the rule of `findMeasure`. */
function knownAgain({ block }: ExistingPage, free: readonly Owner[]): Owner | null {
  const found = findMeasure(
    block,
    free.map(({ measure }) => measure),
  );
  return free.find(({ measure }) => measure === found) ?? null;
}

function onlyOne<T>(found: readonly T[]): T | null {
  return found.length === 1 ? (found[0] ?? null) : null;
}
