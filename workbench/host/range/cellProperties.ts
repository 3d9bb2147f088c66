import type { CellStyle } from "../../../xlsx/book";
import { formatArea, quoteSheet } from "../../engine/address";
import type { CellWrite, Engine } from "../../engine/engine";
import { assertFormattable, assertUnprotected } from "./access";
import { color, finite, flag, matrix, options, text } from "../args";
import type { HostContext } from "../context";
import { notImplemented, sizesDiffer } from "../errors";
import { columnSize, rowSize } from "./lines";
import type { RangePlace } from "../place";
import { forEachPlace, rangePlace, sheetOf } from "../place";
import { NO_FILL_COLOR } from "./rangeFill";
import { DEFAULT_FONT } from "./rangeFont";
import { HORIZONTAL, VERTICAL, alignmentName } from "./rangeFormat";

type Wanted = Readonly<Record<string, unknown>>;
type Reader = (style: CellStyle) => unknown;

/** What can be asked of a cell's look, as getCellProperties names it. */
const LOOKS: Readonly<Record<string, Reader>> = {
  "format.fill.color": (style) => style.fill ?? NO_FILL_COLOR,
  "format.fill.pattern": (style) => (style.fill === null ? "None" : "Solid"),
  "format.font.color": (style) => style.fontColor ?? DEFAULT_FONT.color,
  "format.font.bold": (style) => style.bold,
  "format.font.italic": (style) => style.italic,
  "format.font.name": (style) => style.fontName ?? DEFAULT_FONT.name,
  "format.font.size": (style) => style.fontSize ?? DEFAULT_FONT.size,
  // Asked for as a whole, as the load options have it: its parts cannot be asked for one by one.
  "format.protection": (style) => ({ formulaHidden: false, locked: style.locked }),
  "format.wrapText": (style) => style.wrap,
  "format.horizontalAlignment": (style) => alignmentName(HORIZONTAL, style.horizontal, "General"),
  "format.verticalAlignment": (style) => alignmentName(VERTICAL, style.vertical, "Bottom"),
  style: () => "Normal",
};

/** Range.getCellProperties: an object for every cell with what was asked. */
export function getCellProperties(
  host: HostContext,
  place: RangePlace,
  wanted: unknown,
  seen: (style: CellStyle, row: number, column: number) => CellStyle = (style) => style,
): unknown[][] {
  const [area] = place.areas;
  const leaves = leavesOf(options(wanted));
  const sheet = quoteSheet(sheetOf(host.engine, place.sheetId).name);
  const rows: unknown[][] = [];
  forEachPlace(area, (row, column, atRow) => {
    const style = seen(host.engine.cell(place.sheetId, row, column).style, row, column);
    const address = (): string => `${sheet}!${formatArea({ row, column, rowCount: 1, columnCount: 1 })}`;
    (rows[atRow] ??= []).push(built(leaves, (leaf) => (leaf === "address" ? address() : look(leaf)(style))));
  });
  return rows;
}

/** Range.getDisplayedCellProperties: the same with what the conditional formats give. */
export function getDisplayedCellProperties(
  host: HostContext,
  place: RangePlace,
  wanted: unknown,
): unknown[][] {
  const [area] = place.areas;
  const fills = host.engine.ruleColors(place.sheetId, "fill", area);
  const fonts = host.engine.ruleColors(place.sheetId, "fontColor", area);
  return getCellProperties(host, place, wanted, (style, row, column) => ({
    ...style,
    fill: fills[row - area.row]?.[column - area.column] ?? style.fill,
    fontColor: fonts[row - area.row]?.[column - area.column] ?? style.fontColor,
  }));
}

function look(leaf: string): Reader {
  const reader = LOOKS[leaf];
  if (!reader) throw notImplemented(`Range.getCellProperties for ${leaf}`);
  return reader;
}

