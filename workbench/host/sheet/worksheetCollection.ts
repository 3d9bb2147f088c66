import type { HostContext } from "../context";
import { itemAlreadyExists, itemNotFound } from "../errors";
import { hostClass } from "../hostClass";
import type { HostObject } from "../hostClass";
import { sheetName } from "./sheetName";
import { WORKBOOK_TARGET, eventMethods } from "../events/subscriptions";
import { worksheet } from "./worksheet";
import { assertSheetsMayChange } from "../workbook/workbookProtection";

/** Excel.WorksheetCollection; chart sheets are not in it. */
export const worksheetCollection = hostClass<null>({
  name: "WorksheetCollection",
  items: (_self, host) => sheets(host, false).map((id) => worksheet(host, id)),
  find: (_self, key, host) => find(host, key),
  methods: {
    ...eventMethods<null>(
      {
        changed: "DataChangedEvent",
        calculated: "CalculatedEvent",
        selectionChanged: "SelectionChangedEvent",
        activated: "ActivatedEvent",
        deactivated: "DeactivatedEvent",
        added: "AddedEvent",
        deleted: "DeletedEvent",
        nameChanged: "EventNameChanged",
        visibilityChanged: "EventVisibilityChanged",
      },
      () => WORKBOOK_TARGET,
    ),
    getCount: (_self, [visibleOnly], host) => sheets(host, visibleOnly === true).length,
    getActiveWorksheet: (_self, _args, host) => {
      const id = host.engine.activeSheet();
      if (id === null) throw itemNotFound();
      return worksheet(host, id);
    },
    getFirst: (_self, [visibleOnly], host) => present(host, sheets(host, visibleOnly === true)[0]),
    getLast: (_self, [visibleOnly], host) => present(host, sheets(host, visibleOnly === true).at(-1)),
    add: (_self, [name], host) => {
      assertSheetsMayChange(host);
      if (name === null || name === undefined || name === "")
        return worksheet(host, host.engine.addSheet(null));
      if (find(host, sheetName(name))) throw itemAlreadyExists();
      return worksheet(host, host.engine.addSheet(sheetName(name)));
    },
  },
});

function sheets({ engine }: HostContext, visibleOnly: boolean): string[] {
  return engine
    .sheets()
    .filter((sheet) => !visibleOnly || sheet.visibility === "visible")
    .map((sheet) => sheet.id);
}

function present(host: HostContext, id: string | undefined): HostObject {
  if (id === undefined) throw itemNotFound();
  return worksheet(host, id);
}

function find(host: HostContext, key: unknown): HostObject | null {
  const wanted = String(key).toLowerCase();
  const found = host.engine.sheets().find(({ id, name }) => id === key || name.toLowerCase() === wanted);
  return found ? worksheet(host, found.id) : null;
}
