import { atPeriod } from "../judge/atPeriod";
import type { Beside } from "../model/beside";
import type { Change } from "../model/change";
import { measureId } from "../model/identity/measureId";
import type { Judgement } from "../model/judgement";
import type { Scorecard } from "../model/scorecard";
import { DATA_ROWS } from "./chart/chartData";
import { chosenMeasures, type Choice, type Lists } from "./choose/chosenMeasures";
import { existingPages, type ExistingPage, type OwnSheets } from "./existing/existingPages";
import { pageOwners } from "./existing/pageOwners";
import { nameOf } from "./nameOf";
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
  /** One measure on a printed page, or four; pages that are there keep theirs. */
  readonly perPage: 1 | 4;
  /** A line at the mean of what is drawn; pages that are there keep theirs. */
  readonly mean: boolean;
  readonly own: OwnSheets;
  readonly provisional: Beside["provisional"];
  /** The other scorecards of the workbook: what is a page of theirs is left to them. */
  readonly others?: readonly Scorecard[];
}

/**
 * A page for each measure that was chosen, where there is none; and every page of the scorecard that is there is brought
 * up to date. Commentaries stay, with their measure; what the analyst changed on a page is left and named.
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
  const layout = layoutOf(existing) ?? (input.perPage === 1 ? WHOLE_PAGE : QUARTER_PAGE);
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
      ...(fresh.some(({ derived }) => derived) ? [NOT_FILLED] : []),
    ],
  };
}

const GONE = ({ block, spoken }: ExistingPage): string =>
  spoken === null
    ? `The page of ${nameOf(block)} is left as it is: the sheet that it speaks of is gone, and which measure is meant cannot be told.`
    : `The page of ${nameOf(block)} is left as it is: ${spoken.sheet} has no such measure any more.`;
const NOT_FILLED =
  "Some latest figures are not filled in yet. Update first, and the pages show them by themselves.";

function layoutOf(existing: readonly ExistingPage[]) {
  return existing.find(({ page }) => page !== null)?.page?.layout ?? null;
}