/** Range.getRowProperties and getColumnProperties: an object for every line. */
export function getLineProperties(
  host: HostContext,
  place: RangePlace,
  kind: "row" | "column",
  wanted: unknown,
): unknown[] {
  const { engine } = host;
  const [area] = place.areas;
  const leaves = leavesOf(options(wanted));
  const count = kind === "row" ? area.rowCount : area.columnCount;
  return Array.from({ length: count }, (_, at) => {
    const line =
      kind === "row"
        ? { ...area, row: area.row + at, rowCount: 1 }
        : { ...area, column: area.column + at, columnCount: 1 };
    return built(leaves, (leaf) => lineProperty(engine, rangePlace(place.sheetId, line), leaf));
  });
}

function lineProperty(engine: Engine, line: RangePlace, leaf: string): unknown {
  const [{ row, column }] = line.areas;
  if (leaf === "rowHidden") return engine.rowHidden(line.sheetId, row);
  if (leaf === "columnHidden") return engine.columnHidden(line.sheetId, column);
  if (leaf === "rowIndex") return row;
  if (leaf === "columnIndex") return column;
  if (leaf === "format.rowHeight") return rowSize(engine, line);
  if (leaf === "format.columnWidth") return columnSize(engine, line);
  if (leaf === "address")
    return `${quoteSheet(sheetOf(engine, line.sheetId).name)}!${formatArea(line.areas[0])}`;
  throw notImplemented(`row and column properties for ${leaf}`);
}

/** `{ format: { fill: { color: true } } }` as `format.fill.color`. */
function leavesOf(wanted: Wanted, before = ""): string[] {
  return Object.entries(wanted).flatMap(([name, value]) => {
    if (value === false || value === undefined || value === null) return [];
    return value === true ? [before + name] : leavesOf(options(value), `${before}${name}.`);
  });
}

function built(leaves: readonly string[], read: (leaf: string) => unknown): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const leaf of leaves) {
    const names = leaf.split(".");
    const last = names.pop() ?? leaf;
    let into = result;
    for (const name of names) into = (into[name] ??= {}) as Record<string, unknown>;
    into[last] = read(leaf);
  }
  return result;
}

/** How each settable part of a cell's look becomes part of its style. */
const SETTERS: Readonly<Record<string, (value: unknown) => Partial<CellStyle>>> = {
  "format.fill.color": (value) => ({ fill: color(value) }),
  "format.fill.pattern": (value) => {
    if (text(value) === "None") return { fill: null };
    if (text(value) === "Solid") return {};
    throw notImplemented(`the fill pattern ${text(value)}`);
  },
  "format.font.color": (value) => ({ fontColor: color(value) }),
  "format.font.bold": (value) => ({ bold: flag(value) }),
  "format.font.italic": (value) => ({ italic: flag(value) }),
  "format.font.name": (value) => ({ fontName: text(value) }),
  "format.font.size": (value) => ({ fontSize: finite(value) }),
  "format.protection.locked": (value) => ({ locked: flag(value) }),
  "format.wrapText": (value) => ({ wrap: flag(value) }),
};

/** Range.setCellProperties: an object, or nothing, for every cell. */
export function setCellProperties({ engine }: HostContext, place: RangePlace, value: unknown): void {
  assertFormattable(engine, place.sheetId);
  const [area] = place.areas;
  const given = matrix(value, area.rowCount, area.columnCount, sizesDiffer);
  const writes: CellWrite[] = [];
  forEachPlace(area, (row, column, atRow, atColumn) => {
    const style = styleFrom(options(given[atRow]?.[atColumn]));
    if (Object.keys(style).length > 0) writes.push({ row, column, style });
    if (style.locked !== undefined) assertUnprotected(engine, place.sheetId);
  });
  engine.write(place.sheetId, writes);
}

function styleFrom(wanted: Wanted, before = ""): Partial<CellStyle> {
  let style: Partial<CellStyle> = {};
  for (const [name, value] of Object.entries(wanted)) {
    if (value === undefined || value === null) continue;
    const leaf = before + name;
    const setter = SETTERS[leaf];
    if (setter) style = { ...style, ...setter(value) };
    else if (typeof value === "object") style = { ...style, ...styleFrom(options(value), `${leaf}.`) };
    else throw notImplemented(`Range.setCellProperties for ${leaf}`);
  }
  return style;
}
