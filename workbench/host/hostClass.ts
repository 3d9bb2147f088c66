import type { HostContext } from "./context";
import { itemNotFound, notImplemented, notInThisVersion } from "./errors";

/** A property of an Office.js class: how to read and how to set it. */
export interface Property<Self> {
  readonly get?: (self: Self, host: HostContext) => unknown;
  readonly set?: (self: Self, value: unknown, host: HostContext) => void;
}

/** An Office.js class as the host sees it; members under their documented names. */
export interface HostClass<Self> {
  readonly name: string;
  /** What the library remembers an object by. */
  readonly identity?: (self: Self, host: HostContext) => Record<string, unknown>;
  readonly properties?: Readonly<Record<string, Property<Self>>>;
  /** Objects that hang on this one: `format` of a range. `null` is a null object. */
  readonly objects?: Readonly<Record<string, (self: Self, host: HostContext) => HostObject | null>>;
  readonly methods?: Readonly<
    Record<string, (self: Self, args: readonly unknown[], host: HostContext) => unknown>
  >;
  /** For collections: their items, and how one is found by its key. */
  readonly items?: (self: Self, host: HostContext) => readonly HostObject[];
  readonly find?: (self: Self, key: unknown, host: HostContext) => HostObject | null;
}

/** One object of the object model, for as long as a batch needs it. */
export interface HostObject {
  readonly className: string;
  /** What it stands for: a range's place, a setting's key. */
  readonly self: unknown;
  readonly isCollection: boolean;
  identity(): Record<string, unknown>;
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  call(name: string, args: readonly unknown[]): unknown;
  /** `undefined` where the class has no such object, `null` for a null object. */
  object(name: string): HostObject | null | undefined;
  item(key: unknown): HostObject;
  items(): readonly HostObject[];
  has(name: string): boolean;
  readonly scalars: readonly string[];
}

/** Makes objects of one class. */
export type MakeObject<Self> = (host: HostContext, self: Self) => HostObject;

/** Makes objects of a class out of what they stand for. */
export function hostClass<Self>(definition: HostClass<Self>): MakeObject<Self> {
  const { name: className, properties = {}, objects = {}, methods = {} } = definition;
  const isCollection = definition.items !== undefined;
  const scalars = Object.keys(properties).filter((name) => properties[name]?.get);
  return (host, self) => {
    const find = (key: unknown): HostObject | null => {
      if (!definition.find) throw notImplemented(`${className}.getItem`);
      return definition.find(self, key, host);
    };
    const item = (key: unknown): HostObject => {
      const found = find(key);
      if (!found) throw itemNotFound();
      return found;
    };
    const assertKnown = (member: string): void => {
      if (!host.knows(className, member)) throw notInThisVersion(`${className}.${member}`);
    };
    const items = (): readonly HostObject[] => definition.items?.(self, host) ?? [];
    return {
      className,
      self,
      isCollection,
      scalars: scalars.filter((name) => host.knows(className, name)),
      identity: () => definition.identity?.(self, host) ?? {},
      get: (name) => {
        assertKnown(name);
        const get = properties[name]?.get;
        if (!get) throw notImplemented(`${className}.${name}`);
        return get(self, host);
      },
      set: (name, value) => {
        assertKnown(name);
        const set = properties[name]?.set;
        if (!set) throw notImplemented(`setting ${className}.${name}`);
        set(self, value, host);
      },
      call: (name, args) => {
        assertKnown(name);
        const method = methods[name];
        if (method) return method(self, args, host);
        if (isCollection && name === "getCount") return items().length;
        if (isCollection && name === "getItem") return item(args[0]);
        if (isCollection && name === "getItemOrNullObject") return find(args[0]);
        if (isCollection && name === "getItemAt") {
          const at = items()[Number(args[0])];
          if (!at) throw itemNotFound();
          return at;
        }
        throw notImplemented(`${className}.${name}`);
      },
      object: (name) => {
        assertKnown(name);
        return objects[name]?.(self, host);
      },
      item,
      items,
      has: (name) => name in properties,
    };
  };
}

/** Whether a value is an object of the object model. */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "className" in value && "identity" in value;
}
