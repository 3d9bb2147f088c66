import { expect, it } from "vitest";
import { lookAtRows } from "../support/lookAtRows";

/** Rows that every kind of check has something to do with, each with a working and its parts and wholes. */
const ROWS: readonly (readonly string[])[] = [
  [
    ...["Reference", "Measure", "Tolerance", "Target", "National 2023/24"],
    ...["Apr-24", "May-24", "Jun-24", "2024/25 YTD", "Number", "DoT"],
  ],
  [
    "1.2",
    "Referrals (per 10,000)",
    "",
    "450",
    "544",
    "337",
    "331",
    "316",
    "328",
    "((387*12)/146874)*10000",
    "↓",
  ],
  ["1.3", "Number of referrals", "", "", "", "413", "405", "387", "1205", "", "↓"],
  [
    "1.4",
    "% of referrals which are repeat referrals",
    "21%",
    "18%",
    "20%",
    "24%",
    "25%",
    "26%",
    "25%",
    "100/387",
    "↓",
  ],
  [
    "3.0",
    "Section 47 enquiries (per 10,000)",
    "",
    "",
    "",
    "140",
    "134",
    "130",
    "135",
    "((159*12)/146874)*10000",
    "↓",
  ],
  ["4.1", "Number of children in care", "", "600", "", "558", "560", "561", "561", "", "↑"],
  ["", "of which UASC", "", "", "", "50", "51", "52", "52", "", "↑"],
  ["7.0", "% in touch", "90%", "95%", "93%", "92%", "91%", "91%", "91%", "494/543", "↔"],
  ["7.1", "% not in touch", "10%", "5%", "7%", "8%", "9%", "9%", "9%", "49/543", "↔"],
  ["7.2", "% in touch (17-18 years old)", "90%", "95%", "93%", "82%", "80%", "79%", "80%", "99/125", "↓"],
  ["8.1", "Average caseload", "", "16", "", "16.1", "16.4", "16.2", "16.2", "", "↑"],
];
const columns = ROWS[0]?.map((_, column) => column).slice(2) ?? [];
const rows = ROWS.map((_, row) => row).slice(1);
const empty = (isEmpty: (row: number, column: number) => boolean, text: string): string[][] =>
  ROWS.map((line, row) => line.map((cell, column) => (row > 0 && isEmpty(row, column) ? text : cell)));

function expectSense(table: string[][]): void {
  const { findings, unanswered } = lookAtRows(table, { asText: [0, 9] });
  const said = [
    ...findings.flatMap(({ message, why }) => [message, why]),
    ...unanswered.map(({ needs }) => needs),
  ];
  expect(said.filter((sentence) => /NaN|Infinity|undefined|null|, ,| {2}/.test(sentence))).toEqual([]);
}

it("raises nothing above a note where nothing is missing", () => {
  const { findings } = lookAtRows(ROWS, { asText: [0, 9] });
  expect(findings.filter(({ severity }) => severity !== "note").map(({ message }) => message)).toEqual([]);
});

it.each(rows)("makes sense of row %d with any cell empty or not available", (row) => {
  for (const column of columns)
    for (const text of ["", "NA"])
      expectSense(empty((atRow, atColumn) => atRow === row && atColumn === column, text));
});

it.each(columns)("makes sense of the table without column %d", (column) => {
  for (const text of ["", "NA"]) expectSense(empty((_, atColumn) => atColumn === column, text));
});
