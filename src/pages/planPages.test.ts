import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { PageBlock, PageCell } from "../model/pages";
import { lookAtRows } from "../../tests/support/lookAtRows";
import { rowsOf } from "../../tests/support/gridOf";
import { NO_LISTS } from "./choose/chosenMeasures";
import { planPages, type PagesInput } from "./planPages";

/** Published pages of January 2025 as a scorecard: KPI 3, 8, 10 and the chart of contacts. */
const ROWS = rowsOf(readFileSync("tests/tables/kpi-pages-2025-01.tsv", "utf8"));

function pagesOf(rows = ROWS, options: Partial<PagesInput> = {}) {
  const { scorecard, judgements } = lookAtRows(rows);
  const { changes, notes } = planPages({
    ...{ scorecard, judgements, choice: "all", lists: NO_LISTS, perPage: 1, mean: false },
    ...{ own: { pages: null, data: null }, provisional: [], ...options },
  });
  const pages = changes.flatMap((change) => (change.kind === "page" ? [change] : []));
  return {
    pages,
    notes,
    page: (name: string) => pages.find(({ measure }) => measure.startsWith(name))?.after,
  };
}

const written = ({ formula, content }: PageCell) => formula ?? content;
const cellAt = (block: PageBlock | undefined, row: number, column: number) => {
  const cell = block?.cells.find((one) => one.row === row && one.column === column);
  return cell && written(cell);
};

