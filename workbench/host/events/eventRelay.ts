import { formatArea, intersection } from "../../engine/address";
import type { EngineEvent, Shift } from "../../engine/engine";
import type { HostContext } from "../context";
import { rangePlace } from "../place";
import { valueTypeOf } from "../range/contents";
import { range } from "../range/range";
import { tableId } from "../tables/tablePlace";
import { VISIBILITIES } from "../sheet/visibilities";
import { EventNumber, WORKBOOK_TARGET } from "./subscriptions";
import type { EventName } from "./subscriptions";
import { EVENT_CATEGORY } from "../wire/wire";
import type { EventEntry } from "../wire/wire";

/** Who made a change: the add-in through the host, or the user in the grid. */
export type Actor = "addin" | "user";

/** The library's messages for an event of the engine's: one for each kind of listener that there is. */
export function eventEntries(host: HostContext, event: EngineEvent, actor: Actor): PendingEntry[] {
  const triggerSource = actor === "addin" ? "ThisLocalAddin" : "Unknown";
  const base = { source: "Local", worksheetId: event.sheetId, triggerSource };
  switch (event.kind) {
    case "values": {
      const address = formatArea(event.area);
      const told = (): (() => object) => {
        const referenceId = reference(host, event.sheetId, event.area);
        const edit = { ...base, address, changeType: "RangeEdited", shiftDirection: "None", referenceId };
        return () => ({ ...edit, ...(event.single && detailsOf(event.single)) });
      };
      const tables = host.engine
        .tables()
        .filter(({ sheetId, range: area }) => sheetId === event.sheetId && intersection(area, event.area));
      return [
        ...entries(host, "changed", event.sheetId, told),
        ...tables.map(tableId).flatMap((id) =>
          entriesFor(host, "tableChanged", [id, event.sheetId, WORKBOOK_TARGET], () => {
            const edit = told();
            return () => ({ ...edit(), tableId: id });
          }),
        ),
      ];
    }
    case "structure":
      return entries(host, "changed", event.sheetId, () => ({
        ...base,
        address: formatArea(event.area),
        changeType: event.change,
        shiftDirection: event.shift ? SHIFTS[event.shift] : "None",
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
    case "visibility":
      return entries(host, "visibilityChanged", event.sheetId, () => ({
        ...base,
        visibilityBefore: VISIBILITIES[event.before],
        visibilityAfter: VISIBILITIES[event.after],
      }));
  }
}

/** A message whose text is made when it is sent: by then formulas have their results. */
export type PendingEntry = Omit<EventEntry, "message"> & { readonly message: () => string };

/** Excel's names of the directions in which cells shift. */
const SHIFTS: Readonly<Record<Shift, string>> = {
  down: "ShiftCellDown",
  right: "ShiftCellRight",
  up: "ShiftCellUp",
  left: "ShiftCellLeft",
};

function detailsOf({ before, after }: Single): object {
  const held = after();
  return {
    valueBefore: before.content,
    valueAfter: held.content,
    valueTypeBefore: valueTypeOf(before),
    valueTypeAfter: valueTypeOf(held),
  };
}

type Single = NonNullable<Extract<EngineEvent, { kind: "values" }>["single"]>;

type Build = () => object | (() => object);

function entries(host: HostContext, event: EventName, sheetId: string, build: Build): PendingEntry[] {
  return entriesFor(host, event, [sheetId, WORKBOOK_TARGET], build);
}

function entriesFor(
  host: HostContext,
  event: EventName,
  possible: readonly string[],
  build: Build,
): PendingEntry[] {
  const targets = possible.filter((target) => host.subscriptions.has(event, target));
  if (targets.length === 0) return [];
  const built = build();
  const message = (): string =>
    JSON.stringify(typeof built === "function" ? (built as () => object)() : built);
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
