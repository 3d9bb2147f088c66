import type { PageChange } from "../model/change";
import { PAGES_SHEET } from "../model/ownSheets";
import type { Judgement } from "../model/judgement";
import type { PageChart } from "../model/pages";
import {
  chartData,
  chartSource,
  commentCells,
  DATA_ROWS,
  DATA_SHEET,
  type ChartDataInput,
} from "./chart/chartData";
import { chartNotes } from "./chart/chartNotes";
import { chartOf } from "./chart/chartOf";
import { chartPeriods } from "./chart/chartPeriods";
import { ownComment } from "./existing/comment";
import { titleOf } from "../model/naming/titleOf";
import { chartArea, pageBlock, type PageAt } from "./page/pageBlock";
import { pagesSheet, type PageLayout } from "./page/pageLayout";
import { definitionsOf } from "./page/pageFacts";
import type { PageInput } from "./pageInput";

/** Where a new page and the figures of its chart stand, and how the page is laid out. */
export interface NewPage {
  readonly layout: PageLayout;
  readonly mean: boolean;
  readonly at: PageAt;
  /** The first row of its figures on their sheet, from zero. */
  readonly row: number;
}

const REASON =
  "A printed page with its chart. Every figure on it is a formula that reads the scorecard, so it stays up to date without the add-in.";

/** The change that makes a measure's page: its texts and formulas, the figures of its chart, and the chart. */
export function newPage(input: PageInput, { layout, mean, at, row }: NewPage): PageChange {
  const { judgement, scorecard } = input;
  const { measure } = judgement;
  const periods = chartPeriods(judgement, (actual) => input.isProvisional(actual), null);
  const definitions = definitionsOf(input);
  const notes = chartNotes(judgement, periods);
  const block = pageBlock(
    { scorecard, judgement, definitions, notes, comment: commentCells(row) },
    layout,
    at,
  );
  const comment = { text: "", period: "", seen: ownComment(measure) };
  const data = chartData({ measure, periods, mean, row, comment });
  const charts = chartOfPage(judgement, { periods, mean, row, layout, at });
  return {
    ...pageAbout("page", input),
    kind: "page",
    before: null,
    after: { sheets: [pagesSheet(layout), DATA_SHEET], blocks: [block, data], charts },
    beforeShown: "",
    afterShown: charts.length > 0 ? "new page with a chart" : "new page, without figures to draw",
    reason: REASON,
  };
}

/** The chart of a page; none as long as there is no figure to draw, since an empty chart prints as an empty frame. */
export function chartOfPage(
  judgement: Judgement,
  {
    periods,
    mean,
    row,
    layout,
    at,
  }: Omit<ChartDataInput, "measure" | "comment"> & Pick<NewPage, "layout" | "at">,
): readonly PageChart[] {
  if (periods.length === 0) return [];
  return [
    chartOf({
      ...{ sheet: PAGES_SHEET, name: chartName(row), judgement, periods, mean },
      source: chartSource({ measure: judgement.measure, periods, mean, row }),
      over: chartArea(layout, at),
      titleSize: layout.chart.titleSize,
      titleLetters: layout.chart.titleLetters,
      textSize: layout.chartText,
    }),
  ];
}

/** What a change of a page says of itself. */
export function pageAbout(kind: "page" | "pageUpdate", { judgement: { measure } }: PageInput) {
  return {
    id: `${kind}:${measure.place.sheetId}:${measure.place.row}:${measure.place.column}`,
    place: measure.place,
    group: "pages" as const,
    measure: titleOf(measure),
    measureKey: measure.key,
    hers: false,
  };
}

/**
 * The name of a chart, by the block of its figures: `KPI chart 1` draws the first block. By this name the chart is
 * found again.
 */
export function chartName(row: number): string {
  return `KPI chart ${row / DATA_ROWS + 1}`;
}
