import type { Rectangle } from "../../model/place";
import type { CellValidation } from "../../model/validation";
import { run, type RunOptions } from "../host/run";

/** Into so many parts an area is divided whose cells do not all have the same rule. */
const PARTS = 16;

/**
 * What may be entered into the cells of some areas, in as few areas as have the same rule. One round trip where each
 * area has one rule or none, else a few more.
 */
export function readValidations(
  sheetId: string,
  areas: readonly Rectangle[],
  options?: RunOptions,
): Promise<CellValidation[]> {
  return run((context) => readFrom(context, context.workbook.worksheets.getItem(sheetId), areas), options);
}

async function readFrom(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  areas: readonly Rectangle[],
): Promise<CellValidation[]> {
  // Nothing to ask for ends the halving.
  if (areas.length === 0) return [];
  const asked = areas.map((area) => {
    const { row, column, rowCount, columnCount } = area;
    const { dataValidation } = worksheet.getRangeByIndexes(row, column, rowCount, columnCount);
    dataValidation.load("type,rule,ignoreBlanks,errorAlert,prompt");
    return { area, validation: dataValidation };
  });
  await context.sync();
  // Excel says only that the cells differ, not where: the area is asked for in parts.
  const mixed = asked.filter(({ validation }) => isMixed(validation.type));
  const found = asked
    .filter(({ validation }) => !isMixed(validation.type) && validation.type !== "None")
    .map(({ area, validation }) => ({ ...area, ...plain(validation) }));
  const parts = mixed.flatMap(({ area }) => partsOf(area));
  return joined([...found, ...(await readFrom(context, worksheet, parts))]);
}

/** Areas below each other that say the same word for word, whose formulas therefore count from no cell, made one. */
function joined(found: readonly CellValidation[]): CellValidation[] {
  const all: CellValidation[] = [];
  const said = ({ rule, ignoreBlanks, errorAlert, prompt }: CellValidation) =>
    JSON.stringify([rule, ignoreBlanks, errorAlert, prompt]);
  // In columns, for a list of choices usually goes down one.
  for (const one of [...found].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = all.at(-1);
    const isBelow =
      last?.column === one.column &&
      last.columnCount === one.columnCount &&
      last.row + last.rowCount === one.row &&
      said(last) === said(one);
    if (isBelow) all[all.length - 1] = { ...last, rowCount: last.rowCount + one.rowCount };
    else all.push(one);
  }
  return all;
}

function isMixed(type: string): boolean {
  return type === "Inconsistent" || type === "MixedCriteria";
}

/** One cell with several rules is nothing that can be divided further. */
function partsOf({ row, column, rowCount, columnCount }: Rectangle): Rectangle[] {
  if (rowCount * columnCount === 1) return [];
  if (rowCount >= columnCount) {
    // Along the longer side.
    const each = Math.ceil(rowCount / PARTS);
    return Array.from({ length: Math.ceil(rowCount / each) }, (_, at) => ({
      row: row + at * each,
      column,
      rowCount: Math.min(each, rowCount - at * each),
      columnCount,
    }));
  }
  const each = Math.ceil(columnCount / PARTS);
  return Array.from({ length: Math.ceil(columnCount / each) }, (_, at) => ({
    row,
    column: column + at * each,
    rowCount,
    columnCount: Math.min(each, columnCount - at * each),
  }));
}

/** As Excel says it, without its objects, so that it can be kept and handed back. */
function plain({
  rule,
  ignoreBlanks,
  errorAlert,
  prompt,
}: Excel.DataValidation): Omit<CellValidation, keyof Rectangle> {
  // Office's objects lose their values with the batch that they came from.
  const copy = (said: object): CellValidation["rule"] =>
    JSON.parse(JSON.stringify(said)) as CellValidation["rule"];
  return { rule: copy(rule), ignoreBlanks, errorAlert: copy(errorAlert), prompt: copy(prompt) };
}
