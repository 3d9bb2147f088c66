import type { HostContext } from "../context";
import { NoSheet } from "../../engine/noSheet";
import { HostError, invalidOperation, invalidReference, itemNotFound, notImplemented } from "../errors";
import { isHostObject } from "../hostClass";
import type { HostObject } from "../hostClass";
import { memberName } from "./memberName";
import { query } from "./query";
import { ActionType, ObjectPathType } from "./wire";
import type { Action, ArgumentInfo, Batch, BatchError, BatchReply, ObjectPath } from "./wire";
import { newObject, workbook } from "../workbook/workbook";

/** Something that can stop an action: an error made for a test. */
export type BeforeWrite = () => void;

type Resolve = (pathId: number) => HostObject | null;

/**
 * Carries out the actions of one batch in order. It is not atomic: where an action fails, those before it have been
 * done, and the reply carries their results beside the error.
 */
export async function processBatch(
  host: HostContext,
  batch: Batch,
  beforeWrite: BeforeWrite,
): Promise<BatchReply> {
  const resolve = resolver(host, batch);
  const results: { ActionId: number; Value: unknown }[] = [];
  let unsettled = false;
  // What is being calculated would be put where its formula stood, whatever has been moved there meanwhile.
  if (batch.Actions.some(isWrite)) await host.engine.settle();
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (unsettled && (isRead(action) || isData(action, batch))) {
        await host.engine.settle();
        unsettled = false;
      }
      if (isWrite(action)) {
        beforeWrite();
        unsettled = true;
      }
      results.push({ ActionId: action.Id, Value: await carryOut(host, action, resolve) });
    } catch (error) {
      await host.engine.settle();
      return { Results: results, Error: toBatchError(error, locationOf(action, batch, resolve), index) };
    }
  }
  if (unsettled) await host.engine.settle();
  host.engine.flush();
  return { Results: results };
}

/** What gives results to the add-in must see calculated cells. */
function isRead({ ActionType: type, Name }: Action): boolean {
  const gives = type === ActionType.Method && Name.startsWith("Get");
  return gives || type === ActionType.Query || type === ActionType.QueryAsJson;
}

/** What copies, sorts and draws goes by what cells hold. */
const LOOKS_AT_CELLS: ReadonlySet<string> = new Set(["SetData", "CopyFrom", "Apply"]);

/** A chart that is made of cells, or is given others, looks at what they hold: which are headings, which figures. */
function isData({ ActionType: type, Name, ObjectPathId }: Action, { ObjectPaths }: Batch): boolean {
  if (type === ActionType.Method && LOOKS_AT_CELLS.has(Name)) return true;
  const path = ObjectPaths[ObjectPathId];
  const given = path?.ArgumentInfo?.ReferencedObjectPathIds ?? [];
  return (
    type === ActionType.Instantiate && path?.Name === "Add" && given.some((id) => id !== null && id !== 0)
  );
}

/** Whether an action may change the workbook: what only gets things or belongs to the library does not. */
export function isWrite({ ActionType: type, Name }: Action): boolean {
  return (
    type === ActionType.SetProperty ||
    (type === ActionType.Method && !/^(Get|_|Select|Activate|Suspend)/.test(Name))
  );
}

async function carryOut(host: HostContext, action: Action, resolve: Resolve): Promise<unknown> {
  switch (action.ActionType) {
    case ActionType.Instantiate:
      return resolve(action.ObjectPathId)?.identity() ?? null;
    case ActionType.Query:
    case ActionType.QueryAsJson: {
      const object = resolve(action.ObjectPathId);
      return object && query(object, action.QueryInfo ?? {});
    }
    case ActionType.Method: {
      const object = resolve(action.ObjectPathId);
      const value: unknown = await called(
        host,
        object,
        action.Name,
        argumentsOf(action.ArgumentInfo, resolve),
      );
      return value === undefined || isHostObject(value) ? null : value;
    }
    case ActionType.SetProperty: {
      const object = resolve(action.ObjectPathId);
      if (!object) throw invalidOperation();
      object.set(memberName(action.Name), argumentsOf(action.ArgumentInfo, resolve)[0]);
      forgetUndoAfter(host, object, action.Name);
      return null;
    }
    case ActionType.Trace:
    case ActionType.EnsureUnchanged:
      return null;
    default:
      throw notImplemented(`actions of the type ${action.ActionType}`);
  }
}

