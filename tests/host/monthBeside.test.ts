import { expect, test } from "vitest";
import { revertLast } from "../../src/excel/apply/revert";
import { prepareMonth } from "../../src/workflow/month/prepareMonth";
import { readWorkbook } from "../../src/workflow/readWorkbook";
import { addOne } from "../support/months/addOne";
import { at, cellAt } from "./cells";
import { bookOf } from "./support/bookOf";
import { contents } from "./support/contents";
import { withBook } from "./support/withBook";

const text = (cell: string | number) =>
  typeof cell === "string" && !cell.startsWith("=") ? { value: cell } : cell;
const boardOf = (rows: readonly (readonly (string | number)[])[]) =>
  bookOf({ Board: rows.map((row) => row.map(text)) });
const MONTHS = [
  "Feb-24",
  "Mar-24",
  "Apr-24",
  "May-24",
  "Jun-24",
  "Jul-24",
  "Aug-24",
  "Sep-24",
  "Oct-24",
  "Nov-24",
  "Dec-24",
  "Jan-25",
  "Feb-25",
];
const ROW = [371, 380, 402, 390, 377, 365, 388, 392, 371, 399, 388, 402, 391];

/** Thirteen months stand in C to O; P to V speak of the last one. */
const BESIDE = boardOf([
  [
    "Ref",
    "Measure",
    ...MONTHS,
    "Latest",
    "YTD",
    "Rolling 3 months",
    "12 month average",
    "Change on last year",
    "DoT",
    "Average",
  ],
  ...[2, 3].map((row) => [
    `${row - 1}`,
    row === 2 ? "Number of referrals" : "Number of contacts",
    ...ROW.map((count) => count + 500 * (row - 2)),
    `=INDEX(C${row}:O${row},COUNT(C${row}:O${row}))`,
    `=SUM(OFFSET(E${row},0,0,1,COUNT(E${row}:O${row})))`,
    `=AVERAGE(M${row}:O${row})`,
    `=AVERAGE(D${row}:O${row})`,
    `=O${row}-C${row}`,
    `=IF(O${row}>N${row},"↑","↓")`,
    `=AVERAGE(C${row}:O${row})`,
  ]),
]);

test("formulas beside the months speak of the new one: latest, windows, year on year; April begins the year to date anew", () =>
  withBook(BESIDE, async (open) => {
    const before = await contents(open);
    const formulas = (columns: string) =>
      [...columns].map((column) => cellAt(open, at(open, "Board", `${column}2`)).formula);
    const { notes } = await prepareMonth((await readWorkbook()).cards[0]!);
    expect(notes).toContain("“Average” still speaks of Feb-25, not of Mar-25: look at its formulas.");
    await addOne();
    expect(formulas("QRSTUVW")).toEqual([
      "=INDEX(C2:P2,COUNT(C2:P2))",
      "=SUM(OFFSET(E2,0,0,1,COUNT(E2:P2)))",
      "=AVERAGE(N2:P2)",
      "=AVERAGE(E2:P2)",
      "=P2-D2",
      '=IF(P2>O2,"↑","↓")',
      "=AVERAGE(C2:O2)",
    ]);
    await addOne();
    expect(formulas("RSTUVWX")).toEqual([
      "=INDEX(C2:Q2,COUNT(C2:Q2))",
      "=SUM(OFFSET(Q2,0,0,1,COUNT(Q2)))",
      "=AVERAGE(O2:Q2)",
      "=AVERAGE(F2:Q2)",
      "=Q2-E2",
      '=IF(Q2>P2,"↑","↓")',
      "=AVERAGE(C2:O2)",
    ]);
    for (let step = 0; step < 2; step++) expect((await revertLast()).skipped).toEqual([]);
    expect(await contents(open)).toEqual(before);
  }));

test("a year to date behind a band of years runs on, and begins anew with the new year", () =>
  withBook(
    boardOf([
      ["", "", "", "2024/25", "", "", ""],
      ["Ref", "Indicator", "Target", "Q2", "Q3", "Q4", "YTD"],
      ["1", "Number of complaints", 40, 31, 42, 36, "=SUM(D3:F3)"],
      ["2", "Number of compliments", 30, 33, 35, 31, "=SUM(D4:F4)"],
    ]),
    async (open) => {
      await addOne();
      const shown = (address: string) => {
        const { formula, content } = cellAt(open, at(open, "Board", address));
        return formula ?? content;
      };
      expect(["G1", "G2", "H2", "H3"].map(shown)).toEqual(["2025/26", "Q1", "YTD", "=SUM(G3)"]);
    },
  ));

test("a heading over workings that names their month names the next one's, once they are emptied", () =>
  withBook(
    boardOf([
      ["Ref", "Measure", "Target", "Dec 2024", "Jan 2025", "January working", "December comment"],
      ["1", "% visits in time", 0.9, 0.91, 0.93, "93/100", "Up"],
      ["2", "% plans in time", 0.9, 0.81, 0.83, "83/100", "Up"],
    ]),
    async (open) => {
      const before = await contents(open);
      await addOne();
      const shown = (address: string) => cellAt(open, at(open, "Board", address)).content;
      expect(["F1", "G1", "G2", "H1"].map(shown)).toEqual([
        "Feb 2025",
        "February working",
        "",
        "December comment",
      ]);
      expect((await revertLast()).skipped).toEqual([]);
      expect(await contents(open)).toEqual(before);
    },
  ));

test("what counts columns by number past the new one is named beforehand, and nothing else", () =>
  withBook(
    bookOf({
      Board: [
        ["Ref", "Measure", "Target", "Dec-24", "Jan-25", "YTD"],
        ["1", "Number of visits", 90, 91, 93, "=SUM(D2:E2)"],
        ["2", "Number of plans", 90, 81, 83, "=SUM(D3:E3)"],
      ].map((row) => row.map(text)),
      Summary: [
        ['=VLOOKUP("1",Board!A:F,6,FALSE)', '=VLOOKUP("1",Board!$A$1:$F$3,5,FALSE)', "=SUM(Board!A1:F3)"],
        ['=VLOOKUP("1",Board!A:F,MATCH("YTD",Board!A1:F1,0),FALSE)', '=VLOOKUP("1",Board!A:E,5,FALSE)', ""],
      ],
    }),
    async (open) => {
      const { notes } = await prepareMonth((await readWorkbook()).cards[0]!);
      expect(notes.filter((note) => note.includes("by number"))).toEqual([
        "1 formula counts a column of a table on Board by number, as Summary!A1 does, and would read another one once the new column is in: look at it.",
      ]);
      await addOne();
      expect(cellAt(open, at(open, "Summary", "A1")).formula).toContain("A:G,6");
    },
  ));

test("what names a table's columns up to the last month is said to stay there", () =>
  withBook(
    boardOf([
      ["Ref", "Measure", "Target", "Apr-24", "May-24", "Jun-24", "YTD 2024/25"],
      ...[2, 3].map((row) => [
        ...[`${row - 1}`, row === 2 ? "Number of referrals" : "Number of contacts", 400, 371, 380, 402],
        "=SUM(KPIs[@[Apr-24]:[Jun-24]])",
      ]),
    ]),
    async () => {
      const { notes } = await prepareMonth((await readWorkbook()).cards[0]!);
      expect(notes).toContain("“YTD 2024/25” still speaks of Jun-24, not of Jul-24: look at its formulas.");
    },
  ));
