import { atPeriod } from "../judge/atPeriod";
import type { Beside } from "../model/beside";
import type { Change } from "../model/change";
import { findMeasure } from "../model/identity/findMeasure";
import type { Judgement } from "../model/judgement";
import type { Scorecard } from "../model/scorecard";
import { DATA_ROWS } from "./chart/chartData";
import { chosenMeasures, type Choice, type Lists } from "./choose/chosenMeasures";
import { existingPages, type ExistingPage, type OwnSheets } from "./existing/existingPages";
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
}

/**
 * A page for each measure that was chosen, where there is none; and every page that is there is brought up to date.
 * Commentaries stay, with their measure; what the analyst changed on a page is left and named.
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
  const owned = existing.map((page) => ({ page, judgement: ownerOf(page, judgements) }));
  const refreshed = owned.map(({ page, judgement }) =>
    judgement === null
      ? { changes: [], notes: [GONE(page.block.name)] }
      : refreshedPage(page, own, about(judgement)),
  );
  const paged = new Set(owned.flatMap(({ judgement }) => judgement?.measure.key ?? []));
  const fresh = chosenMeasures(judgements, input.choice, lists).filter(
    ({ measure }) => !paged.has(measure.key),
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

const GONE = (name: string): string =>
  `The page of ${name} is left as it is: the scorecard has no such measure any more.`;
const NOT_FILLED =
  "Some latest figures are not filled in yet. Update first, and the pages show them by themselves.";

function ownerOf({ block }: ExistingPage, judgements: readonly Judgement[]): Judgement | null {
  const measures = judgements.map(({ measure }) => measure);
  const found = findMeasure(block, measures);
  return judgements.find(({ measure }) => measure === found) ?? null;
}

function layoutOf(existing: readonly ExistingPage[]) {
  return existing.find(({ page }) => page !== null)?.page?.layout ?? null;
}
