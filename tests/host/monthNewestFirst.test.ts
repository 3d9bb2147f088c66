import { expect, test } from "vitest";
import { namePeriod } from "../../src/core/periods/namePeriod";
import { revertLast } from "../../src/excel/apply/revert";
import { prepareMonth } from "../../src/workflow/month/prepareMonth";
import { readWorkbook } from "../../src/workflow/readWorkbook";
import type { OpenBook } from "../../workbench/node/openInNode";
import { addOne } from "../support/months/addOne";
import { at, cellAt, userSets } from "./cells";
import { bookOf } from "./support/bookOf";
import { contents } from "./support/contents";
import { withBook } from "./support/withBook";

const heads = (texts: readonly string[]) => texts.map((value) => ({ value }));
const shownIn =
  (open: OpenBook, sheet = "Board") =>
  (address: string) => {
    const { formula, content } = cellAt(open, at(open, sheet, address));
    return formula ?? content;
  };

/** February 2025 stands before January and December; formulas here and elsewhere speak of it. */
const DOWN = bookOf({
  Board: {
    rows: [
      ["", "", "", { value: "2024/25", style: { horizontal: "center" } }, "", "", "", "", "", ""],
      heads([
        "Ref",
        "Measure",
        "Target",
        "Feb-25",
        "Jan-25",
        "Dec-24",
        "YTD",
        "DoT",
        "Working",
        "Rolling 2 months",
      ]),
      [
        "1",
        "Number of referrals",
        400,
        "=Data!D2",
        "=Data!C2",
        "=Data!B2",
        "=SUM(D3:F3)",
        '=IF(D3>E3,"↑","↓")',
        "",
        "=AVERAGE(D3:E3)",
      ],
      [
        "2",
        "% visits in time",
        0.9,
        0.91,
        0.85,
        0.8,
        "=AVERAGE(D4:F4)",
        "↑",
        { value: "91/100" },
        "=AVERAGE(D4:E4)",
      ],
    ],
    merges: [{ row: 0, column: 3, rowCount: 1, columnCount: 3 }],
  },
  Data: [
    ["", "Dec", "Jan", "Feb", "Mar", "Apr", "May"],
    ["Referrals", 371, 380, 402, 390, 377, 365],
  ],
  Summary: [
    ["February", "=Board!D3"],
    ["So far", "=Board!G4"],
    ["All", "=SUM(Board!D3:F3)"],
  ],
});

test("a column before the newest: three months across March to April, and back again", () =>
  withBook(DOWN, async (open) => {
    const before = await contents(open);
    const shown = shownIn(open);
    await addOne();
    expect(["D1", "E1", "D2", "E2", "D3", "D4", "E3", "E4"].map(shown)).toEqual([
      "2024/25",
      "2024/25",
      "Mar-25",
      "Feb-25",
      "=Data!E2",
      "",
      "=Data!D2",
      0.91,
    ]);
    expect(["H3", "I3", "I4", "J4", "K3", "H4"].map(shown)).toEqual([
      "=SUM(D3:G3)",
      '=IF(D3>E3,"↑","↓")',
      "",
      "",
      "=AVERAGE(D3:E3)",
      "=AVERAGE(D4:G4)",
    ]);
    expect(["B1", "B3"].map((address) => cellAt(open, at(open, "Summary", address)).content)).toEqual([
      402, 1153,
    ]);
    await addOne();
    expect(["D1", "E1", "F1", "D2", "D3", "I3", "J3", "L3"].map(shown)).toEqual([
      "2025/26",
      "2024/25",
      "2024/25",
      "Apr-25",
      "=Data!F2",
      "=SUM(D3)",
      '=IF(D3>E3,"↑","↓")',
      "=AVERAGE(D3:E3)",
    ]);
    const { cards } = await addOne();
    expect(cards[0]!.scorecard.periods.map(namePeriod)).toEqual([
      "Dec-24",
      "Jan-25",
      "Feb-25",
      "Mar-25",
      "Apr-25",
      "May-25",
    ]);
    expect(["D1", "D2", "D3", "J3", "K3"].map(shown)).toEqual([
      "2025/26",
      "May-25",
      "=Data!G2",
      "=SUM(D3:E3)",
      '=IF(D3>E3,"↑","↓")',
    ]);
    expect(shownIn(open, "Summary")("B1")).toBe("=Board!G3");
    for (let month = 0; month < 3; month++) expect((await revertLast()).skipped).toEqual([]);
    expect(await contents(open)).toEqual(before);
  }));

