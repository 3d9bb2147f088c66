import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { namePeriod } from "../../src/core/periods/namePeriod";
import { runChecks } from "../../src/checks/run/runChecks";
import { revertLast } from "../../src/excel/apply/revert";
import { prepareMonth } from "../../src/workflow/month/prepareMonth";
import { lookAt } from "../../src/workflow/lookAt";
import { readWorkbook } from "../../src/workflow/readWorkbook";
import type { Book } from "../../xlsx/book";
import { readXlsx } from "../../xlsx/readXlsx";
import { at, cellAt, userSets } from "./cells";
import { addOne } from "../support/months/addOne";
import { bookOf } from "./support/bookOf";
import { contents } from "./support/contents";
import { withBook } from "./support/withBook";

async function sample(name = "board-2024-06"): Promise<Book> {
  const bytes = new Uint8Array(readFileSync(`assets/samples/${name}.xlsx`));
  return (await readXlsx(bytes, `${name}.xlsx`)).book;
}

test("the sample gets its next quarter: heading over both its columns, workings kept and emptied, arrows cleared", async () =>
  withBook(await sample(), async (open) => {
    const place = (address: string) => at(open, "Scorecard", address);
    const { cards } = await addOne();
    const card = cards.find(({ scorecard }) => scorecard.sheet === "Scorecard")!;
    expect(card.scorecard.periods.map(namePeriod)).toEqual([
      "Jun-23",
      "Sep-23",
      "Dec-23",
      "Mar-24",
      "Jun-24",
      "Sep-24",
    ]);
    expect(cellAt(open, place("O4")).content).toBe(45_536);
    expect(cellAt(open, place("N4")).content).toBe(45_444);
    expect(cellAt(open, place("O5")).content).toBe("Actual");
    expect(open.engine.merges(place("A1").sheetId)).toContainEqual({
      row: 3,
      column: 14,
      rowCount: 1,
      columnCount: 2,
    });
    const { measures, lines } = card.scorecard;
    expect(lines.slice(-3).map(({ role, period }) => [role, period && namePeriod(period)])).toEqual([
      ["actual", "Sep-24"],
      ["working", "Sep-24"],
      ["direction", null],
    ]);
    expect(
      measures.filter(({ working, direction }) => working?.content !== "" || direction?.content !== ""),
    ).toEqual([]);
    expect(cellAt(open, place("O11")).fill).toBeNull();
    expect(cellAt(open, at(open, "KPI history", "J3")).content).toBe("((387*12)/146874)*10000 = 316");
  }));

test("three months in a row and back again: everything is as it was", async () =>
  withBook(await sample(), async (open) => {
    const before = await contents(open);
    await addOne();
    await addOne();
    const { cards } = await addOne();
    expect(cards[0]!.scorecard.periods.slice(-3).map(namePeriod)).toEqual(["Sep-24", "Dec-24", "Mar-25"]);
    for (let month = 0; month < 3; month++) expect((await revertLast()).skipped).toEqual([]);
    expect(await contents(open)).toEqual(before);
  }));

test("a month that Ctrl+Z has undone is not offered to be reverted", async () =>
  withBook(await sample(), async (open) => {
    const offered = async () => (await readWorkbook()).revertable;
    await addOne();
    expect(await offered()).not.toHaveProperty("undone");
    await open.engine.undo();
    expect(cellAt(open, at(open, "Scorecard", "O4")).content).not.toBe(45_536);
    expect(await offered()).toMatchObject({ cells: 0, undone: true });
    await open.engine.redo();
    expect(await offered()).not.toHaveProperty("undone");
  }));

test("what a working was found to contradict is still said when the working has moved to the history, and taken back with it", async () =>
  withBook(await sample(), async () => {
    const errors = async () => {
      const { cards, settings, written, beside } = await readWorkbook();
      const asked = { period: null, everyPeriod: false, settings, written, beside, check: runChecks };
      const { findings } = lookAt(cards[0]!, asked);
      return findings.flatMap(({ severity, message }) => (severity === "error" ? [message] : []));
    };
    const before = await errors();
    expect(before).toHaveLength(3);
    await addOne();
    expect(await errors()).toEqual(before.map((message) => `Jun-24: ${message}`));
    await addOne();
    expect(await errors()).toEqual(before.map((message) => `Jun-24: ${message}`));
    await revertLast();
    await revertLast();
    expect(await errors()).toEqual(before);
  }));

