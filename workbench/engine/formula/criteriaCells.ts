import type { AstExpression } from "@borgar/fx";
import { formatArea, onSheet, parseArea, quoteSheet, splitAddress } from "../address";

/** Which arguments of a function have to be cells, by their place from 0. */
const CELLS: Readonly<Record<string, (at: number) => boolean>> = {
  COUNTIF: (at) => at === 0,
  COUNTIFS: (at) => at % 2 === 0,
  SUMIF: (at) => at !== 1,
  AVERAGEIF: (at) => at !== 1,
  SUMIFS: (at) => at === 0 || at % 2 === 1,
  AVERAGEIFS: (at) => at === 0 || at % 2 === 1,
  MAXIFS: (at) => at === 0 || at % 2 === 1,
  MINIFS: (at) => at === 0 || at % 2 === 1,
};
/** Operators that give cells: a range, an intersection, a list. */
const OF_CELLS = new Set([":", " ", ","]);
const TAKE_SIZE_OF_RANGE = new Set(["SUMIF", "AVERAGEIF"]);

/** Whether a function is handed values where it takes cells: Excel does not take `COUNTIF({1,2},1)`. */
export function lacksCells(name: string, args: readonly (AstExpression | null | undefined)[]): boolean {
  const wants = CELLS[name];
  return wants !== undefined && args.some((one, at) => one && wants(at) && isValue(one));
}

function isValue(node: AstExpression): boolean {
  if (node.type === "BinaryExpression") return !OF_CELLS.has(node.operator);
  if (node.type === "UnaryExpression")
    return node.operator !== "#" && node.operator !== "@" && node.operator !== "+";
  return node.type === "Literal" || node.type === "ArrayExpression";
}

/**
 * The sums of SUMIF are as many cells as its range, from their first one on.
 *
 * @example sizedAsRange("SUMIF", ["D2:D9", "\"R\"", "B2"])[2] // "B2:B9"
 */
export function sizedAsRange(name: string, args: readonly string[]): readonly string[] {
  const [range = "", criterion = "", sums] = args;
  if (!TAKE_SIZE_OF_RANGE.has(name) || sums === undefined) return args;
  const { sheet, area } = splitAddress(sums);
  const [size, from] = [parseArea(splitAddress(range).area), parseArea(area)];
  if (!size || !from || (size.rowCount === from.rowCount && size.columnCount === from.columnCount))
    return args;
  const wanted = { ...from, rowCount: size.rowCount, columnCount: size.columnCount };
  if (!onSheet(wanted)) return args;
  return [range, criterion, `${sheet === null ? "" : `${quoteSheet(sheet)}!`}${formatArea(wanted)}`];
}