test("a row above the newest, where months go down", () =>
  withBook(
    bookOf({
      Board: [
        heads(["Measure", "Number of referrals", "% visits in time", "% plans in time"]),
        [{ value: "Target" }, 400, 0.9, 0.95],
        [{ value: "Mar-25" }, 402, 0.91, 0.93],
        [{ value: "Feb-25" }, 380, 0.85, 0.94],
        [{ value: "Jan-25" }, 371, 0.8, 0.96],
        [{ value: "YTD" }, "=SUM(B3:B5)", "=AVERAGE(C3:C5)", "=AVERAGE(D3:D5)"],
      ],
    }),
    async (open) => {
      const before = await contents(open);
      await addOne();
      expect(["A3", "B3", "A4", "B4", "B7"].map(shownIn(open))).toEqual([
        "Apr-25",
        "",
        "Mar-25",
        402,
        "=SUM(B3)",
      ]);
      expect((await revertLast()).skipped).toEqual([]);
      expect(await contents(open)).toEqual(before);
    },
  ));

test("figure and working side by side for each month, under one heading, newest first", () =>
  withBook(
    bookOf({
      Board: {
        rows: [
          ["", "", "", { value: "Jan-25", style: { horizontal: "center" } }, "", { value: "Dec-24" }, ""],
          heads(["Ref", "Measure", "Target", "Actual", "Working", "Actual", "Working"]),
          ["1", "% visits in time", 0.9, 0.93, { value: "93/100" }, 0.91, { value: "91/100" }],
          ["2", "% plans in time", 0.9, 0.83, { value: "83/100" }, 0.81, { value: "81/100" }],
        ],
        merges: [
          { row: 0, column: 3, rowCount: 1, columnCount: 2 },
          { row: 0, column: 5, rowCount: 1, columnCount: 2 },
        ],
      },
    }),
    async (open) => {
      const before = await contents(open);
      const { sheetId } = at(open, "Board", "A1");
      await addOne();
      expect(["D1", "F1", "H1", "D2", "E2", "D3", "E3", "F3", "G3"].map(shownIn(open))).toEqual([
        "Feb-25",
        "Jan-25",
        "Dec-24",
        "Actual",
        "Working",
        "",
        "",
        0.93,
        "93/100",
      ]);
      expect(open.engine.merges(sheetId)).toEqual(
        expect.arrayContaining([3, 5, 7].map((column) => ({ row: 0, column, rowCount: 1, columnCount: 2 }))),
      );
      expect((await revertLast()).skipped).toEqual([]);
      expect(await contents(open)).toEqual(before);
      await addOne();
      await userSets(open, at(open, "Board", "E3"), { value: "92/100" });
      expect((await revertLast()).skipped).toHaveLength(1);
    },
  ));

test("a figure from another sheet that stands newest first too has no column yet: it is left blank, and said", () =>
  withBook(
    bookOf({
      Board: [
        heads(["Ref", "Measure", "Target", "Jan-25", "Dec-24", "Nov-24"]),
        ["1", "Number of visits", 90, "=Data!B2", "=Data!C2", "=Data!D2"],
        ["2", "Number of plans", 90, 83, 81, 80],
      ],
      Data: [
        ["", "Jan", "Dec", "Nov"],
        ["Visits", 93, 91, 90],
      ],
    }),
    async (open) => {
      const { notes } = await prepareMonth((await readWorkbook()).cards[0]!);
      expect(notes).toContain(
        "1 formula of Jan-25 refers to another sheet whose periods stand newest first too, without Feb-25: left blank in the new column.",
      );
      await addOne();
      expect(["D1", "D2", "E2"].map(shownIn(open))).toEqual(["Feb-25", "", "=Data!B2"]);
    },
  ));

test("a year's heading that begins in front of the months is asked to begin with them, before April comes within it", () =>
  withBook(
    bookOf({
      Board: [
        ["", "", { value: "2024/25" }, "", "", ""],
        heads(["Ref", "Measure", "Target", "Mar-25", "Feb-25", "Jan-25"]),
        ["1", "Number of visits", 90, 93, 91, 90],
        ["2", "Number of plans", 90, 83, 81, 80],
      ],
    }),
    async () => {
      const { trouble, changes } = await prepareMonth((await readWorkbook()).cards[0]!);
      expect(changes).toEqual([]);
      expect(trouble).toBe(
        "“2024/25” begins in front of the periods and would stand over Apr-25 too, which belongs to another year. Let it begin with the periods, then add Apr-25.",
      );
    },
  ));
