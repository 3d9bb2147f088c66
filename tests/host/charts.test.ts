import { describe, expect, it } from "vitest";
import { readXlsx } from "../../xlsx/readXlsx";
import { writeBook } from "../../xlsx/writeBook";
import { writeXlsx } from "../../xlsx/writeXlsx";
import { openPackage, partText } from "../../xlsx/package";
import { openInNode } from "../../workbench/node/openInNode";
import { bookOf } from "./support/bookOf";
import { withBook } from "./support/withBook";

const ROWS = [
  ["Month", "Visits", "Target"],
  ["Nov-24", 0.2, 0.18],
  ["Dec-24", 0.18, 0.18],
  ["Jan-25", 0.23, 0.18],
];
const book = () => bookOf({ Data: ROWS, Board: [["Board"]] });

/** A chart as the add-in makes one. */
async function addChart(): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const source = worksheets.getItem("Data").getRange("A1:C4");
    const board = worksheets.getItem("Board");
    const chart = board.charts.add("LineMarkers", source, "Columns");
    chart.name = "KPI chart 1";
    chart.format.font.size = 7;
    chart.title.format.font.size = 12;
    chart.title.text = "Visits <in> time";
    chart.setPosition("B3", "H18");
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.numberFormat = "0%";
    const target = chart.series.getItemAt(1);
    target.format.line.lineStyle = "Dash";
    target.format.line.color = "#2E7D32";
    target.markerStyle = "None";
    const last = chart.series.getItemAt(0).points.getItemAt(2);
    last.hasDataLabel = true;
    board.pageLayout.paperSize = "A4";
    board.pageLayout.zoom = { horizontalFitToPages: 1 };
    board.pageLayout.headersFooters.defaultForAllPages.centerHeader = "&F – &A";
    board.pageLayout.headersFooters.defaultForAllPages.centerFooter = "Page &P of &N";
    board.horizontalPageBreaks.add("A37");
    await context.sync();
    board.shapes.getItem("KPI chart 1").altTextDescription = "Line chart of visits";
    await context.sync();
  });
}

