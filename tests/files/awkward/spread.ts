import { a1Of } from "../../../xlsx/a1";
import { smallFile } from "../../../xlsx/testing/smallFile";
import {
  type Awkward,
  LAST_ROW,
  board,
  data,
  formula,
  measures,
  number,
  ofSheet,
  row,
  text,
  times,
} from "./make";

const MONTHS = 240;

/** Cells far from one another, many small tables, and scorecards larger than anybody keeps. */
export const SPREAD: readonly Awkward[] = [
  {
    name: "a diagonal of 10,000 cells",
    bytes: () =>
      ofSheet(board(times(10_000, (at) => row(at * 100 + 20, number(a1Of(at * 100 + 19, at), at))))),
  },
  {
    name: "a diagonal of 2,000 texts",
    bytes: () =>
      ofSheet(board(times(2_000, (at) => row(at * 3 + 20, text(a1Of(at * 3 + 19, at), `Measure ${at}`))))),
  },
  {
    name: "every other cell of 500 by 500",
    bytes: () =>
      ofSheet(
        data(
          measures(3) +
            times(250, (at) =>
              row(
                at * 2 + 20,
                times(250, (column) => number(a1Of(at * 2 + 19, column * 2), column)),
              ),
            ),
        ),
      ),
  },
  {
    name: "a chessboard of texts, 300 by 300",
    bytes: () =>
      ofSheet(
        data(
          times(300, (at) =>
            row(
              at + 1,
              times(150, (column) => text(a1Of(at, column * 2 + (at % 2)), "Actual")),
            ),
          ),
        ),
      ),
  },
  {
    name: "400 scorecards below one another",
    large: true,
    bytes: () => ofSheet(data(times(400, (at) => shifted(measures(3), at * 7)))),
  },
  {
    name: "100 scorecards on 100 sheets that refer to one another",
    large: true,
    bytes: () =>
      smallFile({
        sheets: Object.fromEntries(
          Array.from({ length: 100 }, (_, at) => [
            `S${at}`,
            board(row(9, formula("A9", `S${(at + 1) % 100}!A9+1`))),
          ]),
        ),
      }),
  },
  {
    name: "500 measures by 240 months",
    large: true,
    bytes: () =>
      ofSheet(
        data(
          row(
            1,
            text("A1", "Ref") +
              text("B1", "Measure") +
              text("C1", "Target") +
              times(MONTHS, (at) => text(a1Of(0, at + 3), monthName(at))),
          ) +
            times(500, (at) =>
              row(
                at + 2,
                text(`A${at + 2}`, `1.${at}`) +
                  text(`B${at + 2}`, `% of visits ${at}`) +
                  number(`C${at + 2}`, 0.9) +
                  times(MONTHS, (month) => number(a1Of(at + 1, month + 3), ((at + month) % 90) / 100)),
              ),
            ),
        ),
      ),
  },
  {
    name: "50 months, each on a sheet of its own",
    bytes: () =>
      smallFile({
        sheets: Object.fromEntries(Array.from({ length: 50 }, (_, at) => [monthName(at), board()])),
      }),
  },
  {
    name: "a value in every row of one column",
    large: true,
    bytes: () => ofSheet(data(measures(3) + times(400_000, (at) => row(at + 9, number(`A${at + 9}`, 1))))),
  },
  {
    name: "300,000 empty rows",
    large: true,
    bytes: () => ofSheet(board(times(300_000, (at) => `<row r="${at + 9}" hidden="1"/>`))),
  },
  {
    name: "a blank styled cell in every tenth row to the last",
    large: true,
    bytes: () => ofSheet(board(times(100_000, (at) => row(at * 10 + 20, `<c r="A${at * 10 + 20}" s="1"/>`)))),
  },
  {
    name: "50,000 formulas with results",
    large: true,
    bytes: () =>
      ofSheet(
        data(
          measures(3) + times(50_000, (at) => row(at + 9, formula(`K${at + 9}`, `SUM(E2:G2)*${at}`, "1"))),
        ),
      ),
  },
  {
    name: "50,000 formulas without results",
    large: true,
    bytes: () =>
      ofSheet(
        data(measures(3) + times(50_000, (at) => row(at + 9, formula(`K${at + 9}`, `SUM(E$2:G$2)*${at}`)))),
      ),
  },
  {
    name: "a shared formula 200,000 times",
    large: true,
    bytes: () =>
      ofSheet(
        data(
          measures(3) +
            row(9, '<c r="K9"><f t="shared" si="0" ref="K9:K200009">J9+1</f><v>1</v></c>') +
            times(200_000, (at) => row(at + 10, `<c r="K${at + 10}"><f t="shared" si="0"/><v>1</v></c>`)),
        ),
      ),
  },
  {
    name: "areas that end before they begin",
    bytes: () =>
      ofSheet(
        board(
          "",
          `<mergeCells><mergeCell ref="C9:A1"/><mergeCell ref="A${LAST_ROW + 5}:B2"/><mergeCell ref=""/><mergeCell ref="A1:B2:C3"/></mergeCells><autoFilter ref="Z9:A1"/>`,
        ),
      ),
  },
];

/** Rows as they stand so many rows further down. */
function shifted(rows: string, by: number): string {
  return rows.replace(
    /r="([A-Z]*)(\d+)"/g,
    (_, column: string, at: string) => `r="${column}${Number(at) + by}"`,
  );
}

function monthName(at: number): string {
  const names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
  return `${names[at % 12]}-${String(5 + Math.floor(at / 12)).padStart(2, "0")}`;
}
