import { application } from "./application";
import { text } from "../args";
import type { HostContext } from "../context";
import { customXmlPartCollection } from "./customXmlPartCollection";
import { documentProperties } from "./documentProperties";
import { commentCollection, pivotTableCollection, slicerCollection } from "../emptyCollections";
import { tableCollection } from "../tables/tableCollection";
import { invalidReference, itemNotFound } from "../errors";
import { hostClass } from "../hostClass";
import type { HostObject, MakeObject } from "../hostClass";
import { namedItemCollection } from "./namedItem";
import { rangePlace } from "../place";
import { range } from "../range/range";
import { rangeAreas } from "../range/rangeAreas";
import { settingCollection } from "./setting";
import { workbookProtection } from "./workbookProtection";
import { worksheetCollection } from "../sheet/worksheetCollection";

/** Excel.Workbook */
export const workbook = hostClass<null>({
  name: "Workbook",
  properties: {
    name: { get: (_self, host) => host.engine.name },
    autoSave: { get: (_self, host) => host.file.autoSave },
    readOnly: { get: () => false },
  },
  objects: {
    worksheets: (_self, host) => worksheetCollection(host, null),
    application: (_self, host) => application(host, null),
    names: (_self, host) => namedItemCollection(host, null),
    settings: (_self, host) => settingCollection(host, null),
    customXmlParts: (_self, host) => customXmlPartCollection(host, null),
    properties: (_self, host) => documentProperties(host, null),
    protection: (_self, host) => workbookProtection(host, null),
    tables: (_self, host) => tableCollection(host, null),
    comments: (_self, host) => commentCollection(host, sheetIds(host)),
    pivotTables: (_self, host) => pivotTableCollection(host, sheetIds(host)),
    slicers: (_self, host) => slicerCollection(host, sheetIds(host)),
  },
  methods: {
    getSelectedRange: (_self, _args, host) => {
      const { sheetId, areas } = selected(host);
      const [area, ...others] = areas;
      if (!area || others.length > 0) throw invalidReference();
      return range(host, rangePlace(sheetId, area));
    },
    getSelectedRanges: (_self, _args, host) => rangeAreas(host, selected(host)),
    getActiveCell: (_self, _args, host) => {
      const { sheetId, cell } = selected(host);
      return range(host, rangePlace(sheetId, { ...cell, rowCount: 1, columnCount: 1 }));
    },
    _RemoveReference: (_self, [id], host) => host.references.remove(text(id)),
    _RemoveAllReferences: (_self, _args, host) => host.references.clear(),
    _GetReferenceCount: (_self, _args, host) => host.references.size,
    _GetRangeForEventByReferenceId: (_self, [id], host) => {
      const found = host.references.get(text(id));
      if (!found) throw itemNotFound();
      return found;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_self, [id], host) => host.references.get(text(id)),
    /** The functions are registered by the workbench itself, from the same metadata. */
    registerCustomFunctions: () => undefined,
    _SetOsfControlContainerReadyForCustomFunctions: () => undefined,
  },
});

function selected(host: HostContext): NonNullable<ReturnType<HostContext["engine"]["selection"]>> {
  const selection = host.engine.selection();
  if (!selection) throw itemNotFound();
  return selection;
}

function sheetIds({ engine }: HostContext): string[] {
  return engine.sheets().map(({ id }) => id);
}

/** Objects that the library makes out of nothing, by the name under which it asks for them. */
export function newObject(host: HostContext, name: string): HostObject | null {
  const make = NEW_OBJECTS[name];
  return make ? make(host, null) : null;
}

const NEW_OBJECTS: Readonly<Record<string, MakeObject<null>>> = {
  "Microsoft.ExcelServices.CustomFunctions": hostClass<null>({
    name: "CustomFunctions",
    methods: {
      _SetOsfControlContainerReadyForCustomFunctions: () => undefined,
      _GetEnabledFeatures: () => [],
      setInvocationResults: () => undefined,
      setInvocationArrayResults: () => undefined,
    },
  }),
  "Microsoft.InternalService.AddinInternalService": hostClass<null>({
    name: "AddinInternalService",
    methods: { notifyActionHandlerReady: () => undefined },
  }),
};
