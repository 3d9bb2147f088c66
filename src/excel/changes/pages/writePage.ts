import type {
  ChartLine,
  PageBlock,
  PageChart,
  PageSheet,
  PageStyle,
  StatusFills,
} from "../../../model/pages";
import type { Rectangle } from "../../../model/place";
import { addressLists } from "../../host/addressLists";
import { addressOf } from "../../host/addressOf";
import { literal } from "../../read/literal";
import { printOnA4 } from "../printOnA4";

/** Which workbook and which sheet a printed page is of. */
const HEADER = "&F – &A";
const FOOTER = "Page &P of &N";

/** Queues a sheet of ours: made at the end, set up for A4, with the colours of its statuses. */
export function writeSheet(worksheets: Excel.WorksheetCollection, sheet: PageSheet): void {
  // At the end, where it moves no other sheet.
  const worksheet = worksheets.add(sheet.name);
  sheet.columnWidths.forEach((points, column) => {
    worksheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = points;
  });
  printOnA4(worksheet, { ...sheet, header: HEADER, footer: FOOTER });
  if (sheet.headingRows > 0) worksheet.pageLayout.setPrintTitleRows(`$1:$${sheet.headingRows}`);
  worksheet.pageLayout.centerHorizontally = true;
  if (sheet.headingRows > 0) worksheet.freezePanes.freezeRows(sheet.headingRows);
}

/** Queues colours that follow the letters of statuses, which formulas give: a rule for each letter and column of one sheet. */
export function writeStatuses(worksheet: Excel.Worksheet, statuses: readonly StatusFills[]): void {
  const cells = statuses.flatMap((one) => one.cells);
  const each = statuses.find((one) => one.cells.length > 0)?.each ?? [];
  for (const column of new Set(cells.map((one) => one.column))) {
    const places = cells.filter((one) => one.column === column).sort((one, other) => one.row - other.row);
    // The rule reads the first of its cells, and each other one as far below.
    for (const addresses of addressLists(places)) {
      const [first = ""] = addresses.split(/[,:]/);
      for (const { begins, fill } of each) {
        const { rule, format } = worksheet.getRanges(addresses).conditionalFormats.add("Custom").custom;
        // By the first letters, since a status may be followed by a word: `R 26%`.
        rule.formula = `=LEFT(${first},${begins.length})="${begins}"`;
        format.fill.color = fill;
      }
    }
  }
}

/** Queues what stands in a block, and how it looks. */
export function writeBlock(worksheet: Excel.Worksheet, block: PageBlock): void {
  const range = worksheet.getRange(addressOf(block));
  for (const style of block.styles) writeStyle(worksheet, style);
  for (const { points, ...rows } of heightRuns(block.heights))
    worksheet.getRangeByIndexes(rows.row, 0, rows.count, 1).getEntireRow().format.rowHeight = points;
  for (const merge of block.merges) worksheet.getRange(addressOf(merge)).merge();
  const rows = <T>(of: (cell: PageBlock["cells"][number]) => T | null): (T | null)[][] => {
    const matrix = Array.from({ length: block.rowCount }, () =>
      Array.from({ length: block.columnCount }, (): T | null => null),
    );
    for (const cell of block.cells) {
      const line = matrix[cell.row - block.row];
      if (line) line[cell.column - block.column] = of(cell);
    }
    return matrix;
  };
  // Formats before contents, so that a text such as `10/20` is not read as a date.
  range.numberFormat = rows(({ format }) => format);
  range.values = rows(({ content, formula }) =>
    formula !== null ? formula : content === "" ? null : literal(content, "General"),
  );
  if (block.breakBefore)
    worksheet.horizontalPageBreaks.add(addressOf({ ...block, rowCount: 1, columnCount: 1 }));
}

function writeStyle(worksheet: Excel.Worksheet, style: PageStyle): void {
  if (style.areas.length === 0) return;
  const { format } = worksheet.getRanges(style.areas.map(addressOf).join(","));
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.horizontal !== undefined) format.horizontalAlignment = style.horizontal;
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
}

/** Rows below each other that are equally high. */
function heightRuns(heights: PageBlock["heights"]): { row: number; count: number; points: number }[] {
  const runs: { row: number; count: number; points: number }[] = [];
  for (const { row, points } of heights) {
    const last = runs.at(-1);
    if (last?.points === points && last.row + last.count === row) last.count += 1;
    else runs.push({ row, count: 1, points });
  }
  return runs;
}

/** Queues a chart: one range, its series by columns, each line with its dash. */
export function writeChart(worksheets: Excel.WorksheetCollection, chart: PageChart): void {
  const source = worksheets.getItem(chart.source.sheet).getRange(addressOf(chart.source));
  const made = worksheets.getItem(chart.sheet).charts.add("LineMarkers", source, "Columns");
  made.name = chart.name;
  // By cells, not by points: widths differ between machines.
  const [start, end] = cornersOf(chart.over);
  made.setPosition(start, end);
  // All letters at first, the title's by themselves after that.
  made.format.font.size = chart.textSize;
  made.title.text = chart.title;
  made.title.format.font.size = chart.titleSize;
  made.legend.position = "Bottom";
  const { valueAxis } = made.axes;
  valueAxis.numberFormat = chart.axis.format;
  if (chart.axis.minimum !== null) valueAxis.minimum = chart.axis.minimum;
  if (chart.axis.maximum !== null) valueAxis.maximum = chart.axis.maximum;
  chart.lines.forEach((line, at) => {
    const series = made.series.getItemAt(at);
    drawLine(series, line);
    if (at > 0) return;
    // A hollow marker says that the figure is provisional.
    for (const point of chart.provisional) series.points.getItemAt(point).markerBackgroundColor = "#FFFFFF";
    if (chart.labelled === null) return;
    showValue(series.points.getItemAt(chart.labelled));
  });
}

/** Queues how a series is drawn. A line without markers is a target or a mean. */
export function drawLine(series: Excel.ChartSeries, { color, weight, dash, marker }: ChartLine): void {
  series.format.line.color = color;
  series.format.line.weight = weight;
  series.format.line.lineStyle = dash;
  series.markerStyle = marker;
  if (marker === "None") return;
  series.markerBackgroundColor = color;
  series.markerForegroundColor = color;
}

/** Queues the value of a point, to the right of it: of the newest no line runs on there. */
export function showValue(point: Excel.ChartPoint): void {
  point.hasDataLabel = true;
  point.dataLabel.position = "Right";
  point.dataLabel.showValue = true;
}

function cornersOf({ row, column, rowCount, columnCount }: Rectangle): [string, string] {
  const cell = (down: number, across: number): string =>
    addressOf({ row: down, column: across, rowCount: 1, columnCount: 1 });
  return [cell(row, column), cell(row + rowCount - 1, column + columnCount - 1)];
}
