import { formatArea } from "../../engine/address";
import type { SheetVisibility } from "../../engine/engine";
import { chartCollection } from "../charts/chart";
import { horizontalPageBreaks, pageLayout } from "../print/pageLayout";
import { commentCollection, pivotTableCollection, slicerCollection } from "../emptyCollections";
import { color, text, whole } from "../args";
import type { HostContext } from "../context";
import { invalidArgument, invalidOperation, itemAlreadyExists, itemNotFound } from "../errors";
import { hostClass, isHostObject } from "../hostClass";
import type { HostObject, MakeObject } from "../hostClass";
import { namedItemCollection } from "../workbook/namedItem";
import { autoFilter } from "./autoFilter";
import { noteCollection } from "./noteCollection";
import { WHOLE_SHEET, areaFrom, rangePlace, sheetOf } from "../place";
import { range } from "../range/range";
import { rangeAreas } from "../range/rangeAreas";
import { shapeCollection } from "../shapes/shape";
import { sheetName } from "./sheetName";
import { eventMethods } from "../events/subscriptions";
import { tableCollection } from "../tables/tableCollection";
import { worksheetFreezePanes } from "./worksheetFreezePanes";
import { VISIBILITIES } from "./visibilities";
import { worksheetProtection } from "./worksheetProtection";
import { assertSheetsMayChange } from "../workbook/workbookProtection";

/** An address with several areas may be no longer than this. */
const LONGEST_ADDRESS = 8_192;

/** Excel.Worksheet; it stands for the id of its sheet. */
export const worksheet: MakeObject<string> = hostClass<string>({
  name: "Worksheet",
  identity: (id, host) => ({ Id: sheetOf(host.engine, id).id }),
  properties: {
    id: { get: (id, host) => sheetOf(host.engine, id).id },
    name: { get: (id, host) => sheetOf(host.engine, id).name, set: rename },
    position: {
      get: (id, host) => positionOf(host, id),
      set: (id, value, host) => {
        assertSheetsMayChange(host);
        const count = host.engine.sheets().length;
        if (whole(value) < 0 || whole(value) >= count) throw invalidArgument();
        host.engine.moveSheet(sheetOf(host.engine, id).id, whole(value));
      },
    },
    visibility: { get: (id, host) => VISIBILITIES[sheetOf(host.engine, id).visibility], set: setVisibility },
    tabColor: {
      get: (id, host) => sheetOf(host.engine, id).tabColor,
      set: (id, value, host) => host.engine.setTabColor(id, value === "" ? "" : color(value)),
    },
  },
  objects: {
    protection: (id, host) => worksheetProtection(host, id),
    names: (id, host) => namedItemCollection(host, sheetOf(host.engine, id).name),
    tables: (id, host) => tableCollection(host, id),
    charts: (id, host) => chartCollection(host, id),
    comments: (id, host) => commentCollection(host, [id]),
    pivotTables: (id, host) => pivotTableCollection(host, [id]),
    slicers: (id, host) => slicerCollection(host, [id]),
    notes: (id, host) => noteCollection(host, id),
    shapes: (id, host) => shapeCollection(host, id),
    pageLayout: (id, host) => pageLayout(host, id),
    horizontalPageBreaks: (id, host) => horizontalPageBreaks(host, id),
    freezePanes: (id, host) => worksheetFreezePanes(host, id),
    autoFilter: (id, host) => autoFilter(host, id),
  },
  methods: {
    ...eventMethods<string>(
      {
        changed: "DataChangedEvent",
        calculated: "CalculatedEvent",
        selectionChanged: "SelectionChangedEvent",
        activated: "ActivatedEvent",
        deactivated: "DeactivatedEvent",
        nameChanged: "EventNameChanged",
        visibilityChanged: "EventVisibilityChanged",
      },
      (id) => id,
    ),
    getRange: (id, [address], host) => {
      sheetOf(host.engine, id);
      const whole = address === null || address === undefined || address === "";
      return range(host, rangePlace(id, whole ? WHOLE_SHEET : areaFrom(host.engine, id, text(address))));
    },
    getRanges: (id, [address], host) => {
      sheetOf(host.engine, id);
      const given = text(address ?? formatArea(WHOLE_SHEET));
      if (given.length > LONGEST_ADDRESS) throw invalidArgument();
      return rangeAreas(host, {
        sheetId: id,
        areas: given.split(",").map((one) => areaFrom(host.engine, id, one)),
      });
    },
    getRangeByIndexes: (id, [row, column, rows, columns], host) =>
      range(
        host,
        rangePlace(id, {
          row: whole(row),
          column: whole(column),
          rowCount: whole(rows),
          columnCount: whole(columns),
        }),
      ),
    getCell: (id, [row, column], host) =>
      range(host, rangePlace(id, { row: whole(row), column: whole(column), rowCount: 1, columnCount: 1 })),
    getUsedRange: (id, [valuesOnly], host) => {
      const used = host.engine.usedRange(sheetOf(host.engine, id).id, valuesOnly === true);
      return range(host, rangePlace(id, used ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 }));
    },
    getUsedRangeOrNullObject: (id, [valuesOnly], host) => {
      const used = host.engine.usedRange(sheetOf(host.engine, id).id, valuesOnly === true);
      return used && range(host, rangePlace(id, used));
    },
    getNext: (id, [visibleOnly], host) => neighbour(id, 1, visibleOnly, host) ?? missing(),
    getNextOrNullObject: (id, [visibleOnly], host) => neighbour(id, 1, visibleOnly, host),
    getPrevious: (id, [visibleOnly], host) => neighbour(id, -1, visibleOnly, host) ?? missing(),
    getPreviousOrNullObject: (id, [visibleOnly], host) => neighbour(id, -1, visibleOnly, host),
    activate: (id, _args, host) => {
      if (sheetOf(host.engine, id).visibility !== "visible") throw invalidOperation();
      host.engine.activate(id);
    },
    copy: (id, [position, relativeTo], host) => {
      assertSheetsMayChange(host);
      const { engine } = host;
      const copied = engine.copySheet(sheetOf(engine, id).id, placeOfCopy(host, position, relativeTo));
      engine.setRules(
        copied,
        engine.rules(id).map((rule) => ({ ...rule, id: `{rule-new-${host.newId()}}` })),
      );
      return worksheet(host, copied);
    },
    delete: (id, _args, host) => {
      assertSheetsMayChange(host);
      const { visibility } = sheetOf(host.engine, id);
      const visible = host.engine.sheets().filter((sheet) => sheet.visibility === "visible");
      const isOnlyOne = visibility === "visible" && visible.length === 1;
      if (isOnlyOne || visibility === "veryHidden") throw invalidOperation();
      host.engine.deleteSheet(id);
    },
    calculate: (_id, _args, host) => host.engine.calculateAll(),
    _GetSheetById: (_id, [other], host) => worksheet(host, text(other)),
  },
});

