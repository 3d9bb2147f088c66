import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { marksOf } from "../../src/paper/lex/marksOf";
import { fromPlain } from "../../src/paper/text/fromPlain";
import { sentencesOf } from "../../src/paper/text/sentences";
import { formulaShape } from "../../src/checks/formulas/shape/formulaShape";
import { relativeForm } from "../../src/checks/formulas/shape/relativeForm";
import { readPolarity } from "../../src/core/status/polarity";
import { readCell } from "../../src/core/figures/typed/readCell";
import { findPeriod, readPeriod } from "../../src/core/periods/readPeriod";
import { readWorking } from "../../src/core/workings/readWorking";
import { readStatus } from "../../src/core/status/readStatus";

/** Four kinds of text, so many of each: 100,000 in all. The seed is fixed, so that what is found stays found. */
const EACH = { numRuns: 12_000, seed: 20_241_122 };
/** What Excel lets a cell hold, and far longer than a linear reading of it takes. */
const LONGEST_TEXT = 32_767;
/** Far longer than a busy machine takes; what looks back again and again takes hours. */
const LONG_MS = 30_000;

const piecesOf = (...pieces: string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...pieces) }, fc.string({ maxLength: 3 })), {
      maxLength: 14,
    })
    .map((parts) => parts.join(""));

const CELL = [
  ...[
    "12",
    "0.96%",
    "1,234",
    "-",
    "(",
    ")",
    " ",
    "%",
    ".",
    "e5",
    "£",
    "TBC",
    "c",
    "*",
    "NA",
    "###",
    "#DIV/0!",
  ],
  ...["March 24", "Q1", "2023/24", "<", "≥", "to", "∞", "١٢", "½", "\n", "\u00a0", "−", "–", "n/a"],
];
const WORKING = [
  "(",
  ")",
  "387",
  "12",
  "146874",
  "/",
  "*",
  "×",
  "÷",
  "+",
  "-",
  "=",
  " ",
  "10,000",
  "1..2",
  "%",
  "0",
];
const HEADING = [
  ...[
    "Apr",
    "Sept",
    "Mar-24",
    "2023",
    "/24",
    "Q1",
    "Qtr 3",
    "YTD",
    "Actual",
    "to",
    "-",
    "w/e",
    "31/03/2024",
    "44562",
  ],
  ...[
    "FY",
    "'",
    "Outturn",
    "H1",
    "Term",
    "Week 53",
    "13/13/2024",
    "Good is",
    "low",
    "BIB",
    " ",
    "99/00",
    "Rolling 12",
  ],
];
const FORMULA = [
  ...[
    "=",
    "SUM(",
    "A1",
    "$B$2",
    "Sheet2!",
    "'My, sheet'!",
    "[1]x!",
    ":",
    ",",
    ")",
    "{1,2}",
    '"a""b"',
    "#REF!",
  ],
  ...[
    "R1C1",
    "@",
    "LET(x,",
    "Table1[Col]",
    "!!",
    "1E+9",
    "(",
    "*12/",
    "146874",
    " ",
    ";",
    "XFD1048577",
    "A1#",
  ],
];

describe("100,000 texts of every kind are read without an exception", () => {
  it("cells", () =>
    fc.assert(
      fc.property(
        piecesOf(...CELL),
        fc.constantFrom("General", "0%", "0.0", "@", "mmm-yy", '0" R"'),
        (text, format) => {
          const read = readCell(text, text, format);
          if (read.kind === "number" && !Number.isFinite(read.number))
            throw new Error(`${text} is no number.`);
          readStatus(text);
        },
      ),
      EACH,
    ));

  it("workings", () =>
    fc.assert(
      fc.property(piecesOf(...WORKING), (text) => {
        readWorking(text);
        marksOf(text);
      }),
      EACH,
    ));

  it("headings", () =>
    fc.assert(
      fc.property(piecesOf(...HEADING), (text) => {
        const period = findPeriod(text);
        if (period?.kind === "month" && (period.month < 1 || period.month > 12)) throw new Error(text);
        readPeriod(text, text, "@");
        readPolarity(text);
      }),
      EACH,
    ));

  it("formulas", () =>
    fc.assert(
      fc.property(piecesOf(...FORMULA), fc.nat(50), fc.nat(50), (text, row, column) => {
        relativeForm(text, row, column);
        formulaShape(text, { row, column });
      }),
      EACH,
    ));
});

describe("the longest text that a cell holds takes no longer than its length asks for", () => {
  const readers: Record<string, (text: string) => unknown> = {
    cell: (text) => readCell(text, text, "General"),
    working: readWorking,
    heading: findPeriod,
    period: (text) => readPeriod(text, text, "General"),
    sentences: (text) => fromPlain(text).map((passage) => sentencesOf(passage.text)),
    formula: (text) => [relativeForm(`=${text}`, 3, 3), formulaShape(`=${text}`, { row: 3, column: 3 })],
  };
  const pieces = [
    "(",
    "1",
    "1/",
    "1,",
    "9 ",
    "%",
    "-",
    "A1+",
    "Apr ",
    "2023/",
    "a",
    " ",
    "((1)",
    '"',
    "[",
    "1.",
    "1 of 2 ",
  ];
  it.each(Object.keys(readers))("%s", (kind) => {
    const read = readers[kind]!;
    for (const piece of pieces) {
      const text = piece.repeat(Math.floor(LONGEST_TEXT / piece.length));
      const started = performance.now();
      read(text);
      expect(performance.now() - started, JSON.stringify(piece)).toBeLessThan(LONG_MS);
    }
  });
});
