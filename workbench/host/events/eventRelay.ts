import { formatArea } from "../../engine/address";
import type { EngineEvent } from "../../engine/engine";
import type { HostContext } from "../context";
import { rangePlace } from "../place";
import { range } from "../range/range";
import { EventNumber, WORKBOOK_TARGET } from "./subscriptions";
import type { EventName } from "./subscriptions";
import { EVENT_CATEGORY } from "../wire/wire";
import type { EventEntry } from "../wire/wire";

/** Who made a change: the add-in through the host, or the user in the grid. */
export type Actor = "addin" | "user";

/** The library's messages for an event of the engine's: one for each kind of listener that there is. */
export function eventEntries(host: HostContext, event: EngineEvent, actor: Actor): EventEntry[] {
  const triggerSource = actor === "addin" ? "ThisLocalAddin" : "Unknown";
  const base = { source: "Local", worksheetId: event.sheetId, triggerSource };
  switch (event.kind) {
    case "values": {
      const address = formatArea(event.area);
      return entries(host, "changed", event.sheetId, () => ({
        ...base,
        address,
        changeType: "RangeEdited",
        shiftDirection: "None",
        referenceId: reference(host, event.sheetId, event.area),
      }));
    }
    case "structure":
      return entries(host, "changed", event.sheetId, () => ({
        ...base,
        address: formatArea(event.area),
        changeType: event.change,
        shiftDirection: "None",
        referenceId: reference(host, event.sheetId, event.area),
      }));
    case "calculated":
      return entries(host, "calculated", event.sheetId, () => ({
        ...base,
        address: event.areas.map(formatArea).join(","),
      }));
    case "selected":
      return entries(host, "selectionChanged", event.sheetId, () => ({
        ...base,
        address: event.areas.map(formatArea).join(","),
        isInsideTable: false,
      }));
    case "activated":
      return [
        ...(event.before === null
          ? []
          : entries(host, "deactivated", event.before, () => ({ ...base, worksheetId: event.before }))),
        ...entries(host, "activated", event.sheetId, () => base),
      ];
    case "added":
      return entries(host, "added", event.sheetId, () => base);
    case "deleted":
      return entries(host, "deleted", event.sheetId, () => ({ ...base, worksheetName: event.name }));
    case "renamed":
      return entries(host, "nameChanged", event.sheetId, () => ({
        ...base,
        nameBefore: event.before,
        nameAfter: event.after,
      }));
  }
}

function entries(host: HostContext, event: EventName, sheetId: string, build: () => object): EventEntry[] {
  const targets = [sheetId, WORKBOOK_TARGET].filter((target) => host.subscriptions.has(event, target));
  if (targets.length === 0) return [];
  const message = JSON.stringify(build());
  return targets.map((targetId) => ({
    messageCategory: EVENT_CATEGORY,
    messageType: EventNumber[event],
    targetId,
    message,
    id: host.newId(),
  }));
}

/** Events carry a reference through which `event.getRange` finds the cells. */
function reference(host: HostContext, sheetId: string, area: Parameters<typeof rangePlace>[1]): string {
  const place = rangePlace(sheetId, area);
  const id = host.references.idOf(place);
  host.references.keep(id, range(host, place));
  return id;
}
