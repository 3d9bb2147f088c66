import { describe, expect, it } from "vitest";
import { bookOf } from "./support/bookOf";
import { withBook } from "./support/withBook";

const sheet = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem("Sheet1");

describe("the workbook, as Microsoft documents it", () => {
  it("lists worksheets, and no chart sheets", () =>
    withBook(
      bookOf({
        Sheet1: [[1]],
        Chart1: { rows: [], kind: "chart" },
        Hidden: { rows: [], visibility: "hidden" },
        Very: { rows: [], visibility: "veryHidden" },
      }),
      () =>
        Excel.run(async (context) => {
          const { worksheets } = context.workbook;
          worksheets.load("items/name,items/visibility,items/position,items/id");
          const active = worksheets.getActiveWorksheet().load("name");
          const missing = worksheets.getItemOrNullObject("Chart1");
          const count = worksheets.getCount(true);
          await context.sync();
          expect(
            worksheets.items.map(({ name, visibility, position }) => [name, visibility, position]),
          ).toEqual([
            ["Sheet1", "Visible", 0],
            ["Hidden", "Hidden", 1],
            ["Very", "VeryHidden", 2],
          ]);
          expect(active.name).toBe("Sheet1");
          expect(missing.isNullObject).toBe(true);
          expect(count.value).toBe(1);
        }),
    ));

  it("adds, names, shows and deletes worksheets", () =>
    withBook(bookOf({ Sheet1: [[1]], Two: [["=Sheet1!A1"]] }), () =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const added = worksheets.add("Report").load("name,position");
        const first = worksheets.getItem("Sheet1");
        first.name = "Board's view";
        worksheets.getItem("Two").activate();
        const formula = worksheets.getItem("Two").getRange("A1").load("formulas,values,address");
        const active = worksheets.getActiveWorksheet().load("name");
        const other = worksheets.getItem("Board's view").getRange("A1").load("address");
        await context.sync();
        expect([added.name, added.position, active.name]).toEqual(["Report", 2, "Two"]);
        expect(formula.formulas).toEqual([["='Board''s view'!A1"]]);
        expect(formula.values).toEqual([[1]]);
        expect(other.address).toBe("'Board''s view'!A1");
        added.delete();
        const count = worksheets.getCount();
        await context.sync();
        expect(count.value).toBe(2);
      }),
    ));

  it("refuses what is missing and what is there already, by Excel's codes", () =>
    withBook(bookOf({ Sheet1: [[1]] }), () =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.getItem("Nowhere").getRange("A1").values = [[1]];
        await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
        worksheets.add("sheet1");
        await expect(context.sync()).rejects.toMatchObject({ code: "ItemAlreadyExists" });
        sheet(context).getRange("ZZZ1").load("address");
        await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
        sheet(context).getRange("A1").getOffsetRange(-1, 0).load("address");
        await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
      }),
    ));

  it("keeps settings of any kind, long texts too", () =>
    withBook(bookOf({ Sheet1: [] }, { settings: { old: { a: 1 } } }), (open) =>
      Excel.run(async (context) => {
        const { settings } = context.workbook;
        settings.add("kpi", JSON.stringify({ long: "x".repeat(200_000) }));
        const added = settings.getItem("kpi").load("value");
        const old = settings.getItemOrNullObject("old").load("value");
        const none = settings.getItemOrNullObject("none");
        await context.sync();
        expect(String(added.value)).toHaveLength(200_011);
        expect([old.value, none.isNullObject]).toEqual([{ a: 1 }, true]);
        settings.getItem("old").delete();
        await context.sync();
        expect(Object.keys(open.engine.toBook().settings)).toEqual(["kpi"]);
      }),
    ));

  it("keeps custom XML parts by namespace", () =>
    withBook(bookOf({ Sheet1: [] }), (open) =>
      Excel.run(async (context) => {
        const parts = context.workbook.customXmlParts;
        const added = parts.add('<journal xmlns="urn:a"><e/></journal>').load("id,namespaceUri");
        parts.add('<o:other xmlns:o="urn:b"/>');
        await context.sync();
        const found = parts.getByNamespace("urn:a").getOnlyItemOrNullObject().load("id");
        const none = parts.getByNamespace("urn:c").getOnlyItemOrNullObject();
        const count = parts.getByNamespace("urn:b").getCount();
        await context.sync();
        expect([found.id, none.isNullObject, count.value, added.namespaceUri]).toEqual([
          added.id,
          true,
          1,
          "urn:a",
        ]);
        parts.getItem(added.id).setXml('<journal xmlns="urn:a"/>');
        const xml = parts.getItem(added.id).getXml();
        await context.sync();
        expect(xml.value).toBe('<journal xmlns="urn:a"/>');
        parts.getItem(added.id).delete();
        await context.sync();
        expect(open.engine.toBook().customXml).toEqual(['<o:other xmlns:o="urn:b"/>']);
        parts.add("no xml");
        await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
      }),
    ));

  it("knows names, the selection, culture and separators", () =>
    withBook(
      bookOf({ Sheet1: [[5]] }, { names: [{ name: "Under18s", formula: "=Sheet1!$A$1", sheet: null }] }),
      () =>
        Excel.run(async (context) => {
          const { names, application } = context.workbook;
          names.load("items/name,items/formula");
          const named = names.getItem("Under18s").getRange().load("values");
          sheet(context).getRange("B2:C3").select();
          const selected = context.workbook.getSelectedRange().load("address");
          const cell = context.workbook.getActiveCell().load("address");
          application.load("decimalSeparator,calculationMode");
          const tables = sheet(context).tables.load("items");
          const charts = sheet(context).charts.getCount();
          await context.sync();
          expect(names.items.map(({ name, formula }) => [name, String(formula)])).toEqual([
            ["Under18s", "=Sheet1!$A$1"],
          ]);
          expect(named.values).toEqual([[5]]);
          expect([selected.address, cell.address]).toEqual(["Sheet1!B2:C3", "Sheet1!B2"]);
          expect([application.decimalSeparator, application.calculationMode]).toEqual([".", "Automatic"]);
          expect([tables.items.length, charts.value]).toEqual([0, 0]);
        }),
    ));
});
