import { cellName } from "../../core/figures/cellName";
import { findMeasure } from "../../model/identity/findMeasure";
import { measureId } from "../../model/identity/measureId";
import { measureKey } from "../../model/identity/measureKey";
import type { Measure, Scorecard } from "../../model/scorecard";
import type { ExistingPage } from "./existingPages";
import { isOnSheet } from "./isOnSheet";

/** A measure, and the scorecard that it is of. */
export interface Owner {
  readonly scorecard: Scorecard;
  readonly measure: Measure;
}

/**
 * The measure of each page that stands, of its own scorecard: the sheet that the page's formulas speak of says which, and
 * there the one rule by which a measure is known again. A page whose sheet is gone belongs to the only measure of the
 * workbook that is still called as it was. No two pages have one measure; a page without one is left out.
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
  // What is still called as it was comes first, so that no renamed measure is given its page.
  for (const page of pages) give(page, calledAsEver);
  for (const page of pages) if (page.spoken !== null) give(page, knownAgain);
  return owners;
}

function mayBe({ spoken }: ExistingPage, { scorecard, measure }: Owner): boolean {
  return spoken === null || isOnSheet(spoken.sheet, measure, scorecard);
}

/** The measure that is called as the page's was when it was made; of several that one in the cell that the page speaks of. */
function calledAsEver({ block, spoken }: ExistingPage, free: readonly Owner[]): Owner | null {
  const called = free.filter(({ measure }) => measureKey(measure) === measureKey(block));
  const there = called.filter(({ measure }) => cellName(measure.place) === spoken?.cell);
  return onlyOne(called) ?? onlyOne(there);
}

/** Found by the rule for measures that were numbered anew or got another name. */
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
