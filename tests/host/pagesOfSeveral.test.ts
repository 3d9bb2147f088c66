import { expect, test } from "vitest";
import { applyChanges } from "../../src/excel/apply/apply";
import { revertLast } from "../../src/excel/apply/revert";
import { wholeCards } from "../../src/model/wholeCards";
import type { Choice } from "../../src/pages/choose/chosenMeasures";
import { lookAt } from "../../src/workflow/lookAt";
import { preparePages } from "../../src/workflow/pages/preparePages";
import { prepareSnapshot } from "../../src/workflow/pages/prepareSnapshot";
import { readWorkbook } from "../../src/workflow/readWorkbook";
import type { OpenBook } from "../../workbench/node/openInNode";
import { bookOf, type ShortCell } from "./support/bookOf";
import { contents } from "./support/contents";
import { withBook } from "./support/withBook";

const NOW = () => new Date("2025-02-10T09:00:00Z");
const MONTHS = ["'Nov-24", "'Dec-24", "'Jan-25"];
const share = (value: number): ShortCell => ({ value, style: { numberFormat: "0%" } });
const row = (reference: string, name: string, ...figures: number[]): ShortCell[] => [
  `'${reference}`,
  `'${name}`,
  ...figures.map(share),
];

/** Two scorecards that number their measures alike; they have other columns, so that they are not one over two pages. */
const SEVERAL = bookOf({
  "Early help": [
    ["'Ref", "'Measure", "'Target", "'Tolerance", ...MONTHS],
    row("1.1", "% of visits in time", 0.9, 0.8, 0.85, 0.9, 0.91),
    row("1.2", "% of plans reviewed in time", 0.95, 0.9, 0.9, 0.94, 0.89),
    row("1.3", "% of audits judged good", 0.8, 0.7, 0.7, 0.74, 0.79),
  ],
  Care: [
    ["'Ref", "'Measure", "'Good is", "'Target", ...MONTHS],
    ["'1.1", "'% of care visits in time", "'High", ...[0.95, 0.7, 0.71, 0.72].map(share)],
    ["'1.2", "'% of plans reviewed in time", "'High", ...[0.9, 0.6, 0.61, 0.62].map(share)],
    ["'1.4", "'% of health checks done", "'High", ...[0.9, 0.5, 0.51, 0.52].map(share)],
  ],
});

async function pictureOf(sheet: string) {
  const reading = await readWorkbook();
  const card = wholeCards(reading.cards).find(({ scorecard }) => scorecard.sheets.includes(sheet));
  if (!card) throw new Error(`No scorecard on ${sheet}.`);
  const look = { period: null, everyPeriod: false, settings: reading.settings, check: null };
  return { picture: lookAt(card, look), reading };
}

async function make(sheet: string, choice: Choice) {
  const { picture, reading } = await pictureOf(sheet);
  const proposed = await preparePages(picture, reading, { choice });
  return { proposed, report: await applyChanges(proposed.changes, NOW) };
}

/** What the title of each page says, and its latest figure. */
function pagesIn({ engine }: OpenBook): unknown[][] {
  const cells = engine.toBook().sheets.find(({ name }) => name === "KPI pages")?.cells ?? [];
  const at = (down: number) => cells.find((one) => one.row === down && one.column === 0)?.content;
  const tops = [...new Set(cells.map((one) => Math.floor(one.row / 38) * 38))].sort((a, b) => a - b);
  return tops.map((top) => [at(top), at(top + 4)]);
}

