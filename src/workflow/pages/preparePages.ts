import { counted } from "../../core/figures/counted";
import { readGrids } from "../../excel/read/readGrids";
import { readOwnSheets } from "../../excel/read/readOwnSheets";
import { survey } from "../../excel/read/survey";
import { NOTHING_BESIDE } from "../../model/beside";
import { CHART_SHEET, isOwnSheet, PAGES_SHEET } from "../../model/ownSheets";
import type { Proposed } from "../../model/proposed";
import type { Card, Picture, Reading } from "../../model/reading";
import type { Scorecard } from "../../model/scorecard";
import { listsIn, type Choice, type Lists } from "../../pages/choose/chosenMeasures";
import { existingPages, type OwnSheets } from "../../pages/existing/existingPages";
import { pageOwners } from "../../pages/existing/pageOwners";
import { planPages } from "../../pages/planPages";
import { anchored } from "../../update/anchored";
import { judgeCard } from "../judgeCard";
import { otherCards } from "./otherCards";
import { protectedSheets } from "./protectedSheets";

/** Which pages the analyst wants; what is left out is as published pages are. */
export interface PagesWish {
  readonly choice: Choice;
  readonly perPage?: 1 | 4;
  readonly mean?: boolean;
}

/** Rows of a list of headlines at most. A longer sheet is a table of something else, and costs a reading. */
const MOST_LIST_ROWS = 400;
const TITLE = "KPI pages";
const NOTHING = "Every page is as it should be.";
const NO_LIST =
  "No sheet lists headline measures under a heading such as KPI or Name, so there are none to make pages of.";
const NOT_FOUND = (sheet: string, names: readonly string[]): string =>
  `${sheet} also lists ${names.join("; ")}. No measure of the scorecard, or more than one, has that name, so no page was made.`;

/** What the sheets beside the scorecards say of measures: which are this one's headlines, and how each is defined. Two round trips. */
export async function readLists(
  picture: Pick<Picture, "card">,
  reading: Pick<Reading, "cards">,
): Promise<Lists> {
  const scorecards = new Set(reading.cards.map(({ scorecard }) => scorecard.sheetId));
  const { sheets } = await survey();
  // Lists are looked for on visible sheets that are neither a scorecard nor made by the add-in.
  const others = sheets.filter(
    ({ sheetId, sheet, visibility, used }) =>
      !scorecards.has(sheetId) &&
      !isOwnSheet(sheet) &&
      visibility === "visible" &&
      used !== null &&
      used.rowCount <= MOST_LIST_ROWS,
  );
  // Without such a sheet Excel need not be asked.
  const { grids } = others.length === 0 ? { grids: [] } : await readGrids(others);
  return listsIn(
    grids,
    [picture.card, ...otherCards(picture, reading)].map(({ scorecard }) => scorecard),
  );
}

/**
 * Pages for the measures that the analyst chose, and those that are there brought up to date, of whichever scorecard of the
 * workbook. At most five round trips, nothing is written.
 */
export async function preparePages(
  picture: Pick<Picture, "card" | "judgements">,
  reading: Pick<Reading, "cards" | "beside" | "written">,
  { choice, perPage, mean = false }: PagesWish,
): Promise<Proposed> {
  const lists = await readLists(picture, reading);
  // The pages and the data behind their charts: either may be missing.
  const [pages = null, data = null] = await readOwnSheets([PAGES_SHEET, CHART_SHEET]);
  const forbidden = await protectedSheets([pages, data]);
  // A write that stops in the middle would leave half a page: it is said before.
  if (forbidden.length > 0) return { title: TITLE, changes: [], notes: forbidden };
  const own = { pages, data };
  const others = otherCards(picture, reading);
  const plan = ({ card, judgements }: typeof picture, wanted: Choice, beside: readonly Card[]) => {
    const planned = planPages({
      ...{
        scorecard: card.scorecard,
        judgements,
        choice: wanted,
        lists,
        mean,
        own,
        perPage: perPage ?? null,
      },
      provisional: (reading.beside ?? NOTHING_BESIDE).provisional,
      others: beside.map(({ scorecard }) => scorecard),
    });
    return { ...planned, changes: anchored(planned.changes, card.landmarks) };
  };
  const paged = others.filter(({ scorecard }) => hasPages(own, scorecard, [picture.card, ...others]));
  const { written = [] } = reading;
  const plans = [
    plan(picture, choice, others),
    ...paged.map((card) => {
      const { judgements } = judgeCard(card, { period: null, written });
      const beside = [picture.card, ...others].filter((one) => one !== card);
      return plan({ card, judgements }, [], beside);
    }),
  ];
  const changes = plans.flatMap((one) => one.changes);
  // What belongs to no scorecard is said once.
  const notes = [...new Set(plans.flatMap((one) => one.notes))];
  // A new page is a change of its own kind; all others bring something up to date.
  const made = changes.filter(({ kind }) => kind === "page").length;
  const isMissing = choice === "headlines" && lists.headlines.length === 0;
  const unknown = choice === "headlines" ? lists.missing : null;
  return {
    title: titleOf(made, changes.length - made),
    changes,
    notes: [
      ...(isMissing ? [NO_LIST] : []),
      ...(unknown ? [NOT_FOUND(unknown.sheet, unknown.names)] : []),
      ...(changes.length + notes.length === 0 && !isMissing ? [NOTHING] : []),
      ...notes,
    ],
  };
}

function titleOf(made: number, updated: number): string {
  const parts = [
    ...(made > 0 ? [`${counted(made, "page")} made`] : []),
    ...(updated > 0 ? [`${counted(updated, "page")} brought up to date`] : []),
  ];
  return parts.length === 0 ? TITLE : `${TITLE}: ${parts.join(", ")}`;
}

/** Whether some of the pages that stand are this scorecard's. */
function hasPages(own: OwnSheets, scorecard: Scorecard, cards: readonly Card[]): boolean {
  const owners = pageOwners(
    existingPages(own),
    cards.map((card) => card.scorecard),
  );
  return [...owners.values()].some((owner) => owner.scorecard === scorecard);
}
