/** The protocol between Microsoft's Office.js and its host, as far as Excel's library speaks it. */

export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
  RecursiveQuery: 6,
  QueryAsJson: 7,
  EnsureUnchanged: 8,
  Update: 9,
} as const;

/** How an object is reached, by the number that Office.js sends. */
export const ObjectPathType = {
  GlobalObject: 1,
  NewObject: 2,
  Method: 3,
  Property: 4,
  Indexer: 5,
  ReferenceId: 6,
  NullObject: 7,
} as const;

/** What a method or property is given: values, or objects by their paths. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** For each argument the path of the object that it stands for, or 0. */
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[])[];
}

/** The way to an object: from another by a method, a property or an index. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  /** As documented but with a capital: `GetRange`, `Format`. */
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** What is loaded of an object, or of each in a collection. */
export interface QueryInfo {
  /** `values`, `format/fill/color`. */
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Skip?: number;
  readonly Top?: number;
}

/** One thing to do with an object: call, set, load. */
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

/** All that one `context.sync()` sends. */
export interface Batch {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** Why a batch stopped, and at what. */
export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

/** The results of a batch up to where it stopped. */
export interface BatchReply {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: BatchError;
}

/** What a message between library and host is, by its number. */
export const MessageType = { Request: 1, Response: 2, Event: 3 } as const;

/** A message from the library to the host. */
export interface Request {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly url: string; readonly body: Batch | string };
}

/** An event as the host sends it; `message` is JSON text. */
export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON of the event's arguments. */
  readonly message: string;
  readonly id: number;
}

/** The category under which the library hands events to the handlers of an object. */
export const EVENT_CATEGORY = 65_536;