describe("planPages", () => {
  it("makes a page for each measure, and for figures that are not there a page without a chart", () => {
    const { pages } = pagesOf();
    expect(pages.map(({ measure, after }) => [measure, after.charts.length])).toEqual([
      ["KPI 3 % of re-referrals", 1],
      ["KPI 8 % of children in care aged under 13 living in residential care", 1],
      ["KPI 10 % of children in care placed within 20 miles of their home", 0],
      ["Number of contacts", 1],
    ]);
  });

  it("shows figures as formulas to the scorecard", () => {
    const [block] = pagesOf().page("KPI 3")?.blocks ?? [];
    expect(cellAt(block, 0, 0)).toBe(`="KPI 3 "&'Scorecard'!$B$2`);
    expect(cellAt(block, 3, 0)).toBe("Latest (Jan-25)");
    expect(cellAt(block, 4, 0)).toBe(`=IF('Scorecard'!$V$2="","–",'Scorecard'!$V$2)`);
    expect(cellAt(block, 4, 2)).toBe(`=IF('Scorecard'!$C$2="","–",'Scorecard'!$C$2)`);
    expect(cellAt(block, 4, 6)).toBe(
      '=IF(AND(ISNUMBER($A$5),ISNUMBER($C$5)),IF(ROUND($A$5,2)<=ROUND($C$5,2),"G – Green",' +
        'IF(ISNUMBER($E$5),IF(ROUND($A$5,2)<=ROUND($E$5,2),"A – Amber","R – Red"),"R – Red")),"– no status")',
    );
    expect(cellAt(block, 5, 0)).toBe("Change since Dec-24");
  });

  it("gives a chart one unbroken range of eighteen months with target and tolerance, and says its message", () => {
    const page = pagesOf().page("KPI 3");
    const [chart] = page?.charts ?? [];
    expect(chart?.source).toEqual({
      sheet: "KPI chart data",
      row: 1,
      column: 0,
      rowCount: 21,
      columnCount: 4,
    });
    expect(chart?.description).toBe(
      "Line chart of KPI 3 % of re-referrals, Aug-23 to Jan-25. Jan-25: 23%, target 18%, tolerance 21%, red." +
        " Lowest 17% in Aug-24, highest 28% in Mar-24.",
    );
    expect(chart?.axis).toEqual({ minimum: 0, maximum: null, format: "0%" });
    expect(new Set(chart?.lines.map(({ dash }) => dash)).size).toBe(3);
    const data = page?.blocks[1];
    expect(cellAt(data, 2, 0)).toBe("Aug-23");
    expect(cellAt(data, 19, 1)).toBe("=IF(ISNUMBER('Scorecard'!$V$2),'Scorecard'!$V$2,NA())");
    expect(cellAt(data, 1, 2)).toContain("Target ");
  });

  it("adds the mean where it is wanted, and marks months that are not final", () => {
    const { scorecard } = lookAtRows(ROWS);
    const provisional = [
      { sheetId: scorecard.sheetId, period: { kind: "month", year: 2025, month: 1 } as const },
    ];
    const page = pagesOf(ROWS, { mean: true, provisional }).page("Number of contacts");
    expect(page?.charts[0]?.lines).toHaveLength(2);
    expect(page?.charts[0]?.provisional).toEqual([17]);
    expect(page?.charts[0]?.description).toMatch(
      /Jan-25 \(p\): 1626, no status\..* \(p\) is not final yet\.$/,
    );
    const data = page?.blocks[1];
    const row = data?.row ?? 0;
    expect(cellAt(data, row + 19, 2)).toBe(
      `=IF(COUNT($B$${row + 3}:$B$${row + 20})=0,NA(),SUMIF($B$${row + 3}:$B$${row + 20},"<9E+99")/COUNT($B$${row + 3}:$B$${row + 20}))`,
    );
  });

  it("puts four measures on a printed page, two by two", () => {
    const { pages } = pagesOf(ROWS, { perPage: 4 });
    const places = pages.map(({ after }) => after.blocks[0]).map((block) => [block?.row, block?.column]);
    expect(places).toEqual([
      [0, 0],
      [0, 5],
      [21, 0],
      [21, 5],
    ]);
    expect(pages.some(({ after }) => after.blocks[0]?.breakBefore)).toBe(false);
  });

  it("chooses the reds", () => {
    expect(pagesOf(ROWS, { choice: "reds" }).pages.map(({ measure }) => measure.slice(0, 5))).toEqual([
      "KPI 3",
      "KPI 8",
    ]);
  });

  it("reads a figure with its month behind it, so that it is drawn and judged as one", () => {
    const rows = [
      ["Measure", "Good is", "Target", "Latest"],
      ["% of plans up to date", "High", "85%", "75.2% (March 24)"],
      ["% of visits in time", "High", "85%", "90.1% (March 24)"],
      ["% of reviews in time", "High", "85%", "80.4% (March 24)"],
    ];
    const page = pagesOf(rows).page("% of plans");
    const [block, data] = page?.blocks ?? [];
    const cell = "'Scorecard'!$D$2";
    const read = `VALUE(TRIM(LEFT(${cell},FIND("(",${cell}&"(")-1)))`;
    expect(cellAt(block, 4, 0)).toBe(`=IF(${cell}="","–",IFERROR(${read},${cell}))`);
    expect(cellAt(data, 2, 1)).toBe(`=IF(${cell}="",NA(),IFERROR(${read},NA()))`);
    expect(cellAt(block, 4, 6)).toContain("$A$5");
    // Through one month no line goes: target and tolerance are strokes.
    expect(page?.charts[0]?.lines.map(({ marker }) => marker)).toEqual(["Circle", "Dash"]);
  });

  it("speaks of target, tolerance and benchmarks only as far as they are there", () => {
    const rows = [
      ["Measure", "Target", "Tolerance", "England", "Neighbours", "Nov-24", "Dec-24", "Jan-25"],
      ["% of visits in time", "90%", "80%", "82%", "", "90%", "90%", "91%"],
      ["% of reviews in time", "", "", "", "", "90%", "90%", "92%"],
    ];
    const pages = pagesOf(rows);
    const [visits] = pages.page("% of visits")?.blocks ?? [];
    const [reviews] = pages.page("% of reviews")?.blocks ?? [];
    expect(cellAt(visits, 35, 0)).toBe("Benchmarks");
    expect(cellAt(visits, 35, 2)).toContain(`IF('Scorecard'!$E$2="","",`);
    expect(cellAt(reviews, 38 + 35, 0)).toBeUndefined();
    expect(cellAt(reviews, 38 + 23, 0)).toContain(`IF(ISNUMBER($C$43)," against a target of "`);
  });

  it("says the same on a quarter of a page: working, benchmarks and source too", () => {
    const rows = [
      ["Ref", "Measure", "Source", "Target", "England", "Nov-24", "Dec-24", "Jan-25", "Number"],
      ["1.1", "% of visits in time", "MIT", "90%", "82%", "90%", "90%", "91%", "91/100 = 0.91"],
      ["1.2", "% of reviews in time", "MIT", "90%", "82%", "90%", "90%", "92%", "92/100 = 0.92"],
    ];
    const [block] = pagesOf(rows, { perPage: 4 }).page("1.1")?.blocks ?? [];
    const labels = block?.cells.flatMap(({ content, formula }) => (formula === null ? [content] : [])) ?? [];
    for (const label of ["Working", "Benchmarks", "Direction of travel", "Target", "Status"])
      expect(labels).toContain(label);
    expect(cellAt(block, 19, 0)).toBe('=IF($B$20="","","Source, owner")');
    const heights = Object.fromEntries(block?.heights.map(({ row, points }) => [row, points]) ?? []);
    const usual = 15;
    const high = Array.from({ length: block?.rowCount ?? 0 }, (_, row) => heights[row] ?? usual);
    // Two of them and the margins of 84 points lie on A4, 842 points high.
    expect(2 * high.reduce((sum, points) => sum + points, 0)).toBeLessThan(842 - 84);
  });

  it("letters a long name smaller, and cuts it at a word above the chart alone", () => {
    const name = `Percentage of ${"completed contacts received in the month ".repeat(4)}`.trim();
    const rows = [
      ["Measure", "Target", "Nov-24", "Dec-24", "Jan-25"],
      [name, "90%", "90%", "90%", "91%"],
      ["% of reviews in time", "90%", "90%", "90%", "92%"],
    ];
    const page = pagesOf(rows, { perPage: 4 }).page("Percentage");
    const title = page?.blocks[0]?.styles.find(({ bold, size }) => bold === true && size === 9);
    expect(title?.areas).toEqual([{ row: 0, column: 0, rowCount: 1, columnCount: 4 }]);
    expect(page?.charts[0]?.title).toBe("Percentage of completed contacts received in the …");
  });

  it("letters words in place of a figure smaller, where one line has no room for them", () => {
    const rows = [
      ["Measure", "Target", "Tolerance", "Nov-24", "Dec-24", "Jan-25"],
      ["Number of cases", "no more than 20 per month", "25", "12", "14", "19"],
      ["% of reviews in time", "above 90%", "80%", "90%", "90%", "92%"],
    ];
    const small = (perPage: 1 | 4, size: number) =>
      pagesOf(rows, { perPage }).pages.map(({ after }) =>
        after.blocks[0]?.styles
          .filter((style) => style.wrap === true && style.size === size)
          .flatMap(({ areas }) => areas.map(({ column, columnCount }) => [column, columnCount])),
      );
    expect(small(1, 9)).toEqual([[[2, 2]], []]);
    expect(small(4, 7)).toEqual([[[1, 1]], []]);
  });
});
