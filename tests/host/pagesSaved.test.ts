import { expect, test } from "vitest";
import { revertLast } from "../../src/excel/apply/revert";
import { partText } from "../../xlsx/package";
import { readXlsx } from "../../xlsx/readXlsx";
import { writeBook } from "../../xlsx/writeBook";
import { writeXlsx } from "../../xlsx/writeXlsx";
import type { OpenBook } from "../../workbench/node/openInNode";
import { bookOf, type ShortCell } from "./support/bookOf";
import { makePages, typeInto } from "./support/makePages";
import { withBook } from "./support/withBook";

const share = (value: number): ShortCell => ({ value, style: { numberFormat: "0%" } });
const BOOK = bookOf({
  Scorecard: [
    ["'Ref", "'Measure", "'Good is", "'Target", "'Tolerance", "'Nov-24", "'Dec-24", "'Jan-25"],
    ["'1.1", "'% of visits in time", "'High", null, share(0.8), ...[0.81, 0.84, 0.83].map(share)],
    ["'1.2", "'% of plans in time", "'High", share(0.9), share(0.8), ...[0.81, 0.84, 0.83].map(share)],
    ["'1.3", "'% of reviews in time", "'High", share(0.9), share(0.8), ...[0.91, 0.94, 0.93].map(share)],
  ],
});
const CHART = "xl/charts/chart1.xml";

/** The lines of a chart as the workbook has them: which column each draws, its colour and its dash. */
function linesOf({ engine }: OpenBook, at: number) {
  const charts = engine.toBook().sheets.find(({ name }) => name === "KPI pages")?.charts ?? [];
  return charts[at]?.series.map(({ values, color, dash }) => [/\$([A-Z]+)\$/.exec(values)?.[1], color, dash]);
}

const ACTUAL = ["B", "#1F3864", "solid"];
const [FIRST_GREEN, FIRST_AMBER, SECOND_AMBER] = [
  ["C", "#2E7D32", "dash"],
  ["C", "#B45F06", "sysDot"],
  ["D", "#B45F06", "sysDot"],
];

test("pages of a saved file get the line of a target that came since, and lose that of one that went, and go back", async () => {
  const bytes = await withBook(BOOK, async ({ engine }) => {
    await makePages();
    return writeBook(engine.toBook());
  });
  const saved = await readXlsx(bytes, "board.xlsx");
  const refreshed = await withBook(saved.book, async (open) => {
    expect(linesOf(open, 0)).toEqual([ACTUAL, FIRST_AMBER]);
    await typeInto("Scorecard", "D2", 0.9, "0%");
    await typeInto("Scorecard", "D3", "");
    const { proposed, report } = await makePages({ choice: [] });
    expect(report.trouble).toBeNull();
    expect(proposed.changes.map(({ measure }) => measure)).toEqual([
      "1.1 % of visits in time",
      "1.2 % of plans in time",
    ]);
    return writeXlsx(saved, open.engine.toBook());
  });
  const again = await readXlsx(refreshed, "board.xlsx");
  await withBook(again.book, async (open) => {
    expect([0, 1, 2].map((at) => linesOf(open, at))).toEqual([
      [ACTUAL, FIRST_GREEN, SECOND_AMBER],
      [ACTUAL, FIRST_AMBER],
      [ACTUAL, FIRST_GREEN, SECOND_AMBER],
    ]);
    await revertLast();
    expect([0, 1].map((at) => linesOf(open, at))).toEqual([
      [ACTUAL, FIRST_AMBER],
      [ACTUAL, FIRST_GREEN, SECOND_AMBER],
    ]);
    const back = await readXlsx(await writeXlsx(again, open.engine.toBook()), "board.xlsx");
    expect(partText(back.parts, CHART)).toBe(partText(saved.parts, CHART));
  });
});
