import { describe, expect, test } from "vitest";
import { PLAIN } from "./book";
import { partText } from "./package";
import { readXlsx } from "./readXlsx";
import { CHART, opened, saved, sheetXml, withCell } from "./testing/saved";
import { writeXlsx } from "./writeXlsx";

describe("what has not changed", () => {
  test("keeps its bytes, every part of it", async () => {
    const before = await opened();
    const after = await readXlsx(await writeXlsx(before, before.book), "small.xlsx");
    expect(after.parts).toEqual(before.parts);
  });

  test("keeps its bytes beside a cell that has changed", async () => {
    const after = await saved((sheet) => ({ cells: withCell(sheet, { row: 0, column: 0, content: 7 }) }));
    expect(sheetXml(after)).toContain(
      '<row r="1"><c r="A1"><v>7</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row><row r="2"><c r="A2" s="1"><v>0.5</v></c></row></sheetData>' +
        '<conditionalFormatting sqref="A1:A2"><cfRule type="top10" priority="1" rank="3"/></conditionalFormatting>' +
        '<dataValidations count="1"><dataValidation sqref="A1"/></dataValidations><drawing r:id="rId1"/>',
    );
    expect(partText(after.parts, "xl/charts/chart1.xml")).toBe(CHART);
  });
});

describe("a cell", () => {
  test("gets a fill and keeps its number format; the styles that were there stay as they were", async () => {
    const before = partText((await opened()).parts, "xl/styles.xml");
    const after = await saved((sheet) => {
      const style = { ...sheet.cells.find(({ row }) => row === 1)?.style, fill: "#92D050" };
      return { cells: withCell(sheet, { row: 1, column: 0, style: { ...PLAIN, ...style } }) };
    });
    const cell = after.book.sheets[0]?.cells.find(({ row }) => row === 1);
    expect(cell).toMatchObject({ content: 0.5, style: { fill: "#92D050", numberFormat: "0%" } });
    const [, list = ""] = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(before) ?? [];
    expect(partText(after.parts, "xl/styles.xml")).toContain(`<cellXfs count="3">${list}<xf `);
  });

  test("loses its fill again without a trace", async () => {
    const fills =
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFF0000"/></patternFill></fill></fills>';
    const styles = `<fonts><font/></fonts>${fills}<borders><border/></borders><cellXfs count="2"><xf/><xf fillId="1"/></cellXfs>`;
    const file = {
      styles,
      sheets: { One: '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>' },
    };
    const after = await saved(
      (sheet) => ({ cells: withCell(sheet, { row: 0, column: 0, style: PLAIN }) }),
      file,
    );
    expect(after.book.sheets[0]?.cells[0]).toMatchObject({ content: 1, style: { fill: null } });
  });

  test("that holds a dynamic array keeps its mark, and what it names its prefix", async () => {
    const file = {
      sheets: {
        One: '<sheetData><row r="1"><c r="A1" cm="1"><f t="array" ref="A1">_xlfn.LET(_xlpm.v,B1,_xlpm.v*2)</f><v>2</v></c><c r="B1"><v>1</v></c></row></sheetData>',
      },
    };
    const after = await saved(
      (sheet) => ({ cells: withCell(sheet, { row: 0, column: 0, formula: "=LET(v,B1,v*3)", content: 3 }) }),
      file,
    );
    expect(sheetXml(after)).toContain(
      '<c r="A1" cm="1"><f t="array" ref="A1">_xlfn.LET(_xlpm.v,B1,_xlpm.v*3)</f><v>3</v></c>',
    );
  });

  test("that the file does not list stands in its place, and looks as its column does", async () => {
    const after = await saved((sheet) => ({
      cells: [
        ...withCell(sheet, { row: 0, column: 2, content: 3 }),
        ...withCell(sheet, { row: 4, column: 0, content: 9 }).slice(-1),
      ],
    }));
    expect(sheetXml(after)).toContain('<c r="B1"><f>A1*2</f><v>2</v></c><c r="C1" s="1"><v>3</v></c></row>');
    expect(sheetXml(after)).toContain('<row r="5"><c r="A5" s="1"><v>9</v></c></row></sheetData>');
    expect(sheetXml(after)).toContain('<dimension ref="A1:C5"/>');
  });

  test.each(["=1+1", "10/20", "007", "50%", "TRUE", " leading", "two\nlines", "a_x000D_b"])(
    "with the text %j stays that text",
    async (content) => {
      const after = await saved((sheet) => ({ cells: withCell(sheet, { row: 0, column: 0, content }) }));
      expect(after.book.sheets[0]?.cells[0]).toMatchObject({ content, formula: null });
    },
  );

  test("whose text would be read as something else carries Excel's apostrophe", async () => {
    const after = await saved((sheet) => ({
      cells: withCell(sheet, { row: 0, column: 0, content: "10/20" }),
    }));
    expect(partText(after.parts, "xl/styles.xml")).toContain('quotePrefix="1"');
  });

  test("is cleared and keeps its look", async () => {
    const after = await saved((sheet) => ({ cells: withCell(sheet, { row: 1, column: 0, content: "" }) }));
    expect(sheetXml(after)).toContain('<c r="A2" s="1"/>');
  });
});

describe("a formula", () => {
  test("with another result keeps its text; an engine's error does not replace a result", async () => {
    const after = await saved((sheet) => ({ cells: withCell(sheet, { row: 0, column: 1, content: 14 }) }));
    expect(sheetXml(after)).toContain('<c r="B1"><f>A1*2</f><v>14</v></c>');
    const same = await saved((sheet) => ({
      cells: withCell(sheet, { row: 0, column: 1, content: "#NAME?" }),
    }));
    expect(sheetXml(same)).toContain('<c r="B1"><f>A1*2</f><v>2</v></c>');
  });

  test("that others share leaves them theirs when it goes", async () => {
    const rows =
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>2</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>4</v></c></row>';
    const after = await saved(
      (sheet) => ({ cells: withCell(sheet, { row: 0, column: 1, content: 5, formula: null }) }),
      { sheets: { One: `<sheetData>${rows}</sheetData>` } },
    );
    expect(sheetXml(after)).toContain(
      '<c r="B1"><v>5</v></c></row><row r="2"><c r="B2"><f>A2*2</f><v>4</v></c>',
    );
  });

  test("that changes makes Excel work everything out anew, and its old order of calculation goes", async () => {
    const after = await saved((sheet) => ({
      cells: withCell(sheet, { row: 0, column: 1, formula: "=A1*3", content: 3 }),
    }));
    expect(partText(after.parts, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
    expect(after.parts.has("xl/calcChain.xml")).toBe(false);
  });
});
