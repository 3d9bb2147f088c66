import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { applyChanges } from "../../src/excel/apply/apply";
import { revertLast } from "../../src/excel/apply/revert";
import { lookAt } from "../../src/workflow/lookAt";
import { isTiles } from "../../src/workflow/pages/otherCards";
import { prepareSnapshot, type SnapshotWish } from "../../src/workflow/pages/prepareSnapshot";
import { readWorkbook } from "../../src/workflow/readWorkbook";
import type { Book } from "../../xlsx/book";
import type { OpenBook } from "../../workbench/node/openInNode";
import { cellOf, rowsOf } from "../support/gridOf";
import { bookOf, type ShortCell } from "./support/bookOf";
import { contents } from "./support/contents";
import { withBook } from "./support/withBook";

const NOW = () => new Date("2024-07-10T09:00:00Z");
/** The tiles of a published snapshot: section, label, value, change on the month, sign. */
const TILES = rowsOf(readFileSync("tests/tables/snapshot-2024-06.tsv", "utf8"))
  .slice(1)
  .filter(([, , value]) => value !== "")
  .map(([section = "", label = "", value = "", change = "", sign = ""]) => ({
    ...{ section, label, value, change, sign },
  }));
const SECTIONS = [...new Set(TILES.map(({ section }) => section))];

function figure(shown: string): ShortCell {
  const { content, format } = cellOf(shown);
  return { value: content, style: { numberFormat: format } };
}

/** What stood a month earlier: the value without its change. */
function earlier(value: string, change: string): ShortCell {
  const now = cellOf(value);
  const step = cellOf(change.replace(/[()+]/g, "")).content;
  return {
    value: Number((Number(now.content) - Number(step)).toFixed(6)),
    style: { numberFormat: now.format },
  };
}

function scorecard(more: Readonly<Record<string, ShortCell[][]>> = {}): Book {
  const rows: ShortCell[][] = [["'Measure", "'Target", "'May-24", "'Jun-24"]];
  for (const section of SECTIONS) {
    rows.push([`'${section}`]);
    for (const { label, value, change } of TILES.filter((tile) => tile.section === section))
      rows.push([`'${label}`, null, earlier(value, change), figure(value)]);
  }
  return bookOf({ Scorecard: rows, ...more });
}

async function prepared(wish: SnapshotWish = {}) {
  const reading = await readWorkbook();
  const card = reading.cards.find(({ scorecard: one }) => !isTiles(one));
  if (!card) throw new Error("No scorecard.");
  const picture = lookAt(card, { period: null, everyPeriod: false, settings: reading.settings, check: null });
  return prepareSnapshot(picture, reading, wish);
}

async function make(wish?: SnapshotWish) {
  const proposed = await prepared(wish);
  return { proposed, report: await applyChanges(proposed.changes, NOW) };
}

/** What the snapshot shows: the signs of changes are in their number formats. */
async function textsOf(): Promise<string[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("KPI snapshot").getRange("A1:O60").load("text");
    await context.sync();
    return range.text;
  });
}

const cellsOf = ({ engine }: OpenBook, name: string) =>
  engine.toBook().sheets.find((one) => one.name === name)?.cells ?? [];
const shownAt = (open: OpenBook, row: number, column: number, sheet = "KPI snapshot") =>
  cellsOf(open, sheet).find((one) => one.row === row && one.column === column)?.content ?? "";

/** Every tile as the sheet shows it: its section, name, figure, status and change. */
async function tilesOf(open: OpenBook) {
  const texts = await textsOf();
  const cells = cellsOf(open, "KPI snapshot").filter(({ row }) => row >= 5);
  const names = cells.filter(({ formula }) => /^='?Scorecard'?!\$A\$\d+$/.test(formula ?? ""));
  const sections = cells.filter(
    ({ formula, content }) => formula === null && SECTIONS.includes(String(content)),
  );
  return names.map(({ row, column, content }) => ({
    section: sections.filter((one) => one.row < row).at(-1)?.content,
    label: content,
    figure: shownAt(open, row + 1, column),
    status: shownAt(open, row + 1, column + 1),
    change: texts[row + 2]?.[column],
  }));
}

async function type(sheet: string, address: string, value: string | number, format?: string) {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.values = [[value]];
    if (format !== undefined) range.numberFormat = [[format]];
    await context.sync();
  });
}