async function type(sheet: string, address: string, value: string | number) {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

test("a page stays with its own scorecard where another one numbers or names a measure alike", () =>
  withBook(SEVERAL, async (open) => {
    await make("Early help", "all");
    const { proposed } = await make("Care", "all");
    expect(proposed.title).toBe("KPI pages: 3 pages made");
    expect(proposed.notes).toEqual([]);
    expect(pagesIn(open)).toEqual([
      ["1.1 % of visits in time", 0.91],
      ["1.2 % of plans reviewed in time", 0.89],
      ["1.3 % of audits judged good", 0.79],
      ["1.1 % of care visits in time", 0.72],
      ["1.2 % of plans reviewed in time", 0.62],
      ["1.4 % of health checks done", 0.52],
    ]);
    expect((await make("Early help", [])).proposed.changes).toEqual([]);
  }));

test("a measure that has gone leaves its page, whatever another scorecard has under its number", () =>
  withBook(SEVERAL, async (open) => {
    await make("Early help", "all");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Early help").getRange("2:2").delete("Up");
      await context.sync();
    });
    const { proposed } = await make("Care", []);
    expect(proposed.notes).toEqual([
      "The page of 1.1 % of visits in time is left as it is: Early help has no such measure any more.",
    ]);
    expect(pagesIn(open)[1]).toEqual(["1.2 % of plans reviewed in time", 0.89]);
  }));

test("pages of every scorecard are brought up to date in one step, whichever is looked at", () =>
  withBook(SEVERAL, async (open) => {
    await make("Early help", "all");
    await make("Care", "all");
    for (const [sheet, heading] of [
      ["Early help", "H1"],
      ["Care", "H1"],
    ] as const) {
      await type(sheet, heading, "'Feb-25");
      await type(sheet, "H2", 0.33);
    }
    const before = await contents(open);
    const { proposed, report } = await make("Care", []);
    expect(report.skipped).toEqual([]);
    expect(proposed.changes.map(({ measure, afterShown }) => [measure, afterShown])).toContainEqual([
      "1.1 % of visits in time",
      "Feb-25",
    ]);
    expect([pagesIn(open)[0]?.[1], pagesIn(open)[3]?.[1]]).toEqual([0.33, 0.33]);
    await revertLast();
    expect(await contents(open)).toEqual(before);
  }));

test("a scorecard over several sheets gets its pages in one go, and they go again", () => {
  const page = (...rows: ShortCell[][]) => [
    ["'Ref", "'Measure", "'Target", "'Tolerance", ...MONTHS],
    ...rows,
  ];
  const book = bookOf({
    Pg1: page(row("1.1", "% of visits in time", 0.9, 0.8, 0.85, 0.9, 0.91)),
    Pg2: page(row("1.1", "% of reviews in time", 0.9, 0.8, 0.7, 0.71, 0.72)),
  });
  return withBook(book, async (open) => {
    const before = await contents(open);
    const { report } = await make("Pg1", "all");
    expect(report).toEqual({ done: 2, skipped: [], trouble: null });
    expect(pagesIn(open)).toEqual([
      ["1.1 % of visits in time", 0.91],
      ["1.1 % of reviews in time", 0.72],
    ]);
    expect((await make("Pg2", [])).proposed.changes).toEqual([]);
    await revertLast();
    expect(await contents(open)).toEqual(before);
  });
});

test("the tiles of a snapshot stay with their own scorecard, too", () =>
  withBook(SEVERAL, async (open) => {
    const snapshot = async (sheet: string) => {
      const { picture, reading } = await pictureOf(sheet);
      return prepareSnapshot(picture, reading, {});
    };
    await applyChanges((await snapshot("Early help")).changes, NOW);
    await type("Care", "H1", "'Feb-25");
    await type("Care", "H2", 0.5);
    const before = await contents(open);
    const { changes, notes } = await snapshot("Care");
    expect(changes).toEqual([]);
    expect(notes).toEqual([
      "Snapshot: the tiles of Early help are left as they are. Choose that scorecard, and they are brought up to date, too.",
    ]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Early help").getRange("3:3").delete("Up");
      await context.sync();
    });
    expect((await snapshot("Early help")).notes).toEqual([
      "Snapshot: the tile in D7 is left as it is: the scorecard has no such measure any more.",
    ]);
    expect(before).not.toEqual(await contents(open));
  }));
