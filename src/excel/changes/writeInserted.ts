import type { LineBand, InsertedCell, LineRun } from "../../model/change";
import { addressLists } from "../host/addressLists";
import type { InsertedLines, InsertStep } from "./step";
import { literal } from "../read/literal";

/** The new lines, each by itself. */
export function newLines({ runs }: Pick<InsertedLines, "runs">): number[] {
  return runs.flatMap(({ at, count }) => Array.from({ length: count }, (_, index) => at + index));
}

/** Queues lines to be put in, or taken out again. */
export function writeInserted(worksheet: Excel.Worksheet, { before, after }: InsertStep): void {
  if (after !== null) putIn(worksheet, after);
  else if (before !== null) takeOut(worksheet, before);
}

function putIn(worksheet: Excel.Worksheet, inserted: InsertedLines): void {
  const { bands, cells, sizes, runs, lines, validations } = inserted;
  for (const one of runs) {
    const whole = wholeLines(worksheet, lines, one);
    // Columns go to the right, rows down: what stood there moves on.
    if (lines === "columns") whole.insert("Right");
    else whole.insert("Down");
  }
  // A merged heading would stretch over the new line by itself, or not, depending on where it stands.
  bands.apart.forEach((band) => rangeOf(worksheet, band).unmerge());
  for (const run of runsOf(cells, lines)) {
    const [from, to] = [source(run, inserted), run];
    // Only formats: contents would bring last month's figures along.
    rangeOf(worksheet, to).copyFrom(rangeOf(worksheet, from), "Formats");
  }
  newLines(inserted).forEach((line, index) => {
    const size = sizes[index] ?? null;
    if (size === null) return;
    const { format } = wholeLines(worksheet, lines, { at: line, count: 1 });
    if (lines === "columns") format.columnWidth = size;
    else format.rowHeight = size;
  });
  for (const cell of cells) {
    const range = worksheet.getRangeByIndexes(cell.row, cell.column, 1, 1);
    // The format first, so that the content is read under it.
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
  const { bands, lines, runs } = inserted;
  [...bands.apart, ...bands.after].forEach((band) => rangeOf(worksheet, band).unmerge());
  // From the last, so that the first keep their places.
  for (const one of [...runs].reverse()) {
    const whole = wholeLines(worksheet, lines, one);
    if (lines === "columns") whole.delete("Left");
    else whole.delete("Up");
  }
  bands.before.forEach((band) => rangeOf(worksheet, band).merge());
}

function wholeLines(
  worksheet: Excel.Worksheet,
  lines: InsertedLines["lines"],
  { at, count }: LineRun,
): Excel.Range {
  return lines === "columns"
    ? worksheet.getRangeByIndexes(0, at, 1, count).getEntireColumn()
    : worksheet.getRangeByIndexes(at, 0, count, 1).getEntireRow();
}

function rangeOf(worksheet: Excel.Worksheet, { row, column, rowCount, columnCount }: LineBand): Excel.Range {
  return worksheet.getRangeByIndexes(row, column, rowCount, columnCount);
}

/** The cells that were named, as unbroken runs along each line: merged cells in between are left to Excel. */
function runsOf(cells: readonly InsertedCell[], lines: InsertedLines["lines"]): LineBand[] {
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

/** Where the look of cells comes from: as many lines further back, or on, as were put in there. */
function source(cells: LineBand, { lines, runs }: InsertedLines): LineBand {
  const line = lines === "columns" ? cells.column : cells.row;
  const run = runs.find(({ at, count }) => line >= at && line < at + count);
  const back = (run?.count ?? 0) * (run?.likeBehind ? -1 : 1);
  return lines === "columns" ? { ...cells, column: line - back } : { ...cells, row: line - back };
}
