import { namePeriod } from "../core/periods/namePeriod";
import type { Change } from "../model/change";
import type { PageCellChange } from "../model/pages";
import { chartData, commentCells } from "./chart/chartData";
import { chartNotes } from "./chart/chartNotes";
import { chartPeriods } from "./chart/chartPeriods";
import { chartUpdate } from "./existing/chartUpdate";
import { isLeftOver, keptComment, ownComment } from "./existing/comment";
import { valueAt, writtenAt } from "./existing/ownCells";
import type { ExistingPage, OwnSheets } from "./existing/existingPages";
import { dataUpdate, pageUpdate } from "./existing/updatePage";
import { writtenFormats } from "./existing/writtenFormats";
import { chartName, chartOfPage, pageAbout } from "./newPage";
import { titleOf } from "../model/naming/titleOf";
import { pageCells, fieldPlace, slotOf } from "./page/pageBlock";
import { definitionsOf, NO_PERIOD, SEPARATOR } from "./page/pageFacts";
import type { PageInput, PlannedPages } from "./pageInput";
import { wrappedLines } from "./wrappedLines";

/**
 * The change that brings one page up to date, where anything on it is not as it should be, with notes on what is left
 * and why.
 */
export function refreshedPage(existing: ExistingPage, own: OwnSheets, input: PageInput): PlannedPages {
  const { block, page } = existing;
  const { judgement, scorecard } = input;
  const { measure, latest } = judgement;
  const name = titleOf(measure);
  if (own.data === null) return { changes: [], notes: [] };
  if (page === null || own.pages === null) return { changes: [], notes: [NOT_FOUND(name)] };
  const now = latest?.period ? namePeriod(latest.period) : "";
  const before = shownMonth(existing, own);
  const box = fieldPlace(slotOf(page.layout, "commentary"), page.at);
  // A formula in the box of the commentary is the add-in's: it shows the scorecard's own comment.
  const isOwn = String(writtenAt(own.pages, box.row, box.column)).startsWith("=");
  const { commentary } = page;
  const comment = keptComment({
    ...{ kept: block.comment, commentary, before, now },
    own: isOwn ? ownComment(measure) : null,
  });
  const definitions = definitionsOf(input);
  const periods = chartPeriods(judgement, (actual) => input.isProvisional(actual), block.from);
  const said = chartNotes(judgement, periods);
  const facts = { scorecard, judgement, definitions, notes: said, comment: commentCells(block.row) };
  const drawn = { measure, periods, mean: block.hasMean, row: block.row };
  const { cells, hers } = pageUpdate(
    own.pages,
    pageCells(facts, page.layout, page.at),
    writtenFormats(own.data, block),
  );
  const data = dataUpdate(own.data, chartData({ ...drawn, comment }));
  const charts = own.pages.charts
    .filter((chart) => chart.name === chartName(block.row) && periods.length > 0)
    .flatMap((chart) => chartUpdate(chart, block, { judgement, ...drawn }));
  // A page that was made before its measure had figures gets its chart now.
  const made = block.points > 0 ? [] : chartOfPage(judgement, { ...drawn, layout: page.layout, at: page.at });
  const notes = [
    ...hers.map((field) => HERS(name, field)),
    ...(isLeftOver(comment, commentary) ? [UNCHANGED(name, comment.period)] : []),
    ...(isTooLong(page) ? [TOO_LONG(name)] : []),
  ];
  const all: readonly PageCellChange[] = [...cells, ...data];
  if (all.length + charts.length === 0) return { changes: [], notes };
  const change: Change = {
    ...pageAbout("pageUpdate", input),
    kind: "pageUpdate",
    before: null,
    after: { cells: all, charts, ...(made.length > 0 && { made }) },
    beforeShown: before,
    afterShown: now === before ? "brought up to date" : now,
    reason: REASON,
  };
  return { changes: [change], notes };
}

const REASON =
  "The newest figures. Your commentary, and what you changed on the page or its chart, stay as they are.";
const NOT_FOUND = (name: string): string =>
  `The page of ${name} was taken off or laid out differently, so it is left as it is.`;
const HERS = (name: string, field: string): string =>
  `${name}: the ${field} on its page was typed over, so it is left as it is.`;
const UNCHANGED = (name: string, period: string): string =>
  `${name}: the commentary is the one written for ${period}, unchanged. Its page says so.`;

const TOO_LONG = (name: string): string =>
  `${name}: the commentary is longer than its box, so its end would not be printed. Shorten it, or make its rows higher.`;

/** Excel prints only the lines of a merged cell that fit. */
function isTooLong({ layout, commentary }: NonNullable<ExistingPage["page"]>): boolean {
  const { room } = slotOf(layout, "commentary");
  return room !== undefined && wrappedLines(commentary, room.letters) > room.lines;
}

/**
 * The month that the page shows as its latest: in the label of the figure; on small pages, which have no room there, at
 * the end of the line below the title.
 */
function shownMonth({ page }: ExistingPage, { pages }: OwnSheets): string {
  if (page === null) return "";
  const textOf = (field: "latest" | "subtitle", up: number): string => {
    const { row, column } = fieldPlace(slotOf(page.layout, field), page.at);
    return String(valueAt(pages, row - up, column));
  };
  if (!page.layout.shortLabels) return /\((.+)\)$/.exec(textOf("latest", 1))?.[1] ?? "";
  const last = textOf("subtitle", 0).split(SEPARATOR).at(-1) ?? "";
  return last === NO_PERIOD ? "" : last;
}