describe("charts in the emulated host", () => {
  it("are made from one range, with series, axis, dash and alternative text, and read back", async () => {
    await withBook(book(), async () => {
      await addChart();
      await Excel.run(async (context) => {
        const board = context.workbook.worksheets.getItem("Board");
        const charts = board.charts.load("items/name,items/left,items/width,items/title/text");
        const shapes = board.shapes.load("items/name,items/type,items/altTextDescription");
        const line = board.charts
          .getItem("KPI chart 1")
          .series.getItemAt(1)
          .format.line.load("lineStyle,color");
        const breaks = board.horizontalPageBreaks.load("items/rowIndex");
        await context.sync();
        expect(charts.items.map(({ name, title }) => [name, title.text])).toEqual([
          ["KPI chart 1", "Visits <in> time"],
        ]);
        // One column of 72 pixels lies to its left, seven below it; a pixel is three quarters of a point.
        expect(charts.items.map(({ left, width }) => [left, width])).toEqual([[54, 378]]);
        expect(shapes.items.map((shape) => [shape.name, shape.type, shape.altTextDescription])).toEqual([
          ["KPI chart 1", "Unsupported", "Line chart of visits"],
        ]);
        expect([line.lineStyle, line.color]).toEqual(["Dash", "#2E7D32"]);
        expect(breaks.items.map(({ rowIndex }) => rowIndex)).toEqual([36]);
      });
    });
  });

  it("refuses by name what it does not know", async () => {
    await withBook(book(), async () => {
      const refused = async (work: (chart: Excel.Chart) => void) =>
        Excel.run(async (context) => {
          const source = context.workbook.worksheets.getItem("Data").getRange("A1:C4");
          const board = context.workbook.worksheets.getItem("Board");
          work(board.charts.add("LineMarkers", source, "Columns"));
          await context.sync();
        });
      await expect(refused((chart) => (chart.plotArea.left = 1))).rejects.toThrow("Chart.plotArea");
      await expect(refused((chart) => (chart.style = 4))).rejects.toThrow("Chart.style");
      await expect(refused((chart) => (chart.axes.categoryAxis.tickLabelPosition = "Low"))).rejects.toThrow(
        "ChartAxes.categoryAxis",
      );
      const pie = Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Data");
        sheet.charts.add("Pie", sheet.getRange("A1:C4"), "Columns");
        await context.sync();
      });
      await expect(pie).rejects.toThrow("charts of the type Pie");
    });
  });

  it("follow the cells that they draw when rows come", async () => {
    await withBook(book(), async ({ engine }) => {
      await addChart();
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Data").getRange("1:2").insert("Down");
        await context.sync();
      });
      const chart = engine.toBook().sheets[1]?.charts?.[0];
      expect(chart?.series.map(({ values }) => values)).toEqual(["Data!$B$4:$B$6", "Data!$C$4:$C$6"]);
    });
  });

  it("are saved as parts of the file, and read back as they were", async () => {
    await withBook(book(), async ({ engine }) => {
      await addChart();
      const now = engine.toBook();
      const file = await readXlsx(await writeBook(now), "Book.xlsx");
      const [chart] = file.book.sheets[1]?.charts ?? [];
      const { opened, ...said } = chart ?? {};
      expect(opened?.part).toBe("xl/charts/chart1.xml");
      // How large its letters are the file says by itself: hundredths of a point.
      const { titleSize, textSize, ...drawn } = now.sheets[1]?.charts?.[0] ?? {};
      expect([titleSize, textSize]).toEqual([12, 7]);
      expect(said).toEqual(drawn);
      const xml = partText(file.parts, "xl/charts/chart1.xml");
      const texts = [...xml.matchAll(/sz="(\d+)"/g)].map(([, size]) => size);
      expect(texts).toEqual(["1200", "1200", "700", "700"]);
      expect(file.book.sheets[1]?.page).toEqual(now.sheets[1]?.page);
    });
  });

  it("of a file keep their bytes but for what was set", async () => {
    const bytes = await withBook(book(), async ({ engine }) => {
      await addChart();
      return writeBook(engine.toBook());
    });
    const file = await readXlsx(bytes, "Book.xlsx");
    const open = await openInNode(file.book);
    const untouched = openPackage(await writeXlsx(file, open.engine.toBook()), "Book.xlsx");
    for (const path of ["xl/charts/chart1.xml", "xl/drawings/drawing1.xml", "xl/worksheets/sheet2.xml"])
      expect(partText(untouched, path)).toBe(partText(file.parts, path));
    await open.close();
    await withBook(file.book, async ({ engine }) => {
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const chart = worksheets.getItem("Board").charts.getItem("KPI chart 1");
        chart.setData(worksheets.getItem("Data").getRange("A1:C3"), "Columns");
        chart.title.text = "Visits & more";
        worksheets.getItem("Board").shapes.getItem("KPI chart 1").altTextDescription = "Anew";
        await context.sync();
      });
      const parts = openPackage(await writeXlsx(file, engine.toBook()), "Book.xlsx");
      const before = partText(file.parts, "xl/charts/chart1.xml");
      expect(partText(parts, "xl/charts/chart1.xml")).toBe(
        before.replaceAll("$4", "$3").replaceAll("Visits &lt;in&gt; time", "Visits &amp; more"),
      );
      expect(partText(parts, "xl/drawings/drawing1.xml")).toBe(
        partText(file.parts, "xl/drawings/drawing1.xml").replace("Line chart of visits", "Anew"),
      );
    });
    await withBook(file.book, async ({ engine }) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Board").charts.getItem("KPI chart 1").delete();
        await context.sync();
      });
      const parts = openPackage(await writeXlsx(file, engine.toBook()), "Book.xlsx");
      expect(parts.has("xl/charts/chart1.xml")).toBe(false);
      expect(partText(parts, "xl/drawings/drawing1.xml")).not.toContain("chart");
    });
  });
});
