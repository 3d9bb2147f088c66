import { within } from "../../../src/model/place";
import type { CellWrite } from "../../engine/engine";
import { assertFormattable, assertWritable } from "./access";
import { rangeArgument, text } from "../args";
import type { HostContext } from "../context";
import { copyConditionalFormats, copyValidations, type Copy } from "../rules/copyRules";
import { invalidArgument, notImplemented } from "../errors";
import type { RangePlace } from "../place";
import { forEachPlace, rangePlace } from "../place";
import { placeFrom } from "./placeFrom";

/**
 * Range.copyFrom: everything, formulas, values or formats; a larger source spreads beyond the target. Conditional
 * formats go with formats, validations only with everything.
 */
export function copyFrom(
  host: HostContext,
  target: RangePlace,
  [source, type, skipBlanks, transpose]: readonly unknown[],
): void {
  if (skipBlanks || transpose) throw notImplemented("Range.copyFrom with skipBlanks or transpose");
  const what = type ?? "All";
  if (what === "Link") throw notImplemented("Range.copyFrom of links");
  if (what !== "All" && what !== "Formulas" && what !== "Values" && what !== "Formats")
    throw invalidArgument();
  const { engine } = host;
  const from = rangeArgument(source) ?? placeFrom(host, text(source), target.sheetId);
  const [area] = from.areas;
  const [to] = target.areas;
  const rows = linesFilled(area.rowCount, to.rowCount);
  const columns = linesFilled(area.columnCount, to.columnCount);
  const into = { ...to, rowCount: rows, columnCount: columns };
  const writes: CellWrite[] = [];
  forEachPlace(rangePlace(target.sheetId, into).areas[0], (row, column, atRow, atColumn) => {
    const cell = engine.cell(
      from.sheetId,
      area.row + (atRow % area.rowCount),
      area.column + (atColumn % area.columnCount),
    );
    const moved = [
      row - area.row - (atRow % area.rowCount),
      column - area.column - (atColumn % area.columnCount),
    ] as const;
    const content =
      cell.formula !== null && what !== "Values"
        ? { formula: engine.shiftFormula(cell.formula, ...moved) }
        : { value: cell.content };
    const style = what === "All" || what === "Formats" ? { style: cell.style } : {};
    writes.push({ row, column, ...(what === "Formats" ? {} : { content }), ...style });
  });
  if (what === "All" || what === "Formats") assertFormattable(engine, target.sheetId);
  assertWritable(engine, target.sheetId, writes);
  engine.write(target.sheetId, writes);
  const copy = {
    from: { sheetId: from.sheetId, area },
    to: { sheetId: target.sheetId, area: into },
  };
  if (what === "All" || what === "Formats") copyConditionalFormats(host, copy);
  if (what === "All" || what === "Formats") copyMerges(host, copy);
  if (what === "All") copyValidations(host, copy);
}

/** A target that is the source's size several times over takes it as often, any other takes it once. */
function linesFilled(source: number, target: number): number {
  return target % source === 0 ? target : source;
}

/** Cells that are merged wholly within the source stay merged in each copy; what reaches beyond it is no whole to copy. */
function copyMerges({ engine }: HostContext, { from, to }: Copy): void {
  const merges = engine.merges(from.sheetId).filter((merge) => within(merge, from.area));
  for (let row = 0; row < to.area.rowCount; row += from.area.rowCount)
    for (let column = 0; column < to.area.columnCount; column += from.area.columnCount)
      for (const merge of merges)
        engine.merge(to.sheetId, {
          ...merge,
          row: to.area.row + row + merge.row - from.area.row,
          column: to.area.column + column + merge.column - from.area.column,
        });
}
