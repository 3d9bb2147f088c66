import { expect, test } from "vitest";
import { revertLast } from "../../src/excel/apply/revert";
import { bookOf, type ShortCell } from "./support/bookOf";
import { contents } from "./support/contents";
import { cellOf, makePages, makeSnapshot, typeInto } from "./support/makePages";
import { withBook } from "./support/withBook";

const shown = (value: number, numberFormat: string): ShortCell => ({ value, style: { numberFormat } });
const HEADINGS = ["'Ref", "'Measure", "'Good is", "'Target", "'Nov-24", "'Dec-24", "'Jan-25"];
/** A rate whose decimals are not shown, and two shares. */
const BOOK = bookOf({
  Scorecard: [
    HEADINGS,
    [
      "'1.1",
      "'Rate of referrals per 10,000",
      "'Low",
      ...[150, 170.2, 166.4, 161.6].map((one) => shown(one, "0")),
    ],
    ["'1.2", "'% of visits in time", "'High", ...[0.9, 0.81, 0.8, 0.834].map((one) => shown(one, "0%"))],
    ["'1.3", "'% of plans in time", "'High", ...[0.9, 0.81, 0.85, 0.84].map((one) => shown(one, "0%"))],
  ],
});

async function setFormat(sheet: string, address: string, format: string) {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).numberFormat = [[format]];
    await context.sync();
  });
}

async function textOf(sheet: string, address: string): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("text");
    await context.sync();
    return range.text[0]?.[0] ?? "";
  });
}

test("a change is the difference of the figures as they are shown, of shares in percentage points", () =>
  withBook(BOOK, async () => {
    await makePages();
    await makeSnapshot();
    // 166.4 and 161.6 are shown as 166 and 162.
    expect(await textOf("KPI pages", "A7")).toBe("-4");
    expect([await textOf("KPI snapshot", "A8"), await textOf("KPI snapshot", "A9")]).toEqual([
      "162",
      "(-4) ▼",
    ]);
    // 80% and 83% as they are shown; a tile has one decimal more, and takes the figures as they are held.
    expect(await textOf("KPI pages", "A45")).toBe("+3 percentage points");
    expect([await textOf("KPI snapshot", "D8"), await textOf("KPI snapshot", "D9")]).toEqual([
      "83%",
      "(+3.4 pp) ▲",
    ]);
    expect(await textOf("KPI pages", "A83")).toBe("-1 percentage point");
    expect(await textOf("KPI snapshot", "A4")).toContain("pp percentage points");
  }));

test("number formats follow the scorecard's, on pages, tiles and behind the charts, and go back with Revert", () =>
  withBook(BOOK, async (open) => {
    await makePages();
    await makeSnapshot();
    for (const column of ["D", "E", "F", "G"]) {
      await setFormat("Scorecard", `${column}2`, "0.0");
      await setFormat("Scorecard", `${column}3`, "0.0%");
    }
    const before = await contents(open);
    const { report } = await makePages({ choice: [] });
    expect(report.skipped).toEqual([]);
    expect([await textOf("KPI pages", "A5"), await textOf("KPI pages", "C5")]).toEqual(["161.6", "150.0"]);
    expect(await textOf("KPI pages", "A7")).toBe("-4.8");
    expect([await textOf("KPI pages", "A43"), await textOf("KPI pages", "C43")]).toEqual(["83.4%", "90.0%"]);
    expect(await textOf("KPI chart data", "B5")).toBe("161.6");
    await revertLast();
    expect(await contents(open)).toEqual(before);
    const { report: tiles } = await makeSnapshot();
    expect(tiles.skipped).toEqual([]);
    expect([await textOf("KPI snapshot", "A8"), await textOf("KPI snapshot", "A9")]).toEqual([
      "161.6",
      "(-4.8) ▼",
    ]);
    expect([await textOf("KPI snapshot", "D8"), await textOf("KPI snapshot", "D9")]).toEqual([
      "83.4%",
      "(+3.4 pp) ▲",
    ]);
    await revertLast();
    expect(await contents(open)).toEqual(before);
    await makePages({ choice: [] });
    await makeSnapshot();
    expect((await makePages({ choice: [] })).proposed.changes).toEqual([]);
    expect((await makeSnapshot()).proposed.changes).toEqual([]);
  }));

test("a number format that the analyst gave a page stays", () =>
  withBook(BOOK, async (open) => {
    await makePages();
    await setFormat("KPI pages", "A43", "0.00%");
    await setFormat("Scorecard", "G3", "0.0%");
    await typeInto("Scorecard", "H1", "'Feb-25");
    await typeInto("Scorecard", "H3", 0.85, "0.0%");
    await makePages({ choice: [] });
    expect(await textOf("KPI pages", "A43")).toBe("85.00%");
    expect(cellOf(open, "KPI pages", "A42").shown).toBe("Latest (Feb-25)");
  }));

test("a number format that the analyst gave a tile stays, also in the next month", () =>
  withBook(BOOK, async () => {
    await makeSnapshot();
    await setFormat("KPI snapshot", "A8", "0.00");
    // A whole tile at once, with its status and its change.
    for (const address of ["D8", "E8", "D9"]) await setFormat("KPI snapshot", address, "0.0%");
    expect((await makeSnapshot()).proposed.changes.flatMap(({ kind }) => kind)).toEqual(["pageUpdate"]);
    expect((await makeSnapshot()).proposed.changes).toEqual([]);
    for (const column of ["D", "E", "F", "G"]) await setFormat("Scorecard", `${column}2`, "0.0");
    await typeInto("Scorecard", "H1", "'Feb-25");
    for (const row of [2, 3, 4]) await typeInto("Scorecard", `H${row}`, row === 2 ? 158.44 : 0.85);
    await setFormat("Scorecard", "H2", "0.0");
    for (const row of [3, 4]) await setFormat("Scorecard", `H${row}`, "0%");
    await makeSnapshot();
    expect([await textOf("KPI snapshot", "A8"), await textOf("KPI snapshot", "A9")]).toEqual([
      "158.44",
      "(-3.2) ▼",
    ]);
    expect([await textOf("KPI snapshot", "D8"), await textOf("KPI snapshot", "E8")]).toEqual(["85.0%", "R"]);
    // Those of the tile that nobody touched follow.
    expect([await textOf("KPI snapshot", "G8"), await textOf("KPI snapshot", "G9")]).toEqual([
      "85%",
      "(+1.0 pp) ▲",
    ]);
  }));
