import { describe, expect, it } from "vitest";
import { applyChanges } from "../../src/excel/apply/apply";
import { revertLast } from "../../src/excel/apply/revert";
import { lookAt } from "../../src/workflow/lookAt";
import { preparePages, type PagesWish } from "../../src/workflow/pages/preparePages";
import { readWorkbook } from "../../src/workflow/readWorkbook";
import type { OpenBook } from "../../workbench/node/openInNode";
import { contents } from "./support/contents";
import { KPI_ROWS as ROWS, publishedKpis as scorecard } from "./support/publishedKpis";
import { countSyncs, withBook } from "./support/withBook";

const NOW = () => new Date("2025-02-10T09:00:00Z");

async function prepared(wish: PagesWish = { choice: "all" }) {
  const reading = await readWorkbook();
  const [card] = reading.cards;
  if (!card) throw new Error("No scorecard.");
  const picture = lookAt(card, { period: null, everyPeriod: false, settings: reading.settings, check: null });
  return preparePages(picture, reading, wish);
}

async function make(wish?: PagesWish) {
  const proposed = await prepared(wish);
  return { proposed, report: await applyChanges(proposed.changes, NOW) };
}

const sheetOf = ({ engine }: OpenBook, name: string) =>
  engine.toBook().sheets.find((one) => one.name === name);
const shownAt = (open: OpenBook, sheet: string, row: number, column: number) =>
  sheetOf(open, sheet)?.cells.find((one) => one.row === row && one.column === column)?.content ?? "";

async function type(sheet: string, address: string, value: string | number, format?: string) {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.values = [[value]];
    if (format !== undefined) range.numberFormat = [[format]];
    await context.sync();
  });
}

