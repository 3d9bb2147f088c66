import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { applyChanges } from "../../src/excel/apply/apply";
import { revertLast } from "../../src/excel/apply/revert";
import { lookAt } from "../../src/workflow/lookAt";
import { preparePages, type PagesWish } from "../../src/workflow/pages/preparePages";
import { prepareSnapshot } from "../../src/workflow/pages/prepareSnapshot";
import { readWorkbook } from "../../src/workflow/readWorkbook";
import type { Book } from "../../xlsx/book";
import { closePackage, openPackage, partText, putText } from "../../xlsx/package";
import { readXlsx } from "../../xlsx/readXlsx";
import { writeBook } from "../../xlsx/writeBook";
import { writeXlsx } from "../../xlsx/writeXlsx";
import { cellOf, rowsOf } from "../support/gridOf";
import { bookOf, type ShortCell } from "./support/bookOf";
import { contents } from "./support/contents";
import { withBook } from "./support/withBook";

const NOW = () => new Date("2025-02-10T09:00:00Z");
const BOOK: Book = bookOf({
  Scorecard: rowsOf(readFileSync("tests/tables/kpi-pages-2025-01.tsv", "utf8")).map((row, at) =>
    row.map((shown, column): ShortCell => {
      if (shown === "") return null;
      if (at === 0 || column < 2) return `'${shown}`;
      const { content, format } = cellOf(shown);
      return { value: content, style: { numberFormat: format } };
    }),
  ),
});

async function picture() {
  const reading = await readWorkbook();
  const { settings, cards } = reading;
  return { reading, seen: lookAt(cards[0]!, { period: null, everyPeriod: false, settings, check: null }) };
}

async function pages(wish: PagesWish = { choice: "all" }) {
  const { reading, seen } = await picture();
  return preparePages(seen, reading, wish);
}

async function snapshot() {
  const { reading, seen } = await picture();
  return prepareSnapshot(seen, reading, {});
}

async function protect(sheet: string | null) {
  await Excel.run(async (context) => {
    if (sheet === null) context.workbook.protection.protect();
    else context.workbook.worksheets.getItem(sheet).protection.protect();
    await context.sync();
  });
}

describe("what is protected", () => {
  it("takes no page and no snapshot where the workbook lets no sheet in, and says so; nothing is written", () =>
    withBook(BOOK, async (open) => {
      await protect(null);
      const before = await contents(open);
      const sentence = /^The structure of this workbook is protected, so no sheet can be added\. /;
      for (const { changes, notes } of [await pages(), await snapshot()]) {
        expect(changes).toEqual([]);
        expect(notes).toEqual([expect.stringMatching(sentence)]);
      }
      expect(await contents(open)).toEqual(before);
    }));

  it("is known from the file, and stays in the saved copy", async () => {
    const parts = openPackage(await writeBook(BOOK), "Book.xlsx");
    const path = "xl/workbook.xml";
    const locked = '<workbookProtection lockStructure="1"/>';
    const xml = partText(parts, path);
    putText(parts, path, xml.replace(/<(bookViews|sheets)\b/, `${locked}<$1`));
    const file = await readXlsx(closePackage(parts), "Book.xlsx");
    await withBook(file.book, async ({ engine }) => {
      expect((await pages()).changes).toEqual([]);
      const saved = openPackage(await writeXlsx(file, engine.toBook()), "Book.xlsx");
      expect(partText(saved, path)).toContain(locked);
    });
  });

  it("that came between preview and apply leaves the workbook as it was, in one sentence", () =>
    withBook(BOOK, async (open) => {
      const { changes } = await pages();
      await protect(null);
      const before = await contents(open);
      const report = await applyChanges(changes, NOW);
      expect(report.done).toBe(0);
      expect(report.trouble).toMatch(/^The sheet, or the workbook’s structure, is protected/);
      expect(await contents(open)).toEqual(before);
    }));

  it("of the scorecard is in no page's way, and of the pages is named", () =>
    withBook(BOOK, async (open) => {
      await protect("Scorecard");
      const before = await contents(open);
      expect(await applyChanges((await pages()).changes, NOW)).toMatchObject({ done: 4, skipped: [] });
      await protect("KPI pages");
      const { changes, notes } = await pages();
      expect([changes, notes]).toEqual([[], [expect.stringMatching(/^The sheet KPI pages is protected/)]]);
      const held = await revertLast();
      expect(held.done).toBe(0);
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("KPI pages").protection.unprotect();
        await context.sync();
      });
      expect(await revertLast()).toMatchObject({ done: 4, skipped: [] });
      expect(await contents(open)).toEqual(before);
    }));
});

describe("four pages on a printed one, with the mean, and the snapshot", () => {
  it("are taken back part by part, each by itself", () =>
    withBook(BOOK, async (open) => {
      const before = await contents(open);
      const wish = { choice: "all", perPage: 4, mean: true } as const;
      const { changes } = await pages(wish);
      expect(await applyChanges(changes, NOW)).toMatchObject({ done: 4, skipped: [] });
      const charts = open.engine.toBook().sheets.find(({ name }) => name === "KPI pages")?.charts ?? [];
      expect(charts.map(({ series }) => series.length)).toEqual([4, 4, 2]);
      const withPages = await contents(open);
      expect(await applyChanges((await snapshot()).changes, NOW)).toMatchObject({ done: 1, skipped: [] });
      expect(await revertLast()).toMatchObject({ done: 1, skipped: [] });
      expect(await contents(open)).toEqual(withPages);
      expect(await revertLast()).toMatchObject({ done: 4, skipped: [] });
      expect(await contents(open)).toEqual(before);
      expect(open.engine.customXml.size).toBe(0);
    }));

  it("leave the file as it was once taken back, part by part", async () => {
    const file = await readXlsx(await writeBook(BOOK), "Book.xlsx");
    await withBook(file.book, async ({ engine }) => {
      const saved = async () => openPackage(await writeXlsx(file, engine.toBook()), "Book.xlsx");
      const before = await saved();
      await applyChanges((await pages({ choice: "all", perPage: 4, mean: true })).changes, NOW);
      await applyChanges((await snapshot()).changes, NOW);
      expect((await saved()).has("xl/charts/chart1.xml")).toBe(true);
      await revertLast();
      await revertLast();
      const after = await saved();
      const texts = (parts: typeof before) =>
        [...parts.keys()].sort().map((path) => [path, partText(parts, path)]);
      expect(texts(after)).toEqual(texts(before));
    });
  });
});
