/**
 * Pages for the board: one for each headline measure, with its chart, target and tolerance lines, and a commentary. New
 * measures get a page; existing pages are brought up to date where they stand.
 */

import { atPeriod } from "../judge/atPeriod";
import type { Beside } from "../model/beside";
import type { Change } from "../model/change";
import { measureId } from "../model/identity/measureId";
import type { Judgement } from "../model/judgement";
import type { Scorecard } from "../model/scorecard";
import { DATA_ROWS } from "./chart/chartData";
import { chosenMeasures, type Choice, type Lists } from "./choose/chosenMeasures";
import { existingPages, type ExistingPage, type OwnSheets } from "./existing/existingPages";
import { pageOwners, type Owner } from "./existing/pageOwners";
import { shortenedFields } from "./existing/shortenedFields";
import { titleOf } from "../model/naming/titleOf";
import { newPage } from "./newPage";
import type { PageInput, PlannedPages } from "./pageInput";
import { nextOrigins } from "./page/nextOrigins";
import { QUARTER_PAGE, WHOLE_PAGE } from "./page/pageLayout";
import { refreshedPage } from "./refreshedPage";

/** What pages are made of. */
export interface PagesInput {
  readonly scorecard: Scorecard;
  readonly judgements: readonly Judgement[];
  readonly choice: Choice;
  readonly lists: Lists;
  /**
   * One measure on a printed page or four; `null` as the existing pages have it. Existing pages keep their layout in
   * any case.
   */
  readonly perPage: 1 | 4 | null;
  /** A line at the mean of what is drawn, for new pages. */
  readonly mean: boolean;
  readonly own: OwnSheets;
  readonly provisional: Beside["provisional"];
  /** The workbook's other scorecards, whose pages are left to them. */
  readonly others?: readonly Scorecard[];
}

/**
 * The changes for all pages of a scorecard. Commentaries stay with their measure; what the analyst changed on a page is
 * left and named in a note.
 */
export function planPages(input: PagesInput): PlannedPages {
  const { scorecard, judgements, lists, own } = input;
  const about = (judgement: Judgement): PageInput => ({
    ...{ scorecard, lists, judgement },
    isProvisional: ({ place, period }) =>
      period !== null &&
      input.provisional.some((one) => one.sheetId === place.sheetId && atPeriod(one.period, period)),
  });
  const existing = existingPages(own);
  const owners = pageOwners(existing, [scorecard, ...(input.others ?? [])]);
  const byId = new Map(judgements.map((one) => [measureId(one.measure), one]));
  const refreshed = existing.map((page) => {
    const owner = owners.get(page);
    if (owner === undefined) return { changes: [], notes: [GONE(page)] };
    const judgement = byId.get(measureId(owner.measure));
    return judgement ? refreshedPage(page, own, about(judgement)) : { changes: [], notes: [] };
  });
  const paged = new Set([...owners.values()].map(({ measure }) => measureId(measure)));
  const fresh = chosenMeasures(judgements, input.choice, lists).filter(
    ({ measure }) => !paged.has(measureId(measure)),
  );
  const standing = layoutOf(existing);
  const wished = input.perPage === 4 ? QUARTER_PAGE : WHOLE_PAGE;
  const layout = standing ?? wished;
  const isOther = input.perPage !== null && standing !== null && standing !== wished;
  const origins = nextOrigins(own.pages, existing, layout, fresh.length);
  const firstRow = existing.reduce((row, { block }) => Math.max(row, block.row + DATA_ROWS), 0);
  const made = fresh.flatMap((judgement, at): Change[] => {
    const origin = origins[at];
    if (origin === undefined) return [];
    const { mean } = input;
    return [newPage(about(judgement), { layout, mean, at: origin, row: firstRow + at * DATA_ROWS })];
  });
  return {
    changes: [...refreshed.flatMap(({ changes }) => changes), ...made],
    notes: [
      ...refreshed.flatMap(({ notes }) => notes),
      ...shortened(
        existing.filter((page) => byId.has(idOf(owners.get(page)))),
        own,
      ),
      ...(isOther ? [KEPT_LAYOUT[input.perPage === 4 ? "four" : "one"]] : []),
      ...(input.mean && existing.some(({ block }) => !block.hasMean) ? [KEPT_WITHOUT_MEAN] : []),
      ...(fresh.some(({ derived }) => derived) ? [NOT_FILLED] : []),
    ],
  };
}

const GONE = ({ block, spoken }: ExistingPage): string =>
  spoken === null
    ? `The page of ${titleOf(block)} is left as it is: the sheet that it speaks of is gone, and which measure is meant cannot be told.`
    : `The page of ${titleOf(block)} is left as it is: ${spoken.sheet} has no such measure any more.`;
/** One sentence for all texts of which pages show only the beginning. */
function shortened(pages: readonly ExistingPage[], { pages: sheet }: OwnSheets): string[] {
  const found = pages.flatMap((page) =>
    shortenedFields(page, sheet).map((field) => `the ${field} of ${page.block.reference ?? page.block.name}`),
  );
  return found.length === 0 ? [] : [`Longer than its room, and shortened on the page: ${found.join(", ")}.`];
}

function idOf(owner: Owner | undefined): string {
  return owner === undefined ? "" : measureId(owner.measure);
}

/** Said where the analyst asks for another layout than the existing pages have. */
const KEPT_LAYOUT = {
  four: "The pages that are there have one measure each, and stay so; new ones are made like them. For four on a page delete the sheets KPI pages and KPI chart data first: their commentaries go with them.",
  one: "The pages that are there have four measures each, and stay so; new ones are made like them. For one on a page delete the sheets KPI pages and KPI chart data first: their commentaries go with them.",
};
const KEPT_WITHOUT_MEAN =
  "The charts that are there have no line at the mean, and stay so; new ones have one.";
const NOT_FILLED =
  "Some latest figures are not filled in yet. Update first, and the pages show them by themselves.";

/** The layout of the existing pages: one sheet has one layout. */
function layoutOf(existing: readonly ExistingPage[]) {
  return existing.find(({ page }) => page !== null)?.page?.layout ?? null;
}