describe("KPI pages in the workbook", () => {
  it("are the published ones: figures, status, change, direction, sentence", async () => {
    await withBook(scorecard(), async (open) => {
      const { report } = await make();
      expect(report).toEqual({ done: 4, skipped: [], trouble: null });
      const at = (row: number, column: number) => shownAt(open, "KPI pages", row, column);
      expect(at(0, 0)).toBe("KPI 3 % of re-referrals");
      expect([at(4, 0), at(4, 2), at(4, 4), at(4, 6)]).toEqual([0.23, 0.18, 0.21, "R – Red"]);
      expect(at(6, 0)).toBe("+5 percentage points");
      expect(at(6, 2)).toBe("▲ up, worse");
      expect(at(23, 0)).toBe(
        "In Jan-25: 23% against a target of 18% and a tolerance of 21%. Status: R – Red",
      );
      expect(at(25, 0)).toBe("Commentary");
      // KPI 10 has a target to be confirmed and no months: it says so, and draws nothing.
      expect([at(76, 0), at(80, 0), at(80, 2), at(80, 6)]).toEqual([
        "KPI 10 % of children in care placed within 20 miles of their home",
        "no figure yet",
        "TBC",
        "– no status",
      ]);
      const charts = sheetOf(open, "KPI pages")?.charts ?? [];
      expect(charts.map(({ name }) => name)).toEqual(["KPI chart 1", "KPI chart 2", "KPI chart 4"]);
      expect(charts[0]?.description).toContain("Jan-25: 23%, target 18%, tolerance 21%, red.");
      expect(charts[0]?.series.map(({ dash }) => dash)).toEqual(["solid", "dash", "sysDot"]);
      expect(shownAt(open, "KPI chart data", 1, 2)).toBe("Target 18%");
      expect(shownAt(open, "KPI chart data", 19, 1)).toBe(0.23);
    });
  });

  it("follow the scorecard without the add-in", async () => {
    await withBook(scorecard(), async (open) => {
      await make();
      await type("Scorecard", "V2", 0.19);
      expect(shownAt(open, "KPI pages", 4, 6)).toBe("A – Amber");
      expect(shownAt(open, "KPI chart data", 19, 1)).toBe(0.19);
    });
  });

  it("are taken back part by part", async () => {
    await withBook(scorecard(), async (open) => {
      const before = await contents(open);
      await make();
      expect(await revertLast()).toMatchObject({ done: 4, skipped: [], trouble: null });
      expect(await contents(open)).toEqual(before);
      expect(open.engine.customXml.size).toBe(0);
    });
  });

  it("stay where the analyst has written on them, and the others go", async () => {
    await withBook(scorecard(), async (open) => {
      await make();
      await type("KPI pages", "A27", "It has climbed back up.");
      const report = await revertLast();
      expect(report.skipped.map(({ reason }) => reason)).toEqual(["changed"]);
      expect(shownAt(open, "KPI pages", 26, 0)).toBe("It has climbed back up.");
      expect(shownAt(open, "KPI pages", 38, 0)).toBe("");
      expect(sheetOf(open, "KPI pages")?.charts?.map(({ name }) => name)).toEqual(["KPI chart 1"]);
    });
  });

  it("need nothing where all is as it should be", async () => {
    await withBook(scorecard(), async () => {
      await make();
      expect((await prepared()).changes).toEqual([]);
    });
  });

  it("of a new month are one step: the commentary stays and says that it is last month's", async () => {
    const december = ROWS.map((row) => row.slice(0, -1));
    await withBook(scorecard(december), async (open) => {
      await make();
      await type("KPI pages", "A27", "Within tolerance in December.");
      await type("KPI pages", "C81", "Set by the board");
      await type("KPI pages", "A141", `${"A long account of contacts. ".repeat(40)}`);
      await type("Scorecard", "V1", "'Jan-25");
      await type("Scorecard", "V2", 0.23, "0%");
      await type("Scorecard", "V5", 1626);
      await type("Scorecard", "V3", 0.09, "0%");
      const before = await contents(open);
      const { proposed, report } = await make();
      expect(report.skipped).toEqual([]);
      expect(proposed.changes.map(({ kind }) => kind)).toEqual(Array<string>(4).fill("pageUpdate"));
      expect(proposed.notes.filter((note) => note.includes("commentary"))).toEqual([
        "KPI 3 % of re-referrals: the commentary is the one written for Dec-24, unchanged. Its page says so.",
        "Number of contacts: the commentary is the one written for Dec-24, unchanged. Its page says so.",
        "Number of contacts: the commentary is longer than its box, so its end would not be printed. Shorten it, or make its rows higher.",
      ]);
      expect(shownAt(open, "KPI pages", 26, 0)).toBe("Within tolerance in December.");
      expect(shownAt(open, "KPI pages", 25, 0)).toBe("Commentary (unchanged since Dec-24)");
      expect(shownAt(open, "KPI pages", 3, 0)).toBe("Latest (Jan-25)");
      const chart = sheetOf(open, "KPI pages")?.charts?.[0];
      // Two blank rows behind eighteen months give the newest value its room.
      expect(chart?.series[0]?.values).toBe("'KPI chart data'!$B$3:$B$22");
      expect(chart?.description).toContain("Jan-25: 23%");
      // The label shows a value as its cell does.
      const formats = [18, 19].map(
        (row) =>
          sheetOf(open, "KPI chart data")?.cells.find((cell) => cell.row === row && cell.column === 1)?.style
            .numberFormat,
      );
      expect(formats).toEqual(["0%", "0%"]);
      // The value stands at the newest point, where it was written at the one before.
      expect([chart?.series[0]?.labelled, chart?.series[0]?.labelsAt]).toEqual([[17], "r"]);
      await type("KPI pages", "A27", "It has risen in January.");
      expect(shownAt(open, "KPI pages", 25, 0)).toBe("Commentary");
      await type("KPI pages", "A27", "Within tolerance in December.");
      await revertLast();
      expect(await contents(open)).toEqual(before);
    });
  });

  it("get their chart with their first figures, and lose it when those are taken back", async () => {
    await withBook(scorecard(), async (open) => {
      await make();
      await type("Scorecard", "V4", 0.7, "0%");
      const before = await contents(open);
      const { report } = await make();
      expect(report.skipped).toEqual([]);
      const chart = sheetOf(open, "KPI pages")?.charts?.find(({ name }) => name === "KPI chart 3");
      expect(chart?.description).toContain("Jan-25: 70%");
      expect(chart?.series[0]?.labelled).toEqual([0]);
      expect(shownAt(open, "KPI pages", 80, 0)).toBe(0.7);
      expect((await prepared()).changes).toEqual([]);
      await revertLast();
      expect(await contents(open)).toEqual(before);
    });
  });

  it("go also where the analyst has taken a chart off", async () => {
    await withBook(scorecard(), async (open) => {
      const before = await contents(open);
      await make();
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("KPI pages").charts.getItem("KPI chart 1").delete();
        await context.sync();
      });
      // The text that she types keeps the sheet, so that the other charts go one by one.
      await type("KPI pages", "K1", "Mine");
      expect(await revertLast()).toMatchObject({ done: 4, skipped: [], trouble: null });
      expect(sheetOf(open, "KPI pages")?.charts ?? []).toEqual([]);
      expect(before).not.toEqual(await contents(open));
    });
  });

  it("keep their measure where rows of the scorecard come, and what the analyst typed over is left and named", async () => {
    await withBook(scorecard(), async (open) => {
      await make();
      await type("KPI pages", "A27", "About re-referrals.");
      await type("KPI pages", "C5", "under review");
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Scorecard").getRange("2:2").insert("Down");
        await context.sync();
      });
      await type("Scorecard", "B2", "Number of visits");
      const { proposed, report } = await make();
      expect(report.skipped).toEqual([]);
      expect(proposed.notes).toEqual([
        "KPI 3 % of re-referrals: the target on its page was typed over, so it is left as it is.",
      ]);
      expect(shownAt(open, "KPI pages", 0, 0)).toBe("KPI 3 % of re-referrals");
      expect(shownAt(open, "KPI pages", 26, 0)).toBe("About re-referrals.");
      expect(shownAt(open, "KPI pages", 4, 2)).toBe("under review");
    });
  });

  it("take as many round trips for forty-six measures as for four", async () => {
    const many = [
      ...ROWS.slice(0, 1),
      ...Array.from({ length: 46 }, (_, at) => [
        `${at + 1}.1`,
        `% of visits of team ${at + 1} in time`,
        ...(ROWS[1]?.slice(2) ?? []),
      ]),
    ];
    const trips = async (rows: string[][], perPage: 1 | 4 = 1) =>
      withBook(scorecard(rows), async (open) => {
        const { changes } = await prepared({ choice: "all", perPage });
        const made = await countSyncs(open, () => applyChanges(changes, NOW));
        let done = 0;
        const reverted = await countSyncs(open, async () => ({ done } = await revertLast()));
        expect(open.engine.sheets().map(({ name }) => name)).toEqual(["Scorecard"]);
        return { pages: changes.length, made, reverted, done };
      });
    // Two write and two give the alternative text; so many pages are two pieces of one work.
    expect(await trips(ROWS)).toEqual({ pages: 4, made: 4, reverted: 2, done: 4 });
    expect(await trips(many)).toEqual({ pages: 46, made: 8, reverted: 4, done: 46 });
    // Wherever one piece of the work ends and the next begins.
    expect(await trips(many.slice(0, -1), 4)).toMatchObject({ pages: 45, done: 45 });
  });
});
