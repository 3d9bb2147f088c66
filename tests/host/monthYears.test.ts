import { expect, test } from "vitest";
import { revertLast } from "../../src/excel/apply/revert";
import { prepareMonth } from "../../src/workflow/month/prepareMonth";
import { readWorkbook } from "../../src/workflow/readWorkbook";
import { addOne } from "../support/months/addOne";
import { at, cellAt, userSets } from "./cells";
import { bookOf } from "./support/bookOf";
import { contents } from "./support/contents";
import { withBook } from "./support/withBook";

const text = (cell: string | number) =>
  typeof cell === "string" && !cell.startsWith("=") ? { value: cell } : cell;

const DATA = [
  ["", "Jan", "Feb", "Mar", "Apr", "May", "Jun"],
  ["Referrals", 371, 380, 402, 390, 377, 365],
];

/** Each year has a year to date of its own, behind the months; more stands behind those. */
const BEHIND = bookOf({
  Board: {
    rows: [
      ["", "", { value: "2019/20", style: { horizontal: "center" } }, "", "", "", "", "", ""],
      ["Ref", "Measure", "Jan-20", "Feb-20", "2018-19 YTD", "2019-20 YTD", "Target", "DoT", "Comment"],
      [
        "1",
        "Number of referrals",
        "=Data!B2",
        "=Data!C2",
        4100,
        "=SUM(C3:D3)",
        400,
        '=IF(D3>C3,"↑","↓")',
        "Up",
      ],
      ["2", "Number of visits", 80, 85, 930, "=SUM(C4:D4)", "=F4/2", "↑", "=E4&G4"],
    ].map((row) => row.map((cell) => (typeof cell === "object" ? cell : text(cell)))),
    merges: [{ row: 0, column: 2, rowCount: 1, columnCount: 2 }],
    columnWidths: { 5: 91 },
  },
  Data: DATA,
  Summary: [
    ["Latest", "=Board!D3"],
    ["Last year", "=Board!E4"],
    ["This year", "=Board!F4"],
    ["Target", "=Board!G3"],
    ["Both years", "=SUM(Board!E3:F4)"],
    ["Months", "=SUM(Board!C3:D4)"],
  ],
});

