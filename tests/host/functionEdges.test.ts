import { expect, it } from "vitest";
import { FLAVOURS, WEB } from "../../workbench/host/flavour";
import { bookOf } from "./support/bookOf";
import { withFunctions } from "./support/withFunctions";

/** Awkward cells: A1 a number as text, A2 a percentage as text, A3 a marker, A4 blank, A5 an error, A6 a date, A7 TRUE. */
const CELLS = [
  [" 2,676 "],
  ["25.0%"],
  ["TBC"],
  [null],
  ["=1/0"],
  [45_291],
  [true],
  ["20.9% (March 24)"],
  ["-"],
];

/**
 * A formula and what it shows; results that fill a column are parted by bars. The third is what a desktop shows that
 * hands over blanks as 0, which no function can tell from a typed 0: A4 counts as one there.
 */
const CASES: readonly (readonly [formula: string, shows: string, blankIsZero?: string])[] = [
  ["=KPI.VALUE(A1)", "2676"],
  ["=KPI.RATE(A1,10000,100)", "26.76"],
  ["=KPI.PERCENT(A2,1)", "0.25"],
  ["=KPI.PERCENT(A3,100)", "#N/A"],
  ["=KPI.PERCENT(100,A3)", "#N/A"],
  ["=KPI.PERCENT(A4,100)", "", "0"],
  ["=KPI.PERCENT(100,A4)", "#N/A", "#DIV/0!"],
  ["=KPI.PERCENT(A5,100)", "#DIV/0!"],
  ["=KPI.PERCENT(1,0)", "#DIV/0!"],
  ["=KPI.PERCENT(0,12)", "0"],
  ["=KPI.PERCENT(12,12)", "1"],
  ["=KPI.PERCENT(-1,12)", "#VALUE!"],
  ["=KPI.PERCENT(A7,12)", "#VALUE!"],
  ["=KPI.PERCENT(A1:A2,A1:A3)", "#VALUE!"],
  ["=KPI.VALUE(A1:A5)", "2676 | 0.25 | #N/A |  | #DIV/0!", "2676 | 0.25 | #N/A | 0 | #DIV/0!"],
  ["=KPI.RAG(A2,25%)", "#N/A"],
  ['=IF(A4="","",KPI.PERCENT(A4,100))', ""],
  ['=KPI.RAG(A2,25%,,"SIB")', "Green"],
  ['=KPI.RAG(A2,25%,,"bigger is better")', "Green"],
  ['=KPI.RAG(A2,25%,,"sideways")', "#VALUE!"],
  ["=KPI.RAG(A2,A3,20%)", "#N/A"],
  ['=KPI.DOT(A2,A4,"High")', "", "↑"],
  ['=KPI.DOT(A9,A2,"High")', "#N/A"],
  ["=KPI.SUPPRESS(0)", "0"],
  ["=KPI.SUPPRESS(5)", "c"],
  ["=KPI.SUPPRESS(6)", "6"],
  ["=KPI.VALUE(A8)", "0.209"],
  ["=KPI.VALUE(A9)", "#N/A"],
  ["=KPI.YTD(A3:A4)", "#N/A"],
  ["=KPI.YTD(A4:A4)", "", "0"],
  ["=KPI.YTD({10,20,15})", "45"],
  ["=KPI.ROUND(2.675,2)", "2.68"],
  ["=KPI.ROUND(-2.5)", "-3"],
];
const ROOM = 5;

it.each(FLAVOURS)("awkward cells give what the documentation says: $name", (flavour) =>
  withFunctions(
    bookOf({ Sheet1: CELLS }),
    async ({ engine }) => {
      const id = engine.sheets()[0]?.id ?? "";
      const places = CASES.map((_, at) => ({ row: at * ROOM, column: 3 }));
      engine.write(
        id,
        CASES.map(([formula], at) => ({ row: at * ROOM, column: 3, content: { formula } })),
      );
      await engine.settle();
      const shown = places.map(({ row, column }) => {
        const { spill } = engine.cell(id, row, column);
        const cells = Array.from(
          { length: spill?.rowCount ?? 1 },
          (_, at) => engine.cell(id, row + at, column).content,
        );
        return cells.join(" | ");
      });
      const expected = CASES.map(([formula, shows, blankIsZero = shows]) => [
        formula,
        flavour === WEB ? shows : blankIsZero,
      ]);
      expect(CASES.map(([formula], at) => [formula, shown[at]])).toEqual(expected);
    },
    flavour,
  ),
);

const MANY = 10_000;
const TIMEOUT_MS = 120_000;

it(
  "one call fills ten thousand rows, each with its own result, gap or error",
  () => {
    const rows = Array.from({ length: MANY }, (_, at) => [
      at === 500 ? "=1/0" : at === 600 ? null : at,
      at + 7,
    ]);
    return withFunctions(bookOf({ Sheet1: rows }), async ({ engine }) => {
      const id = engine.sheets()[0]?.id ?? "";
      engine.write(id, [
        { row: 0, column: 3, content: { formula: `=KPI.RATE10K(A1:A${MANY},B1:B${MANY},12)` } },
        { row: MANY - 1, column: 5, content: { formula: `=KPI.RATE10K(A${MANY},B${MANY},12)` } },
      ]);
      await engine.settle();
      const shown = rows.map((_, row) => engine.cell(id, row, 3).content);
      const expected = rows.map(([, population], at) => {
        if (at === 500) return "#DIV/0!";
        return at === 600 ? "" : (expect.closeTo((at * 12 * 10_000) / Number(population), 8) as unknown);
      });
      expect(shown).toEqual(expected);
      expect(engine.cell(id, MANY - 1, 5).content).toBe(shown[MANY - 1]);
    });
  },
  TIMEOUT_MS,
);
