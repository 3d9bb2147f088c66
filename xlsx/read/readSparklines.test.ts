import { expect, it } from "vitest";
import { parseXml } from "../xml/xmlElement";
import { readSparklines } from "./readSparklines";

it("are found with their cells, whatever prefixes the writer took", () => {
  const groups =
    '<x14:sparklineGroups xmlns:xm="m"><x14:sparklineGroup><x14:sparklines>' +
    "<x14:sparkline><xm:f>Board!D3:F3</xm:f><xm:sqref>G3</xm:sqref></x14:sparkline>" +
    "<x14:sparkline><xm:f>Board!D4:F4</xm:f><xm:sqref>G4</xm:sqref></x14:sparkline>" +
    "</x14:sparklines></x14:sparklineGroup></x14:sparklineGroups>";
  const sheet = parseXml(
    `<worksheet xmlns:x14="x"><sheetData/><extLst><ext>${groups}</ext></extLst></worksheet>`,
  );
  expect(sheet && readSparklines(sheet)).toEqual([
    { row: 2, column: 6, rowCount: 1, columnCount: 1 },
    { row: 3, column: 6, rowCount: 1, columnCount: 1 },
  ]);
});

it("are none on a sheet without them", () => {
  const sheet = parseXml("<worksheet><sheetData/></worksheet>");
  expect(sheet && readSparklines(sheet)).toEqual([]);
});
