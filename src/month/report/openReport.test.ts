import { readFileSync } from "node:fs";
import { zipSync } from "fflate";
import { expect, it } from "vitest";
import { readTable } from "../counts/readTable";
import { cellText } from "./cellText";
import { openReport } from "./openReport";

/** Made by LibreOffice from the .fods beside it. */
const REPORT = new Uint8Array(readFileSync("tests/files/report.xlsx"));

it("reads the visible sheets of a workbook as somebody would read them aloud", () => {
  const sheets = openReport(REPORT);
  expect(sheets.map(({ name }) => name)).toEqual(["Counts", "Notes"]);
  expect(readTable(sheets[0]!.text)).toEqual([
    ["Ref", "Measure", "Numerator", "Denominator", "Sep-24", "Run on"],
    // 1234/1500, as the file keeps it.
    ["1.10", 'Visits "in time" within 10 days', "1234", "1500", "82.2666666666667%", "30/09/2024"],
    ["2.0", "Tom & Jo <b> =1+1", "371", "", "23%"],
  ]);
});

it.each([
  [0.25, "0%", "25%"],
  [0.07, "0.0%", "7%"],
  [1.1, "0.00", "1.10"],
  [1.234, "0.0", "1.234"],
  [2676, "#,##0", "2676"],
  [12, '0" %"', "12"],
  [45_536, "mmm-yy", "Sep-24"],
  [45_565, "dd/mm/yyyy", "30/09/2024"],
])("%d under %s is %s", (number, format, text) => {
  expect(cellText(number, format, false)).toBe(text);
});

const bytes = (...list: number[]) => new Uint8Array(list);
const xml = (text: string) => new TextEncoder().encode(text);
const workbookOf = (sheet: string) =>
  zipSync({
    "xl/workbook.xml": xml('<x:workbook><x:sheets><x:sheet name="A" r:id="r1"/></x:sheets></x:workbook>'),
    "xl/_rels/workbook.xml.rels": xml(
      '<Relationships><Relationship Id="r1" Target="/xl/worksheets/s.xml"/></Relationships>',
    ),
    "xl/worksheets/s.xml": xml(`<x:worksheet><x:sheetData>${sheet}</x:sheetData></x:worksheet>`),
  });

it("reads texts that stand in their cells, cells without an address, and errors", () => {
  const sheet =
    '<x:row><x:c t="inlineStr"><x:is><x:r><x:t>a &#38; </x:t></x:r><x:r><x:t>b</x:t></x:r></x:is></x:c><x:c/><x:c t="e"><x:v>#N/A</x:v></x:c></x:row>' +
    '<x:row r="3"><x:c r="C3" t="str"><x:f>"x"</x:f><x:v>x</x:v></x:c></x:row>';
  expect(openReport(workbookOf(sheet))[0]!.text).toBe("a & b\t\t#N/A\n\n\t\tx");
});

it.each([
  ["an old workbook", bytes(0xd0, 0xcf, 0x11, 0xe0, 1), "This is an old .xls workbook"],
  ["something else", bytes(1, 2, 3), "This file is not an .xlsx workbook."],
  ["another archive", zipSync({ "a.txt": xml("a") }), "This file is not an .xlsx workbook."],
  ["half a file", REPORT.slice(0, 3000), "This workbook is damaged: it cannot be read."],
  ["a blank one", workbookOf(""), "This workbook has no sheet with anything on it."],
  [
    "a huge sheet",
    workbookOf('<x:row r="20001"><x:c r="A20001"><x:v>1</x:v></x:c></x:row>'),
    "more than 20,000 rows",
  ],
  ["a huge file", new Uint8Array(20_000_001).fill(0x50, 0, 1).fill(0x4b, 1, 2), "too large"],
])("refuses %s with a sentence", (_, file, sentence) => {
  expect(() => openReport(file)).toThrow(sentence);
});
