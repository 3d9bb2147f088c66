import type { Band, InsertedCell } from "../model/change";
import { addressLists } from "./addressLists";
import type { InsertedLines, InsertStep } from "./changes/step";
import { literal } from "./literal";

/** Queues lines to be put in, or taken out again. */
export function writeInserted(worksheet: Excel.Worksheet, { before, after }: InsertStep): void {
  if (after !== null) putIn(worksheet, after);
  else if (before !== null) takeOut(worksheet, before);
}

function putIn(worksheet: Excel.Worksheet, inserted: InsertedLines): void {
  const { bands, cells, sizes, at, lines, validations } = inserted;
  const whole = wholeLines(worksheet, inserted);
  if (lines === "columns") whole.insert("Right");
  else whole.insert("Down");
  bands.apart.forEach((band) => rangeOf(worksheet, band).unmerge());
  for (const run of runsOf(cells, lines)) {
    const [from, to] = [source(run, inserted), run];
    rangeOf(worksheet, to).copyFrom(rangeOf(worksheet, from), "Formats");
  }
  sizes.forEach((size, index) => {
    if (size === null) return;
    const { format } = wholeLines(worksheet, { lines, at: at + index, count: 1 });
    if (lines === "columns") format.columnWidth = size;
    else format.rowHeight = size;
  });
  for (const cell of cells) {
    const range = worksheet.getRangeByIndexes(cell.row, cell.column, 1, 1);
    if (cell.format !== null) range.numberFormat = [[cell.format]];
    if (cell.formula !== null) range.values = [[cell.formula]];
    else if (cell.content !== "") range.values = [[literal(cell.content, cell.format ?? "General")]];
  }
  const coloured = cells.filter(({ clearFill }) => clearFill);
  for (const addresses of addressLists(coloured)) worksheet.getRanges(addresses).format.fill.clear();
  bands.after.forEach((band) => rangeOf(worksheet, band).merge());
  for (const { row, column, rowCount, columnCount, ...said } of validations)
    worksheet
      .getRangeByIndexes(row, column, rowCount, columnCount)
      .dataValidation.set(said as unknown as Excel.Interfaces.DataValidationUpdateData);
}

function takeOut(worksheet: Excel.Worksheet, inserted: InsertedLines): void {
  const { bands, lines } = inserted;
  [...bands.apart, ...bands.after].forEach((band) => rangeOf(worksheet, band).unmerge());
  const whole = wholeLines(worksheet, inserted);
  if (lines === "columns") whole.delete("Left");
  else whole.delete("Up");
  bands.before.forEach((band) => rangeOf(worksheet, band).merge());
}

function wholeLines(
  worksheet: Excel.Worksheet,
  { lines, at, count }: Pick<InsertedLines, "lines" | "at" | "count">,
): Excel.Range {
  return lines === "columns"
    ? worksheet.getRangeByIndexes(0, at, 1, count).getEntireColumn()
    : worksheet.getRangeByIndexes(at, 0, count, 1).getEntireRow();
}

function rangeOf(worksheet: Excel.Worksheet, { row, column, rowCount, columnCount }: Band): Excel.Range {
  return worksheet.getRangeByIndexes(row, column, rowCount, columnCount);
}

/** The cells that were named, as unbroken runs along each line: merged cells in between are left to Excel. */
function runsOf(cells: readonly InsertedCell[], lines: InsertedLines["lines"]): Band[] {
  const key = ({ row, column }: InsertedCell) => (lines === "columns" ? [column, row] : [row, column]);
  const sorted = [...cells].sort((a, b) => {
    const [one = [0, 0], other = [0, 0]] = [key(a), key(b)];
    return (one[0] ?? 0) - (other[0] ?? 0) || (one[1] ?? 0) - (other[1] ?? 0);
  });
  const runs: { row: number; column: number; rowCount: number; columnCount: number }[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (lines === "columns" && last?.column === column && last.row + last.rowCount === row)
      last.rowCount += 1;
    else if (lines === "rows" && last?.row === row && last.column + last.columnCount === column)
      last.columnCount += 1;
    else runs.push({ row, column, rowCount: 1, columnCount: 1 });
  }
  return runs;
}

/** Where the look of a run comes from: as many lines further back as were put in. */
function source(run: Band, { lines, count }: InsertedLines): Band {
  return lines === "columns" ? { ...run, column: run.column - count } : { ...run, row: run.row - count };
}