describe("the snapshot", () => {
  it("needs nothing while all is as it should be, and one step in the next month", async () => {
    await withBook(scorecard(), async (open) => {
      await make();
      expect((await prepared()).changes).toEqual([]);
      await type("Scorecard", "E1", "'Jul-24");
      await type("Scorecard", "E3", 380);
      await type("Scorecard", "E4", 0.26, "0%");
      const before = await contents(open);
      const { proposed, report } = await make();
      expect(report).toEqual({ done: 1, skipped: [], trouble: null });
      expect(
        proposed.changes.map(({ kind, beforeShown, afterShown }) => [kind, beforeShown, afterShown]),
      ).toEqual([["pageUpdate", "Jun-24", `Jul-24, ${TILES.length} tiles`]]);
      const [referrals, repeats, assessments] = await tilesOf(open);
      expect(referrals).toMatchObject({ figure: 380, change: "(+9) ▲" });
      expect(repeats).toMatchObject({ figure: 0.26, change: "(+2.0 pp) ▲" });
      // Not typed yet: its own latest month stands, and says so.
      expect(assessments).toBeUndefined();
      expect(shownAt(open, 6, 6)).toBe("# SAs in Period (Jun-24 on May-24)");
      expect((await textsOf())[8]?.[6]).toBe("(-44) ▼");
      await revertLast();
      expect(await contents(open)).toEqual(before);
    });
  });

  it("shows a text that stands for a figure below, where it has room", async () => {
    const book = bookOf({
      Scorecard: [
        ["'Measure", "'Target", "'May-24", "'Jun-24"],
        ["'% of contacts completed within 72 hours", 0.9, "'TBC", "'TBC Jan/Feb"],
        ["'Number of plans", 400, 430, "'420 (provisional)"],
        ["'Number of referrals", 400, 310, 300],
      ],
    });
    await withBook(book, async (open) => {
      await make();
      const texts = await textsOf();
      expect([texts[7]?.[0], texts[8]?.[0]]).toEqual(["–", "TBC Jan/Feb"]);
      expect([shownAt(open, 7, 3), texts[8]?.[3]]).toEqual([420, "(-10) ▼"]);
      await type("Scorecard", "D2", 0.8, "0%");
      expect(shownAt(open, 7, 0)).toBe(0.8);
    });
  });

  it("compares with the year before where that is wanted, and keeps to it", async () => {
    const year: Book = bookOf({
      Scorecard: [
        ["'Measure", "'Good is", "'Target", "'Tolerance", "'Jun-23", "'May-24", "'Jun-24"],
        ["'Number of contacts", "'Low", 900, 1000, 900, 1000, 1100],
        ["'% of visits in time", "'High", 0.95, 0.9, 0.9, 0.93, 0.94].map((one, at) =>
          at < 2 || typeof one === "string" ? one : { value: one, style: { numberFormat: "0%" } },
        ),
        ["'Number of referrals", "'Low", 400, 450, 300, 310, 300],
      ],
    });
    await withBook(year, async (open) => {
      await make({ form: "yearBefore" });
      const texts = await textsOf();
      expect([shownAt(open, 6, 0), shownAt(open, 7, 0), shownAt(open, 7, 1), texts[8]?.[0]]).toEqual([
        "Number of contacts",
        1100,
        "R",
        "(+200) ▲",
      ]);
      expect([shownAt(open, 7, 4), texts[8]?.[3]]).toEqual(["A", "(+4.0 pp) ▲"]);
      expect([shownAt(open, 7, 7), texts[8]?.[6]]).toEqual(["G", "(0) ●"]);
      expect(shownAt(open, 1, 0)).toBe(
        "Latest month: Jun-24. Change on the same month a year before: Jun-23.",
      );
      expect((await prepared()).changes).toEqual([]);
      await type("Scorecard", "G2", 950);
      expect([shownAt(open, 7, 1), (await textsOf())[8]?.[0]]).toEqual(["A", "(+50) ▲"]);
    });
  });

  it("checks totals against their parts, alive", async () => {
    const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun"].map((month) => `'${month}-24`);
    const teams: Book = bookOf({
      Scorecard: [
        ["'Measure", "'Target", ...months],
        ["'Total contacts", null, 120, 131, 118, 125, 140, 137],
        ["'Contacts of the north team", null, 70, 75, 66, 70, 80, 77],
        ["'Contacts of the south team", null, 50, 56, 52, 55, 60, 60],
        ["'% of visits in time", null, 0.9, 0.91, 0.92, 0.9, 0.93, 0.94],
      ],
    });
    await withBook(teams, async (open) => {
      await make();
      expect(shownAt(open, 2, 0)).toBe("Totals that their parts add up to: Total contacts.");
      await type("Scorecard", "H4", 66);
      expect(shownAt(open, 2, 0)).toBe("Total contacts: its parts give 143, not 137.");
    });
  });

  it("leaves and names what the analyst typed over, and puts a new measure's tile below", async () => {
    await withBook(scorecard(), async (open) => {
      await make();
      const last = 1 + SECTIONS.length + TILES.length + 1;
      await type("KPI snapshot", "A9", "see the note");
      await type("Scorecard", `A${last}`, "'# of Visits");
      await type("Scorecard", `C${last}`, 10);
      await type("Scorecard", `D${last}`, 12);
      const { proposed } = await make({ choice: "all" });
      expect(proposed.notes).toEqual([
        "Snapshot: of # Referrals, something was typed over, so it is left as it is.",
      ]);
      expect(shownAt(open, 8, 0)).toBe("see the note");
      expect((await tilesOf(open)).at(-1)).toMatchObject({
        label: "# of Visits",
        figure: 12,
        change: "(+2) ▲",
      });
    });
  });

  it("is the published one, tile by tile, but for a sign that contradicts its change and decimals of a change", async () => {
    await withBook(scorecard(), async (open) => {
      const before = await contents(open);
      const { report } = await make();
      expect(report).toEqual({ done: 1, skipped: [], trouble: null });
      const tiles = await tilesOf(open);
      expect(tiles).toHaveLength(TILES.length);
      const differing = TILES.flatMap(({ section, label, value, change, sign }, at) => {
        const tile = tiles[at];
        expect([tile?.section, tile?.label]).toEqual([section, label]);
        expect(tile?.figure).toBe(cellOf(value).content);
        // The published one calls the points of a percentage `%`.
        const published = `${change.replace("%", " pp")} ${sign}`;
        return tile?.change === published ? [] : [`${label}: ${published}; ${String(tile?.change)}`];
      });
      expect(differing).toEqual([
        "% Visits In Time: (+1.0 pp) ●; (+1.0 pp) ▲",
        "% with Perm Plan: (-0.59 pp) ▼; (-0.6 pp) ▼",
        "% Up to Date Health Assessments: (-0.81 pp) ▼; (-0.8 pp) ▼",
        "% in Suitable Accommodation: (-0.05 pp) ▼; (-0.1 pp) ▼",
      ]);
      expect(shownAt(open, 1, 0)).toBe("Latest month: Jun-24. Change on the figure before: May-24.");
      const page = open.engine.toBook().sheets.find(({ name }) => name === "KPI snapshot")?.page;
      expect([page?.pagesWide, page?.pagesHigh, page?.paper]).toEqual([1, 1, 9]);
      await revertLast();
      expect(await contents(open)).toEqual(before);
    });
  });
});

