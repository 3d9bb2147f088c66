import { notImplemented } from "../errors";
import type { HostObject } from "../hostClass";
import { memberName, resultName } from "./memberName";
import type { QueryInfo } from "./wire";

type Path = readonly string[];

/** What `load` asks of an object or of a collection's items, as the library reads it back. */
export function query(object: HostObject, info: QueryInfo): Record<string, unknown> {
  const select = pathsOf(info.Select);
  const expand = pathsOf(info.Expand);
  if (!object.isCollection) return pick(object, select, expand);
  const from = info.Skip ?? 0;
  const items = object.items().slice(from, info.Top === undefined ? undefined : from + info.Top);
  const ofItems = select.filter((path) => !isCount(path));
  const counted = ofItems.length < select.length && { Count: object.items().length };
  if (counted && ofItems.length === 0 && expand.length === 0) return counted;
  return { ...counted, _Items: items.map((item) => pick(item, ofItems, expand)) };
}

/** `count` is the collection's own, and no item's. */
const isCount = ([name, ...rest]: Path): boolean => name === "count" && rest.length === 0;

/** `format/fill/color` in parts; `items/name` of a collection means the name of each item. */
function pathsOf(paths: readonly string[] = []): Path[] {
  return paths.map((path) =>
    path
      .split("/")
      .map(memberName)
      .filter((name) => name !== "items"),
  );
}

function pick(object: HostObject, select: readonly Path[], expand: readonly Path[]): Record<string, unknown> {
  const result: Record<string, unknown> = { ...object.identity() };
  const everything = select.length === 0 || select.some(([name]) => name === "*");
  if (everything) for (const name of object.scalars) result[resultName(name)] = object.get(name);
  const below = new Map<string, Path[]>();
  for (const [name, ...rest] of [...select, ...expand]) {
    if (name === undefined || name === "*") continue;
    if (object.has(name)) result[resultName(name)] = object.get(name);
    else below.set(name, [...(below.get(name) ?? []), rest]);
  }
  for (const [name, paths] of below) {
    const child = object.object(name);
    if (child === undefined) throw notImplemented(`${object.className}.${name}`);
    const wanted = paths.filter((path) => path.length > 0);
    result[resultName(name)] = child === null ? { _IsNull: true } : pickChild(child, wanted);
  }
  return result;
}

function pickChild(child: HostObject, paths: readonly Path[]): Record<string, unknown> {
  return child.isCollection
    ? {
        ...(paths.some(isCount) && { Count: child.items().length }),
        _Items: child.items().map((item) =>
          pick(
            item,
            paths.filter((path) => !isCount(path)),
            [],
          ),
        ),
      }
    : pick(child, paths, []);
}