test("where each year has its own year to date, April brings one for the new year, and all of it can be taken back", () =>
  withBook(BEHIND, async (open) => {
    const before = await contents(open);
    const shown = (address: string, sheet = "Board") => {
      const { formula, content } = cellAt(open, at(open, sheet, address));
      return formula ?? content;
    };
    const outside = () =>
      Array.from({ length: 6 }, (_, row) => cellAt(open, at(open, "Summary", `B${row + 1}`)).content);
    const formulas = () => Array.from({ length: 6 }, (_, row) => shown(`B${row + 1}`, "Summary"));
    expect(outside()).toEqual([380, 930, 165, 400, 4100 + 751 + 930 + 165, 371 + 380 + 80 + 85]);

    await addOne();
    await userSets(open, at(open, "Board", "E4"), { value: 91 });
    expect(["E2", "F2", "G2", "G3", "H2"].map((address) => shown(address))).toEqual([
      "Mar-20",
      "2018-19 YTD",
      "2019-20 YTD",
      "=SUM(C3:E3)",
      "Target",
    ]);

    const { changes, notes } = await prepareMonth((await readWorkbook()).cards[0]!);
    expect(changes[0]!.measure).toBe("A new column for Apr-20, and one for 2020-21 YTD");
    expect(changes[0]!.reason).toContain(
      "The new financial year gets its own year to date, “2020-21 YTD”, in a column behind “2019-20 YTD”.",
    );
    expect(notes.join(" ")).not.toContain("YTD");
    await addOne();
    expect(
      ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L"].map((column) => shown(`${column}2`)),
    ).toEqual([
      ...["Ref", "Measure", "Jan-20", "Feb-20", "Mar-20", "Apr-20"],
      ...["2018-19 YTD", "2019-20 YTD", "2020-21 YTD", "Target", "DoT", "Comment"],
    ]);
    expect(["F1", "F3", "G3", "H3", "I3", "I4", "J4", "K3", "L4"].map((address) => shown(address))).toEqual([
      "2020/21",
      "=Data!E2",
      4100,
      "=SUM(C3:E3)",
      "=SUM(F3)",
      "=SUM(F4)",
      "=H4/2",
      '=IF(F3>E3,"↑","↓")',
      "=G4&J4",
    ]);
    expect(open.engine.toBook().sheets[0]!.columnWidths).toMatchObject({ 7: 91, 8: 91 });
    expect(formulas()).toEqual([
      ...["=Board!D3", "=Board!G4", "=Board!H4", "=Board!J3", "=SUM(Board!G3:H4)", "=SUM(Board!C3:D4)"],
    ]);
    expect(outside()).toEqual([380, 930, 256, 400, 4100 + 1153 + 930 + 256, 371 + 380 + 80 + 85]);

    await userSets(open, at(open, "Board", "F4"), { value: 88 });
    const { cards } = await addOne();
    expect(["G2", "J2", "J3", "I3"].map((address) => shown(address))).toEqual([
      "May-20",
      "2020-21 YTD",
      "=SUM(F3:G3)",
      "=SUM(C3:E3)",
    ]);
    expect(cards[0]!.scorecard.lines.filter(({ role }) => role === "ytd")).toHaveLength(3);

    expect((await revertLast()).skipped).toEqual([]);
    await userSets(open, at(open, "Board", "F4"), { value: "" });
    expect((await revertLast()).skipped).toEqual([]);
    await userSets(open, at(open, "Board", "E4"), { value: "" });
    expect((await revertLast()).skipped).toEqual([]);
    expect(await contents(open)).toEqual(before);
  }));

/** The years stand before the months here, which come as rows: measures run across. */
const BEFORE = bookOf({
  Board: [
    ["Measure", "Number of referrals", "Number of visits"],
    ["Target", 400, 90],
    ["2018-19 YTD", 4100, 930],
    ["2019-20 YTD", "=SUM(B5:B6)", 171],
    ["Feb-20", 371, 80],
    ["Mar-20", 380, 91],
    ["DoT", '=IF(B6>B5,"↑","↓")', "↑"],
  ].map((row) => row.map(text)),
  Summary: [["=Board!B4"], ["=Board!C6"], ["=SUM(Board!B3:B6)"]],
});

test("the new year's line is put in before the months, and as a row, where that is where the years stand", () =>
  withBook(BEFORE, async (open) => {
    const before = await contents(open);
    const shown = (address: string, sheet = "Board") => {
      const { formula, content } = cellAt(open, at(open, sheet, address));
      return formula ?? content;
    };
    await addOne();
    const rows = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    expect(rows.map((row) => shown(`A${row}`))).toEqual([
      ...["Measure", "Target", "2018-19 YTD", "2019-20 YTD", "2020-21 YTD"],
      ...["Feb-20", "Mar-20", "Apr-20", "DoT"],
    ]);
    expect(["B4", "B5", "C5", "B8", "B9"].map((address) => shown(address))).toEqual([
      "=SUM(B6:B7)",
      "=SUM(B8)",
      "",
      "",
      '=IF(B8>B7,"↑","↓")',
    ]);
    expect(["A1", "A2", "A3"].map((address) => shown(address, "Summary"))).toEqual([
      ...["=Board!B4", "=Board!C7", "=SUM(Board!B3:B7)"],
    ]);
    await addOne();
    expect(shown("B5")).toBe("=SUM(B8:B9)");
    expect((await revertLast()).skipped).toEqual([]);
    expect((await revertLast()).skipped).toEqual([]);
    expect(await contents(open)).toEqual(before);
  }));
