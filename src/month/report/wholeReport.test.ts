import { strToU8, zipSync } from "fflate";
import { expect, it } from "vitest";
import { gridOf } from "../../../tests/support/gridOf";
import { recognise } from "../../recognise/recognise";
import { rowName } from "../counts/countTable";
import { matchCounts } from "../counts/matchCounts";
import { readCounts } from "../counts/readCounts";
import { openReport } from "./openReport";

type Cell = string | number | { readonly share: number };
const xmlOf = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const cellXml = (cell: Cell, at: string) => {
  if (typeof cell === "string")
    return cell === "" ? "" : `<c r="${at}" t="inlineStr"><is><t>${xmlOf(cell)}</t></is></c>`;
  if (typeof cell === "number") return `<c r="${at}"><v>${cell}</v></c>`;
  return `<c r="${at}" s="1"><v>${cell.share}</v></c>`;
};
const sheetXml = (rows: readonly (readonly Cell[])[]) =>
  `<worksheet><sheetData>${rows
    .map(
      (row, at) =>
        `<row r="${at + 1}">${row.map((cell, column) => cellXml(cell, `${"ABCDEFGHIJ".charAt(column)}${at + 1}`)).join("")}</row>`,
    )
    .join("")}</sheetData></worksheet>`;

/** A workbook with these sheets; shares stand under a percent format. */
function workbookOf(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Uint8Array {
  const names = Object.keys(sheets);
  return zipSync({
    "xl/workbook.xml": strToU8(
      `<workbook><sheets>${names.map((name, at) => `<sheet name="${name}" r:id="r${at}"/>`).join("")}</sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      `<Relationships>${names.map((_, at) => `<Relationship Id="r${at}" Target="worksheets/s${at}.xml"/>`).join("")}</Relationships>`,
    ),
    "xl/styles.xml": strToU8(
      '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/></cellXfs></styleSheet>',
    ),
    ...Object.fromEntries(
      Object.values(sheets).map((rows, at) => [`xl/worksheets/s${at}.xml`, strToU8(sheetXml(rows))]),
    ),
  });
}

const [card] = recognise([
  gridOf(
    [
      ["Ref", "Measure", "Target", "Jun-24", "Jul-24"],
      ["1.1", "% of visits in time", "90%", "91%", ""],
      ["1.2", "% of plans in time", "90%", "88%", ""],
      ["1.10", "Number of contacts", "2000", "1900", ""],
    ],
    { asText: [0] },
  ),
]);
const JULY = { kind: "month", year: 2024, month: 7 } as const;

/** Where each row lands: `row → reference: numerator / denominator = value`. */
function landed(text: string) {
  const { matched, close, rowsLeft } = matchCounts(readCounts(text, JULY).rows, card!.measures, []);
  const said = matched.map(({ row: { numerator, denominator, value }, row, measure }) => {
    const [over, under, gives] = [numerator, denominator, value].map((one) => one?.number ?? "-");
    return `${rowName(row)} → ${measure.reference ?? ""}: ${over} / ${under} = ${gives}`;
  });
  return { said, close: close.length, left: rowsLeft.map(rowName) };
}

it("takes July's three columns under their merged heading, titles above and a total below", () => {
  const [cover, counts] = openReport(
    workbookOf({
      Cover: [["Children's services performance"], ["Printed", "1 August 2024"]],
      Counts: [
        ["Performance report, run for July 2024"],
        [],
        ["", "", "Jun-24", "", "", "Jul-24", "", ""],
        ["Ref", "Measure", "Numerator", "Denominator", "%", "Numerator", "Denominator", "%"],
        ["1.2", "% of plans in time", 44, 50, { share: 0.88 }, 45, 50, { share: 0.9 }],
        ["1.1", "% of visits in time", 182, 200, { share: 0.91 }, 161, 175, { share: 0.92 }],
        ["", "Total", 226, 250, { share: 0.904 }, 206, 225, { share: 206 / 225 }],
      ],
    }),
  );
  expect(landed(cover!.text).said).toEqual([]);
  expect(landed(counts!.text)).toEqual({
    said: ["1.2 % of plans in time → 1.2: 45 / 50 = 0.9", "1.1 % of visits in time → 1.1: 161 / 175 = 0.92"],
    close: 0,
    left: ["Total"],
  });
});

it("reads a month that is merged over its columns beside headings that are merged downwards", () => {
  const rows = ["Ref\tMeasure\tJul-24", "\t\tNum\tDen", "1.1\t% of visits in time\t161\t175"];
  expect(landed(rows.join("\n")).said).toEqual(["1.1 % of visits in time → 1.1: 161 / 175 = -"]);
});

it("finds a measure by the reference that its name begins with, where the rest agrees", () => {
  const report = [
    "Measure,Num,Den",
    "1.1 % of visits in time,161,175",
    "1.2: % plans completed in time,45,50",
    "1.10 - Number of contacts,2001,",
    "1.1 % of reviews overdue,3,50",
    "12 weeks or longer,3,50",
  ];
  expect(landed(report.join("\n"))).toEqual({
    said: [
      "1.1 % of visits in time → 1.1: 161 / 175 = -",
      "1.2: % plans completed in time → 1.2: 45 / 50 = -",
      "1.10 - Number of contacts → 1.10: 2001 / - = -",
    ],
    close: 0,
    left: ["1.1 % of reviews overdue", "12 weeks or longer"],
  });
});
