import { expect, test } from "vitest";
import { readXlsx } from "../readXlsx";
import { link, smallFile } from "../testing/smallFile";

test("notes are read with their cells, whether in one piece or in runs", async () => {
  const relationships = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${link("rId1", "comments", "../comments1.xml")}</Relationships>`;
  const comments =
    '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Team</author></authors><commentList>' +
    '<comment ref="C2" authorId="0"><text><t>Provisional</t></text></comment>' +
    '<comment ref="AA10" authorId="0"><text><r><rPr><b/></rPr><t>Team:</t></r><r><t xml:space="preserve"> not yet final</t></r></text></comment>' +
    "</commentList></comments>";
  const file = smallFile({
    sheets: { One: "<sheetData/>", Two: "<sheetData/>" },
    parts: { "xl/worksheets/_rels/sheet1.xml.rels": relationships, "xl/comments1.xml": comments },
  });
  const { book } = await readXlsx(file, "small.xlsx");
  expect(book.sheets.map(({ notes }) => notes)).toEqual([
    [
      { row: 1, column: 2, text: "Provisional" },
      { row: 9, column: 26, text: "Team: not yet final" },
    ],
    undefined,
  ]);
});
