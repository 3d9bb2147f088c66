import type { Rectangle } from "../../../src/model/place";
import { SHEET_COLUMNS, SHEET_ROWS, boundingArea, intersection } from "../../engine/address";
import { assertAllowed, assertAreaUnlocked, assertUnprotected } from "./access";
import { flag, rangeArgument, text, whole } from "../args";
import {
  getCellProperties,
  getDisplayedCellProperties,
  getLineProperties,
  setCellProperties,
} from "./cellProperties";
import { clear } from "./clear";
import { conditionalFormatCollection } from "../rules/conditionalFormatCollection";
import { readCells, textOf, valueTypeOf, writeContents, writeNumberFormats } from "./contents";
import type { HostContext } from "../context";
import { copyFrom } from "./copyFrom";
import { dataValidation } from "../rules/dataValidation";
import { invalidArgument, invalidOperation, itemNotFound, notImplemented, sizesDiffer } from "../errors";
import { hostClass } from "../hostClass";
import type { HostObject, MakeObject } from "../hostClass";
import { hyperlinkOf, setHyperlink } from "./hyperlinks";
import { columnsHidden, rowsHidden, leftOf, topOf } from "./lines";
import type { RangePlace } from "../place";
import { addressOfCells, areaFrom, countCells, rangePlace } from "../place";
import { rangeSort } from "./rangeSort";
import { rangeFormat } from "./rangeFormat";
import { usedWithin } from "./usedRange";
import { worksheet } from "../sheet/worksheet";

/** Excel says -1 where there are more cells than a 32-bit number counts. */
const MOST_COUNTED = 2_147_483_647;

