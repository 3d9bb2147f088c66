import { attributesOf, nextTag } from "./tag";
import { byItself, innerText } from "./text";

/** An element of a small part, with its place in the text so that the text can be patched there. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** All text within, its children's too. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What stands between its tags; both are `end` for an empty element. */
  readonly innerStart: number;
  readonly innerEnd: number;
}

const DEEPEST = 500;

/**
 * Reads a text of XML as a tree; `null` where there is no whole element, or elements lie deeper in one another than
 * in any workbook.
 * The content of elements named `leaf` is not looked into, for a sheet's hundred thousand cells are read otherwise.
 */
export function parseXml(xml: string, leaf?: string): XmlElement | null {
  const first = nextTag(xml, 0);
  if (!first || first.kind === "close") return null;
  return parseElement(xml, 0, leaf ?? "", DEEPEST);
}

function parseElement(xml: string, from: number, leaf: string, deeper: number): XmlElement | null {
  const tag = nextTag(xml, from);
  if (!tag || tag.kind === "close" || deeper === 0) return null;
  const { name, start } = tag;
  const attributes = attributesOf(xml, tag);
  if (tag.kind === "empty") {
    return {
      name,
      attributes,
      children: [],
      text: "",
      start,
      end: tag.end,
      innerStart: tag.end,
      innerEnd: tag.end,
    };
  }
  const isLeaf = name === leaf;
  const children: XmlElement[] = [];
  let at = isLeaf ? xml.lastIndexOf(`</${xml.slice(start + 1, tag.attributesAt)}`) : tag.end;
  if (at < tag.end) return null;
  for (let next = nextTag(xml, at); next; next = nextTag(xml, at)) {
    if (next.kind === "close") {
      const text = isLeaf ? "" : textOf(children, xml.slice(tag.end, next.start));
      return {
        name,
        attributes,
        children,
        text,
        start,
        end: next.end,
        innerStart: tag.end,
        innerEnd: next.start,
      };
    }
    const inner = parseElement(xml, next.start, leaf, deeper - 1);
    if (!inner) return null;
    children.push(inner);
    at = inner.end;
  }
  return null;
}

function textOf(children: readonly XmlElement[], inner: string): string {
  return children.length ? children.map(({ text }) => text).join("") : byItself(innerText(inner));
}

/** The first child of that name. */
export function child(element: XmlElement | null | undefined, name: string): XmlElement | undefined {
  return element?.children.find((one) => one.name === name);
}

/** All children of that name. */
export function childrenOf(element: XmlElement | null | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((one) => one.name === name) ?? [];
}

/** All elements of that name below, at any depth, in the order of the text. */
export function descendants(element: XmlElement | null | undefined, name: string): readonly XmlElement[] {
  return (
    element?.children.flatMap((one) => [...(one.name === name ? [one] : []), ...descendants(one, name)]) ?? []
  );
}

/** An attribute by its name without prefix: `r:id` is found as `id`. */
export function attribute(element: XmlElement, name: string): string | undefined {
  const found = element.attributes[name];
  if (found !== undefined) return found;
  const key = Object.keys(element.attributes).find((one) => one.endsWith(`:${name}`));
  return key === undefined ? undefined : element.attributes[key];
}

/** Whether an attribute says yes: `1`, `true` and `on` do. */
export function saysYes(value: string | undefined, otherwise = false): boolean {
  return value === undefined ? otherwise : value === "1" || value === "true" || value === "on";
}
