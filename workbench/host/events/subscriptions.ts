/** The numbers under which Excel's library listens. */
export const EventNumber = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  nameChanged: 25,
  visibilityChanged: 26,
  tableSelectionChanged: 100,
  tableChanged: 101,
} as const;

/** An event of the workbook or of a sheet, table or rule that handlers can listen to. */
export type EventName = keyof typeof EventNumber;

/** The target of handlers that listen to the whole workbook. */
export const WORKBOOK_TARGET = "Workbook";

/** Who listens to what: by event and by sheet id or the workbook. */
export interface Subscriptions {
  add(event: EventName, target: string): void;
  remove(event: EventName, target: string): void;
  has(event: EventName, target: string): boolean;
}

/** Nobody listens yet. Listeners are counted: a sheet may have several. */
export function subscriptions(): Subscriptions {
  const counts = new Map<string, number>();
  const change = (event: EventName, target: string, by: number): void => {
    const key = `${event}|${target}`;
    counts.set(key, Math.max(0, (counts.get(key) ?? 0) + by));
  };
  return {
    add: (event, target) => change(event, target, 1),
    remove: (event, target) => change(event, target, -1),
    has: (event, target) => (counts.get(`${event}|${target}`) ?? 0) > 0,
  };
}

/** The library's hidden methods that switch an event on and off for one kind of object. */
export function eventMethods<Self>(
  names: Readonly<Partial<Record<EventName, string>>>,
  target: (self: Self) => string,
): Record<
  string,
  (self: Self, args: readonly unknown[], host: { readonly subscriptions: Subscriptions }) => void
> {
  const methods: Record<
    string,
    (self: Self, args: readonly unknown[], host: { readonly subscriptions: Subscriptions }) => void
  > = {};
  for (const [event, suffix] of Object.entries(names) as [EventName, string][]) {
    methods[`_Register${suffix}`] = (self, _args, host) => host.subscriptions.add(event, target(self));
    methods[`_Unregister${suffix}`] = (self, _args, host) => host.subscriptions.remove(event, target(self));
  }
  return methods;
}