test("says beforehand which figures nobody has filled from the workings that make room", async () => {
  const [june, september] = await Promise.all([sample(), sample("board-2024-09")]);
  const notes = async () => (await prepareMonth((await readWorkbook()).cards[0]!)).notes;
  await withBook(september, async () =>
    expect((await notes())[0]).toBe(
      "35 figures of Sep-24 that the workings give are not in the sheet yet, and the workings make room. Press Update and apply that first.",
    ),
  );
  await withBook(june, async () =>
    expect(await notes()).not.toContainEqual(expect.stringContaining("Update")),
  );
});

/** A year of months under its band, with a year to date, worked out from a sheet of data; formulas elsewhere refer to it. */
const YEARLY = bookOf({
  Board: {
    rows: [
      ["", "", "", { value: "2024/25", style: { horizontal: "center" } }, "", "", "", "", ""],
      ["Ref", "Measure", "Target", "Jan-25", "Feb-25", "Mar-25", "YTD", "DoT", "Comment"].map((text) => ({
        value: text,
      })),
      [
        "1",
        "Number of referrals",
        400,
        "=Data!B2",
        "=Data!C2",
        "=Data!D2",
        "=SUM(D3:F3)",
        '=IF(F3>E3,"↑","↓")',
        "Up on last month",
      ],
      ["2", "Number of visits", 90, 80, 85, 91, "=SUM(D4:F4)", "↑", ""],
    ],
    merges: [{ row: 0, column: 3, rowCount: 1, columnCount: 3 }],
  },
  Data: [
    ["", "Jan", "Feb", "Mar", "Apr", "May", "Jun"],
    ["Referrals", 371, 380, 402, 390, 377, 365],
  ],
  Summary: [
    ["Latest", "=Board!F3"],
    ["Target", "=Board!C3"],
    ["So far", "=Board!G4"],
    ["All", "=SUM(Board!D3:F3)"],
    ["Comment", "=Board!I3"],
  ],
});

test("over the turn of the financial year: a new band, a fresh year to date, formulas moved on", () =>
  withBook(YEARLY, async (open) => {
    const before = await contents(open);
    const shown = (address: string, sheet = "Board") => {
      const { formula, content } = cellAt(open, at(open, sheet, address));
      return formula ?? content;
    };
    const figures = () =>
      ["B1", "B2", "B3", "B4", "B5"].map((address) => cellAt(open, at(open, "Summary", address)).content);
    expect(figures()).toEqual([402, 400, 256, 1153, "Up on last month"]);
    await addOne();
    expect(["D1", "G1", "G2", "G3", "G4", "H3", "H4", "I3", "I4"].map((address) => shown(address))).toEqual([
      "2024/25",
      "2025/26",
      "Apr-25",
      "=Data!E2",
      "",
      "=SUM(G3)",
      "=SUM(G4)",
      '=IF(G3>F3,"↑","↓")',
      "",
    ]);
    expect(figures().filter((_, row) => row !== 2)).toEqual([402, 400, 1153, "Up on last month"]);
    expect(shown("B3", "Summary")).toBe("=Board!H4");
    await userSets(open, at(open, "Board", "G4"), { value: 88 });
    await addOne();
    expect(["G1", "H2", "H3", "I3", "I4"].map((address) => shown(address))).toEqual([
      "2025/26",
      "May-25",
      "=Data!F2",
      "=SUM(G3:H3)",
      "=SUM(G4:H4)",
    ]);
    expect(open.engine.merges(at(open, "Board", "A1").sheetId)).toEqual([
      { row: 0, column: 3, rowCount: 1, columnCount: 3 },
      { row: 0, column: 6, rowCount: 1, columnCount: 2 },
    ]);
    expect((await revertLast()).skipped).toEqual([]);
    await userSets(open, at(open, "Board", "G4"), { value: "" });
    expect((await revertLast()).skipped).toEqual([]);
    expect(await contents(open)).toEqual(before);
  }));

test("a new month that the analyst has used stays, and what goes with it", () =>
  withBook(YEARLY, async (open) => {
    await addOne();
    await userSets(open, at(open, "Board", "G4"), { value: 88 });
    const { skipped } = await revertLast();
    expect(skipped.map(({ reason }) => reason).sort()).toEqual(["alone", "alone", "alone", "changed"]);
    expect(cellAt(open, at(open, "Board", "H3")).formula).toBe("=SUM(G3)");
    expect(cellAt(open, at(open, "Board", "I4")).content).toBe("↑");
  }));