describe("a snapshot of the analyst's", () => {
  const theirs: ShortCell[][] = [
    ["'Front Door"],
    ["'# Referrals\n355 (-5) ▼", null, "'% Re-Referrals", null, "'# Unknown things"],
    [null, null, { value: 0.23, style: { numberFormat: "0%" } }, null, 3],
    [null, null, "'(+0.1%) ▲", null, "'(+1) ▲"],
    ["'Child Protection"],
    ["'# Plans", 480, "'(+3)", "'▲"],
    ["'Children In Care"],
    ["'# Plans", 870, "'(+1)", "'▲"],
  ];

  it("is recognised, and its tiles follow the scorecard in the form that they have", async () => {
    await withBook(scorecard({ Snapshot: theirs }), async (open) => {
      const before = await contents(open);
      const { proposed, report } = await make();
      expect(report.skipped).toEqual([]);
      const at = (row: number, column: number) => shownAt(open, row, column, "Snapshot");
      expect(at(1, 0)).toBe("# Referrals\n371 (+16) ▲");
      expect([at(2, 2), at(3, 2)]).toEqual([0.24, "(+0.3%) ▲"]);
      expect([at(5, 1), at(5, 2), at(5, 3)]).toEqual([457, "(-25)", "▼"]);
      expect([at(7, 1), at(7, 2), at(7, 3)]).toEqual([877, "(+9)", "▲"]);
      expect(proposed.notes).toEqual([
        "Snapshot: the tile # Unknown things is left as it is, because no measure of the scorecard, or more than one, has that name.",
      ]);
      expect(cellsOf(open, "KPI snapshot")).toEqual([]);
      await type("Scorecard", "D3", 400);
      expect(at(1, 0)).toBe("# Referrals\n400 (+45) ▲");
      await type("Scorecard", "D3", 371);
      expect((await prepared()).changes).toEqual([]);
      await revertLast();
      expect(await contents(open)).toEqual(before);
    });
  });
});
