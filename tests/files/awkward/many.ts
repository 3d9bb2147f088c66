import { a1Of, rangeName } from "../../../xlsx/a1";
import { smallFile } from "../../../xlsx/testing/smallFile";
import {
  type Awkward,
  LAST_ROW,
  board,
  book,
  data,
  measures,
  named,
  number,
  ofSheet,
  row,
  text,
  times,
} from "./make";

/** Much of one thing. */
export const MANY: readonly Awkward[] = [
  ...[1_000, 10_000].map((count): Awkward => ({
    name: `${count} sheets`,
    large: true,
    bytes: () =>
      smallFile({
        sheets: Object.fromEntries(
          Array.from({ length: count }, (_, at) => [
            `S${at}`,
            at === 0 ? board() : data(row(1, number("A1", at))),
          ]),
        ),
      }),
  })),
  {
    name: "300 scorecards on 300 sheets",
    large: true,
    bytes: () =>
      smallFile({ sheets: Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`S${at}`, board()])) }),
  },
  {
    name: "5,000 conditional formats",
    bytes: () =>
      ofSheet(
        board(
          "",
          times(
            5_000,
            (at) =>
              `<conditionalFormatting sqref="A1:Z5000"><cfRule type="expression" priority="${at + 1}"><formula>SUM($A$1:$Z$5000)&gt;${at}</formula></cfRule></conditionalFormatting>`,
          ),
        ),
      ),
  },
  {
    name: "one conditional format over 5,000 areas",
    bytes: () =>
      ofSheet(
        board(
          "",
          `<conditionalFormatting sqref="${times(5_000, (at) => `A${at * 3 + 1}:C${at * 3 + 2} `).trim()}"><cfRule type="cellIs" operator="greaterThan" dxfId="0" priority="1"><formula>5</formula></cfRule></conditionalFormatting>`,
        ),
      ),
  },
  {
    name: "conditional formats over whole sheets",
    bytes: () =>
      ofSheet(
        board(
          "",
          times(
            50,
            (at) =>
              `<conditionalFormatting sqref="A1:XFD${LAST_ROW}"><cfRule type="duplicateValues" priority="${at + 1}"/></conditionalFormatting>`,
          ),
        ),
      ),
  },
  {
    name: "20,000 merges",
    bytes: () =>
      ofSheet(
        board(
          "",
          `<mergeCells>${times(20_000, (at) => `<mergeCell ref="K${at * 2 + 10}:L${at * 2 + 11}"/>`)}</mergeCells>`,
        ),
      ),
  },
  {
    name: "a merge over the whole sheet",
    bytes: () => ofSheet(board("", `<mergeCells><mergeCell ref="A1:XFD${LAST_ROW}"/></mergeCells>`)),
  },
  {
    name: "merges over one another",
    bytes: () =>
      ofSheet(
        board(
          "",
          '<mergeCells><mergeCell ref="A1:C9"/><mergeCell ref="B2:D5"/><mergeCell ref="A1:A1"/></mergeCells>',
        ),
      ),
  },
  {
    name: "a merge over whole columns",
    bytes: () =>
      ofSheet(
        board(
          "",
          `<mergeCells>${times(200, (at) => `<mergeCell ref="${rangeName({ row: 0, column: at * 2 + 20, rowCount: LAST_ROW, columnCount: 2 })}"/>`)}</mergeCells>`,
        ),
      ),
  },
  {
    name: "3,000 validations",
    bytes: () =>
      ofSheet(
        board(
          "",
          `<dataValidations>${times(3_000, (at) => `<dataValidation type="list" sqref="A${at + 1}:XFD${at + 1}"><formula1>"a,b"</formula1></dataValidation>`)}</dataValidations>`,
        ),
      ),
  },
  {
    name: "20,000 names",
    bytes: () =>
      book({
        behind: `<definedNames>${times(20_000, (at) => named(`N_${at}`, `Board!$A$${at + 1}`))}</definedNames>`,
      }),
  },
  {
    name: "60,000 cell styles",
    bytes: () =>
      book({
        styles: `<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs>${times(60_000, () => '<xf numFmtId="9" fontId="0" fillId="0"/>')}</cellXfs>`,
      }),
  },
  { name: "30,000 measures", large: true, bytes: () => ofSheet(data(measures(30_000))) },
  {
    name: "130,000 rows of a report",
    large: true,
    bytes: () =>
      ofSheet(
        data(times(130_000, (at) => row(at + 1, number(`A${at + 1}`, at) + text(`B${at + 1}`, "child")))),
      ),
  },
  {
    name: "a million numbers",
    large: true,
    bytes: () =>
      ofSheet(
        data(
          times(100_000, (at) =>
            row(
              at + 1,
              times(10, (column) => number(a1Of(at, column), at)),
            ),
          ),
        ),
      ),
  },
  {
    name: "16,384 columns",
    bytes: () =>
      ofSheet(
        data(
          row(
            1,
            times(16_384, (at) => text(a1Of(0, at), `Month ${at}`)),
          ) +
            row(
              2,
              times(16_384, (at) => number(a1Of(1, at), at)),
            ),
        ),
      ),
  },
  {
    name: "10,000 headings of one name",
    bytes: () =>
      ofSheet(
        data(
          row(1, text("A1", "Measure") + times(10_000, (at) => text(a1Of(0, at + 1), "Actual"))) +
            row(2, text("A2", "x")),
        ),
      ),
  },
  {
    name: "a text of 3 MB in one cell",
    bytes: () => ofSheet(board(row(9, text("A9", "x".repeat(3_000_000))))),
  },
  {
    name: "a working of 30,000 characters",
    bytes: () =>
      ofSheet(
        board(
          row(
            9,
            text("A9", "9.1") +
              text("B9", "Long") +
              text("H9", `${"(".repeat(10_000)}1${")".repeat(10_000)}/100`),
          ),
        ),
      ),
  },
  {
    name: "a working of endless fractions",
    bytes: () =>
      ofSheet(board(row(9, text("A9", "9.1") + text("B9", "Long") + text("H9", "1/2 + ".repeat(5_000))))),
  },
  {
    name: "shared strings of 60 MB",
    large: true,
    bytes: () => ofSheet(board(), { strings: times(60, () => `<si><t>${"y".repeat(1_000_000)}</t></si>`) }),
  },
  {
    name: "a million shared strings that nobody uses",
    large: true,
    bytes: () => ofSheet(board(), { strings: times(1_000_000, (at) => `<si><t>${at}</t></si>`) }),
  },
  {
    name: "a shared string of 100,000 runs",
    bytes: () =>
      ofSheet(board(row(9, '<c r="A9" t="s"><v>0</v></c>')), {
        strings: `<si>${times(100_000, () => "<r><t>a</t></r>")}</si>`,
      }),
  },
];
