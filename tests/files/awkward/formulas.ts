import { a1Of } from "../../../xlsx/a1";
import { smallFile } from "../../../xlsx/testing/smallFile";
import { type Awkward, LAST_ROW, board, data, formula, named, number, ofSheet, row, times } from "./make";

/** Formulas on which an engine may recurse or go on for ever. */
export const FORMULAS: readonly Awkward[] = [
  { name: "a cell that refers to itself", bytes: () => ofSheet(board(row(9, formula("A9", "A9+1")))) },
  {
    name: "two cells that refer to each other",
    bytes: () => ofSheet(board(row(9, formula("A9", "B9+1") + formula("B9", "A9+1")))),
  },
  {
    name: "a ring of 2,000 formulas",
    bytes: () =>
      ofSheet(
        board(times(2_000, (at) => row(at + 9, formula(`K${at + 9}`, `K${((at + 1) % 2_000) + 9}+1`)))),
      ),
  },
  {
    name: "a name that is itself",
    bytes: () =>
      ofSheet(board(row(9, formula("A9", "Loop+1"))), {
        behind: `<definedNames>${named("Loop", "Loop+1")}</definedNames>`,
      }),
  },
  {
    name: "names in a ring",
    bytes: () =>
      ofSheet(board(row(9, formula("A9", "One"))), {
        behind: `<definedNames>${named("One", "Two")}${named("Two", "Three")}${named("Three", "One")}</definedNames>`,
      }),
  },
  {
    name: "names that double thirty times",
    bytes: () =>
      ofSheet(board(row(9, formula("A9", "N30"))), {
        behind: `<definedNames>${named("N_0", "1")}${times(30, (at) => named(`N_${at + 1}`, `N_${at}+N_${at}`))}${named("N30", "N_30")}</definedNames>`,
      }),
  },
  {
    name: "LAMBDA that calls itself through a name",
    bytes: () =>
      ofSheet(board(row(9, formula("A9", "Down(100000)"))), {
        behind: `<definedNames>${named("Down", "_xlfn.LAMBDA(_xlpm.n,Down(_xlpm.n-1))")}</definedNames>`,
      }),
  },
  {
    name: "5,000 brackets",
    bytes: () => ofSheet(board(row(9, formula("A9", `${"(".repeat(5_000)}1${")".repeat(5_000)}`)))),
  },
  {
    name: "IF in IF, 64 deep",
    bytes: () => ofSheet(board(row(9, formula("A9", `${"IF(A1,".repeat(64)}1${",0)".repeat(64)}`)))),
  },
  { name: "8,000 minus signs", bytes: () => ofSheet(board(row(9, formula("A9", `${"-".repeat(8_000)}1`)))) },
  {
    name: "a sum of 4,000 terms",
    bytes: () => ofSheet(board(row(9, formula("A9", Array(4_000).fill("A1").join("+"))))),
  },
  {
    name: "a chain of 20,000 formulas",
    bytes: () =>
      ofSheet(
        board(
          row(9, number("K9", 1)) +
            times(20_000, (at) => row(at + 10, formula(`K${at + 10}`, `K${at + 9}+1`))),
        ),
      ),
  },
  {
    name: "a chain of 20,000 formulas across two sheets",
    large: true,
    bytes: () =>
      smallFile({
        sheets: {
          Board: board(
            row(9, number("K9", 1)) +
              times(10_000, (at) => row(at + 10, formula(`K${at + 10}`, `Two!A${at + 9}+1`))),
          ),
          Two: data(times(10_010, (at) => row(at + 1, formula(`A${at + 1}`, `Board!K${at + 1}+1`)))),
        },
      }),
  },
  {
    name: "running totals, each of all rows above",
    bytes: () =>
      ofSheet(
        board(
          times(3_000, (at) =>
            row(at + 9, number(`K${at + 9}`, at) + formula(`L${at + 9}`, `SUM(K$9:K${at + 9})`)),
          ),
        ),
      ),
  },
  ...[
    "SUM(A:XFD)",
    "SUM(1:1048576)",
    'COUNTIF(A:A,"*")',
    "SUMPRODUCT((A:A=B:B)*(C:C=D:D))",
    "ROW(A:A)",
    "INDEX(A:XFD,0,0)",
    "TRANSPOSE(A:A)",
    "VLOOKUP(1,A:XFD,2,FALSE)",
    'SUMIFS(A:A,B:B,">0",C:C,"<1")',
    'MATCH(2,1/(A:A<>""),1)',
    'TEXTJOIN(",",TRUE,A:Z)',
    "UNIQUE(A:A)",
    "SORT(A:C)",
    "MMULT(A:A,1:1)",
    "SEQUENCE(1000000,100)",
    'REPT("x",1E9)',
    "10^10^10",
    "FACT(1E9)",
    "OFFSET(A1,0,0,1048576,16384)",
    'INDIRECT("A1:XFD1048576")',
  ].map((is): Awkward => ({
    name: `${is} without a result`,
    bytes: () =>
      ofSheet(
        board(
          row(9, formula("AA9", is.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"))),
        ),
      ),
  })),
  {
    name: "300 whole columns compared, without results",
    bytes: () =>
      ofSheet(board(times(300, (at) => row(at + 9, formula(`K${at + 9}`, "SUMPRODUCT((A:A=B:B)*1)"))))),
  },
  {
    name: "an array formula over a whole column",
    bytes: () =>
      ofSheet(board(row(9, `<c r="K9"><f t="array" ref="K1:K${LAST_ROW}">A1:A${LAST_ROW}*2</f></c>`))),
  },
  {
    name: "a shared formula over a whole column",
    bytes: () =>
      ofSheet(
        board(
          row(
            9,
            `<c r="K9"><f t="shared" ref="K9:K${LAST_ROW}" si="0">A9*2</f></c>` +
              `<c r="L9"><f t="shared" si="7"/></c>`,
          ),
        ),
      ),
  },
  {
    name: "a data table of what-if",
    bytes: () =>
      ofSheet(
        board(row(9, `<c r="K9"><f t="dataTable" ref="K9:K20" dt2D="1" r1="A1" r2="B1"/><v>1</v></c>`)),
      ),
  },
  {
    name: "formulas that are none",
    bytes: () =>
      ofSheet(
        board(
          row(
            9,
            ["=", "+", "SUM(", "#REF!", "A1:", "'", '"', "[1]", "{1,2", "@@A1"]
              .map((is, at) => formula(a1Of(8, at + 10), is.replaceAll('"', "&quot;")))
              .join(""),
          ),
        ),
      ),
  },
];