function positionOf(host: HostContext, id: string): number {
  const { id: found } = sheetOf(host.engine, id);
  return host.engine.sheets().findIndex((sheet) => sheet.id === found);
}

/** Where Excel puts a copy: at the end, unless it is told otherwise. */
function placeOfCopy(host: HostContext, position: unknown, relativeTo: unknown): number {
  const end = host.engine.sheets().length;
  const to = position ?? "None";
  if (to === "None" || to === "End") return end;
  if (to === "Beginning") return 0;
  if ((to !== "Before" && to !== "After") || !isHostObject(relativeTo)) throw invalidArgument();
  return positionOf(host, String(relativeTo.self)) + (to === "After" ? 1 : 0);
}

/** The sheet that follows in the workbook's order, or comes before. */
function neighbour(id: string, step: 1 | -1, visibleOnly: unknown, host: HostContext): HostObject | null {
  const sheets = host.engine
    .sheets()
    .filter((sheet) => visibleOnly !== true || sheet.visibility === "visible" || sheet.id === id);
  const next = sheets[sheets.findIndex((sheet) => sheet.id === sheetOf(host.engine, id).id) + step];
  return next ? worksheet(host, next.id) : null;
}

function missing(): never {
  throw itemNotFound();
}

function rename(id: string, value: unknown, host: HostContext): void {
  assertSheetsMayChange(host);
  const name = sheetName(value);
  const taken = host.engine
    .sheets()
    .some((sheet) => sheet.id !== id && sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) throw itemAlreadyExists();
  host.engine.renameSheet(sheetOf(host.engine, id).id, name);
}

function setVisibility(id: string, value: unknown, host: HostContext): void {
  const found = (Object.keys(VISIBILITIES) as SheetVisibility[]).find((one) => VISIBILITIES[one] === value);
  if (!found) throw invalidArgument();
  assertSheetsMayChange(host);
  host.engine.setVisibility(sheetOf(host.engine, id).id, found);
}
