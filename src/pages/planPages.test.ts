import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { PageBlock, PageCell } from "../model/pages";
import { lookAtRows } from "../../tests/support/lookAtRows";
import { rowsOf } from "../../tests/support/gridOf";
import { planPages, type PagesInput } from "./planPages";

/** Published pages of January 2025 as a scorecard: KPI 3, 8, 10 and the chart of contacts. */
const ROWS = rowsOf(readFileSync("tests/tables/kpi-pages-2025-01.tsv", "utf8"));
const NO_LISTS = { headlines: [], definitions: new Map() };

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
    expect(cellAt(block, 4, 0)).toBe(`=IF('Scorecard'!$V$2="","",'Scorecard'!$V$2)`);
    expect(cellAt(block, 4, 2)).toBe(`=IF('Scorecard'!$C$2="","",'Scorecard'!$C$2)`);
    expect(cellAt(block, 4, 6)).toBe(
      '=IF(AND(ISNUMBER($A$5),ISNUMBER($C$5)),IF(ROUND($A$5,2)<=ROUND($C$5,2),"G – Green",' +
        'IF(ROUND($A$5,2)<=ROUND($E$5,2),"A – Amber","R – Red")),"– no status")',
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
      rowCount: 19,
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
    expect(page?.charts[0]?.description).toMatch(/Jan-25 \(p\): 1626, no status\..* \(p\) is provisional\.$/);
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
      [18, 0],
      [18, 5],
    ]);
    expect(pages.some(({ after }) => after.blocks[0]?.breakBefore)).toBe(false);
  });

  it("chooses the reds", () => {
    expect(pagesOf(ROWS, { choice: "reds" }).pages.map(({ measure }) => measure.slice(0, 5))).toEqual([
      "KPI 3",
      "KPI 8",
    ]);
  });
});