/** Excel.Range */
export const range: MakeObject<RangePlace> = hostClass<RangePlace>({
  name: "Range",
  identity: (place, host) => ({ _ReferenceId: host.references.idOf(place) }),
  properties: {
    address: { get: (place, host) => addressOfCells(host.engine, place) },
    rowIndex: { get: ({ areas: [area] }) => area.row },
    columnIndex: { get: ({ areas: [area] }) => area.column },
    rowCount: { get: ({ areas: [area] }) => area.rowCount },
    columnCount: { get: ({ areas: [area] }) => area.columnCount },
    cellCount: { get: (place) => (countCells(place) > MOST_COUNTED ? -1 : countCells(place)) },
    left: { get: ({ sheetId, areas: [area] }, host) => leftOf(host.engine, sheetId, area.column) },
    top: { get: ({ sheetId, areas: [area] }, host) => topOf(host.engine, sheetId, area.row) },
    isEntireRow: { get: ({ areas: [area] }) => area.columnCount === SHEET_COLUMNS },
    isEntireColumn: { get: ({ areas: [area] }) => area.rowCount === SHEET_ROWS },
    values: { get: (place, host) => readCells(host, place, (cell) => cell.content), set: setContents },
    formulas: {
      get: (place, host) => readCells(host, place, (cell) => cell.formula ?? cell.content),
      set: setContents,
    },
    text: { get: (place, host) => readCells(host, place, (cell) => textOf(cell, host)) },
    numberFormat: {
      get: (place, host) => readCells(host, place, (cell) => cell.style.numberFormat),
      set: (place, value, host) => writeNumberFormats(host, place, value),
    },
    valueTypes: { get: (place, host) => readCells(host, place, valueTypeOf) },
    hasSpill: {
      get: (place, host) => {
        const spills = new Set(readCells(host, place, (cell) => cell.spill !== null)?.flat());
        return spills.size > 1 ? null : spills.has(true);
      },
    },
    hyperlink: {
      get: (place, host) => hyperlinkOf(host, place),
      set: (place, value, host) => setHyperlink(host, place, value),
    },
    rowHidden: { get: (place, host) => rowsHidden(host.engine, place), set: setRowHidden },
    columnHidden: { get: (place, host) => columnsHidden(host.engine, place), set: setColumnHidden },
    hidden: {
      get: (place, host) => {
        const [rows, columns] = [rowsHidden(host.engine, place), columnsHidden(host.engine, place)];
        return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
      },
    },
  },
  objects: {
    format: (place, host) => rangeFormat(host, place),
    worksheet: (place, host) => worksheet(host, place.sheetId),
    conditionalFormats: (place, host) => conditionalFormatCollection(host, place),
    sort: (place, host) => rangeSort(host, place),
    dataValidation: (place, host) => dataValidation(host, place),
  },
  methods: {
    _KeepReference: (place, _args, host) =>
      host.references.keep(host.references.idOf(place), range(host, place)),
    _ValidateArraySize: ({ areas: [area] }, [rows, columns]) => {
      if (rows !== area.rowCount || columns !== area.columnCount) throw sizesDiffer();
    },
    getCell: (place, [row, column], host) =>
      part(host, place, (area) => ({
        row: area.row + whole(row),
        column: area.column + whole(column),
        rowCount: 1,
        columnCount: 1,
      })),
    getRow: (place, [row], host) =>
      part(host, place, (area) => ({ ...area, row: area.row + inside(row, area.rowCount), rowCount: 1 })),
    getColumn: (place, [column], host) =>
      part(host, place, (area) => ({
        ...area,
        column: area.column + inside(column, area.columnCount),
        columnCount: 1,
      })),
    getLastRow: (place, _args, host) =>
      part(host, place, (area) => ({ ...area, row: area.row + area.rowCount - 1, rowCount: 1 })),
    getLastColumn: (place, _args, host) =>
      part(host, place, (area) => ({ ...area, column: area.column + area.columnCount - 1, columnCount: 1 })),
    getLastCell: (place, _args, host) =>
      part(host, place, (area) => ({
        row: area.row + area.rowCount - 1,
        column: area.column + area.columnCount - 1,
        rowCount: 1,
        columnCount: 1,
      })),
    getEntireRow: (place, _args, host) =>
      part(host, place, (area) => ({ ...area, column: 0, columnCount: SHEET_COLUMNS })),
    getEntireColumn: (place, _args, host) =>
      part(host, place, (area) => ({ ...area, row: 0, rowCount: SHEET_ROWS })),
    getOffsetRange: (place, [rows, columns], host) =>
      part(host, place, (area) => ({
        ...area,
        row: area.row + whole(rows),
        column: area.column + whole(columns),
      })),
    getResizedRange: (place, [rows, columns], host) =>
      part(host, place, (area) => resized(area, whole(rows), whole(columns))),
    getAbsoluteResizedRange: (place, [rows, columns], host) =>
      part(host, place, (area) => ({ ...area, rowCount: whole(rows), columnCount: whole(columns) })),
    getBoundingRect: (place, [other], host) =>
      part(host, place, (area) => boundingArea(area, otherArea(host, place, other))),
    getIntersection: (place, [other], host) => {
      const shared = intersection(place.areas[0], otherArea(host, place, other));
      if (!shared) throw itemNotFound();
      return range(host, rangePlace(place.sheetId, shared));
    },
    getIntersectionOrNullObject: (place, [other], host) => {
      const shared = intersection(place.areas[0], otherArea(host, place, other));
      return shared && range(host, rangePlace(place.sheetId, shared));
    },
    getUsedRange: (place, [valuesOnly], host) => {
      const used = usedWithin(host.engine, place, valuesOnly === true);
      if (!used) throw itemNotFound();
      return range(host, used);
    },
    getUsedRangeOrNullObject: (place, [valuesOnly], host) => {
      const used = usedWithin(host.engine, place, valuesOnly === true);
      return used && range(host, used);
    },
    getCellProperties: (place, [wanted], host) => getCellProperties(host, place, wanted),
    getDisplayedCellProperties: (place, [wanted], host) => getDisplayedCellProperties(host, place, wanted),
    setCellProperties: (place, [value], host) => setCellProperties(host, place, value),
    getRowProperties: (place, [wanted], host) => getLineProperties(host, place, "row", wanted),
    getColumnProperties: (place, [wanted], host) => getLineProperties(host, place, "column", wanted),
    select: (place, _args, host) => host.engine.select(place.sheetId, place.areas[0]),
    clear: (place, [applyTo], host) => clear(host, place, applyTo),
    copyFrom: (place, args, host) => copyFrom(host, place, args),
    insert: (place, [shift], host) => {
      if (shift !== "Down" && shift !== "Right") throw invalidArgument();
      assertLinesAllowed(host, place, "insert");
      if (!host.engine.insert(place.sheetId, place.areas[0], shift === "Down" ? "down" : "right"))
        throw invalidOperation();
      return range(host, place);
    },
    delete: (place, [shift], host) => {
      if (shift !== "Up" && shift !== "Left") throw invalidArgument();
      assertLinesAllowed(host, place, "delete");
      if (!host.engine.remove(place.sheetId, place.areas[0], shift === "Up" ? "up" : "left"))
        throw invalidOperation();
    },
    merge: (place, [across], host) => {
      if (across) throw notImplemented("Range.merge across");
      assertUnprotected(host.engine, place.sheetId);
      host.engine.merge(place.sheetId, place.areas[0]);
    },
    unmerge: (place, _args, host) => {
      assertUnprotected(host.engine, place.sheetId);
      host.engine.unmerge(place.sheetId, place.areas[0]);
    },
    calculate: (_place, _args, host) => host.engine.calculateAll(),
  },
});