function called(
  host: HostContext,
  object: HostObject | null,
  name: string,
  given: readonly unknown[],
): unknown {
  const value: unknown = object?.call(memberName(name), given);
  if (object) forgetUndoAfter(host, object, name);
  return value;
}

/** What cannot be undone takes everything before it out of reach, too. */
function forgetUndoAfter(host: HostContext, { className }: HostObject, name: string): void {
  if (host.clearsUndo(`${className}.${memberName(name)}`)) host.engine.forgetUndo();
}

/** Gives the object of each path, made once for a batch. */
function resolver(host: HostContext, { ObjectPaths }: Batch): Resolve {
  const made = new Map<number, HostObject | null>();
  const resolve: Resolve = (pathId) => {
    const known = made.get(pathId);
    if (known !== undefined) return known;
    const path = ObjectPaths[pathId];
    if (!path) throw invalidReference();
    const object = objectOf(host, path, resolve);
    made.set(pathId, object);
    return object;
  };
  return resolve;
}

function objectOf(host: HostContext, path: ObjectPath, resolve: Resolve): HostObject | null {
  const parent = (): HostObject | null => resolve(path.ParentObjectPathId ?? 0);
  switch (path.ObjectPathType) {
    case ObjectPathType.GlobalObject:
      return workbook(host, null);
    case ObjectPathType.NewObject: {
      const object = newObject(host, path.Name);
      if (!object) throw notImplemented(path.Name);
      return object;
    }
    case ObjectPathType.Method: {
      const made = called(host, parent(), path.Name, argumentsOf(path.ArgumentInfo, resolve));
      return isHostObject(made) ? made : null;
    }
    case ObjectPathType.Property: {
      const owner = parent();
      const object = owner?.object(memberName(path.Name));
      if (owner && object === undefined) throw notImplemented(`${owner.className}.${memberName(path.Name)}`);
      return object ?? null;
    }
    case ObjectPathType.Indexer:
      return parent()?.item(argumentsOf(path.ArgumentInfo, resolve)[0]) ?? null;
    case ObjectPathType.ReferenceId: {
      const kept = host.references.get(path.Name);
      if (!kept) throw invalidReference();
      return kept;
    }
    case ObjectPathType.NullObject:
      return null;
    default:
      throw notImplemented(`object paths of the type ${path.ObjectPathType}`);
  }
}

function argumentsOf(info: ArgumentInfo | undefined, resolve: Resolve): readonly unknown[] {
  return (info?.Arguments ?? []).map((argument, at) => {
    const path = info?.ReferencedObjectPathIds?.[at];
    return typeof path === "number" && path !== 0 ? resolve(path) : within(argument, resolve);
  });
}

/** Objects that stand inside an argument, such as the range that a list of choices is taken from. */
function within(argument: unknown, resolve: Resolve): unknown {
  if (typeof argument !== "object" || argument === null || Array.isArray(argument)) return argument;
  if ("_ObjectPathId" in argument) return resolve(Number(argument._ObjectPathId));
  return Object.fromEntries(Object.entries(argument).map(([name, one]) => [name, within(one, resolve)]));
}

/** The class and the member at which an action failed: `Range.values`. */
function locationOf(action: Action, batch: Batch, resolve: Resolve): string {
  let [pathId, member]: [number | undefined, string] = [action.ObjectPathId, action.Name];
  for (; pathId !== undefined;) {
    const owner = resolved(pathId, resolve);
    if (owner) return [owner.className, memberName(member)].filter(Boolean).join(".");
    const path: ObjectPath | undefined = batch.ObjectPaths[pathId];
    [pathId, member] = [path?.ParentObjectPathId, path?.Name ?? member];
  }
  return member;
}

function resolved(pathId: number, resolve: Resolve): HostObject | null {
  try {
    return resolve(pathId);
  } catch {
    return null;
  }
}

function toBatchError(thrown: unknown, location: string, index: number): BatchError {
  const error = thrown instanceof NoSheet ? itemNotFound() : thrown;
  const known = error instanceof HostError ? error : null;
  const message = error instanceof Error ? error.message : String(error);
  return {
    Code: known?.code ?? "GeneralException",
    Message: known ? message : `There was an internal error while processing the request. ${message}`,
    Location: location,
    ActionIndex: index,
    HttpStatusCode: known?.httpStatus ?? 500,
  };
}
