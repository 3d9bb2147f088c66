import { child, parseXml, type XmlElement } from "../xml/xmlElement";
import { attributesXml } from "../xml/attributes";

/** The lists of a styles part that cells point into, in the order in which the part has them. */
const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
] as const;
type CollectionName = (typeof ORDER)[number];

/** A styles part that only ever grows: what it has keeps its index and its bytes. */
export interface StyleCollections {
  /** `x:` where the part writes its names with a prefix, else `""`. */
  readonly prefix: string;
  readonly root: XmlElement;
  /** The XML of each entry, those added included. */
  entries(name: CollectionName): readonly string[];
  /** The index of an entry, which is added where the list does not hold it yet. */
  indexOf(name: CollectionName, entry: string): number;
  /** The whole part. */
  text(): string;
}

/** Takes a styles part apart so far that entries can be added. */
export function styleCollections(xml: string): StyleCollections {
  const root = parseXml(xml);
  if (!root) throw new Error("The styles part is no XML.");
  const prefix = /^<([\w.-]+:)/.exec(xml.slice(root.start))?.[1] ?? "";
  const original = new Map<CollectionName, number>();
  const lists = new Map<CollectionName, string[]>();
  for (const name of ORDER) {
    const entries = child(root, name)?.children.map((entry) => xml.slice(entry.start, entry.end)) ?? [];
    lists.set(name, entries);
    original.set(name, entries.length);
  }
  const entriesOf = (name: CollectionName) => lists.get(name) ?? [];

  function text(): string {
    let result = xml;
    for (const name of [...ORDER].reverse()) {
      const added = entriesOf(name).slice(original.get(name));
      if (added.length) result = withAdded(result, name, entriesOf(name).length, added.join(""));
    }
    return result;
  }

  /** Lists are handled from the last to the first, so the places of those before stay right. */
  function withAdded(part: string, name: CollectionName, count: number, added: string): string {
    const list = child(root, name);
    if (!list) {
      const before = ORDER.slice(0, ORDER.indexOf(name)).reverse();
      const at =
        before.map((one) => child(root, one)?.end).find((end) => end !== undefined) ?? root?.innerStart ?? 0;
      return `${part.slice(0, at)}<${prefix}${name} count="${count}">${added}</${prefix}${name}>${part.slice(at)}`;
    }
    const written = attributesXml({ ...list.attributes, count: String(count) });
    const inner = xml.slice(list.innerStart, list.innerEnd);
    const whole = `<${prefix}${name}${written}>${inner}${added}</${prefix}${name}>`;
    return part.slice(0, list.start) + whole + part.slice(list.end);
  }

  return {
    prefix,
    root,
    entries: entriesOf,
    indexOf(name, entry) {
      const list = entriesOf(name);
      const found = list.indexOf(entry);
      return found >= 0 ? found : list.push(entry) - 1;
    },
    text,
  };
}