function setContents(place: RangePlace, value: unknown, host: HostContext): void {
  writeContents(host, place, value);
}

function setRowHidden(place: RangePlace, value: unknown, host: HostContext): void {
  assertAllowed(host.engine, place.sheetId, "formatRows");
  const [area] = place.areas;
  host.engine.setRowsHidden(place.sheetId, area.row, area.rowCount, flag(value));
}

function setColumnHidden(place: RangePlace, value: unknown, host: HostContext): void {
  assertAllowed(host.engine, place.sheetId, "formatColumns");
  const [area] = place.areas;
  host.engine.setColumnsHidden(place.sheetId, area.column, area.columnCount, flag(value));
}

/** Whole lines of a protected sheet where its options say so; rows and columns go only where no cell is locked. */
function assertLinesAllowed({ engine }: HostContext, place: RangePlace, act: "insert" | "delete"): void {
  const [area] = place.areas;
  if (area.columnCount === SHEET_COLUMNS) assertAllowed(engine, place.sheetId, `${act}Rows`);
  else if (area.rowCount === SHEET_ROWS) assertAllowed(engine, place.sheetId, `${act}Columns`);
  else assertUnprotected(engine, place.sheetId);
  if (act === "delete" && engine.protection(place.sheetId)) assertAreaUnlocked(engine, place);
}

/** The area between its first corner and where its last has moved to, which may lie before the first. */
function resized(
  { row, column, rowCount, columnCount }: Rectangle,
  rows: number,
  columns: number,
): Rectangle {
  const corner = (line: number): { row: number; column: number; rowCount: 1; columnCount: 1 } => ({
    row: line === 0 ? row : row + rowCount - 1 + rows,
    column: line === 0 ? column : column + columnCount - 1 + columns,
    rowCount: 1,
    columnCount: 1,
  });
  return boundingArea(corner(0), corner(1));
}

function part(host: HostContext, place: RangePlace, take: (area: Rectangle) => Rectangle): HostObject {
  return range(host, rangePlace(place.sheetId, take(place.areas[0])));
}

/** A row or column by its number within the range; Excel refuses one outside it. */
function inside(value: unknown, count: number): number {
  const at = whole(value);
  if (at < 0 || at >= count) throw invalidArgument();
  return at;
}

/** The area of another range, given as a Range or an address on the same sheet. */
function otherArea(host: HostContext, place: RangePlace, other: unknown): Rectangle {
  const given = rangeArgument(other);
  if (given) {
    if (given.sheetId !== place.sheetId) throw invalidArgument();
    return given.areas[0];
  }
  return areaFrom(host.engine, place.sheetId, text(other));
}
