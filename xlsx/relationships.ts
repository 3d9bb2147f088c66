import { partText, putText, type Package, type PackageParts } from "./package";
import { attribute, childrenOf, parseXml } from "./xml/xmlElement";
import { escapeXml } from "./xml/text";

const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** One part's link to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type's address: `worksheet`, `styles`. The strict and the usual form of a file share it. */
  readonly type: string;
  /** The path in the package; an outside target as it is written. */
  readonly target: string;
}

/** Where a part's relationships stand: `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; `""` is the package itself. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** All links of a part. */
export function relationshipsOf(parts: PackageParts, part: string): readonly Relationship[] {
  const root = parseXml(partText(parts, relationshipsPath(part)));
  return childrenOf(root, "Relationship").map((element) => {
    const target = attribute(element, "Target") ?? "";
    return {
      id: attribute(element, "Id") ?? "",
      type: (attribute(element, "Type") ?? "").split("/").pop() ?? "",
      target: attribute(element, "TargetMode") === "External" ? target : resolve(part, target),
    };
  });
}

/** Adds a link and gives its id. `type` is the whole address, `target` a path in the package or an address outside it. */
export function addRelationship(
  parts: Package,
  part: string,
  type: string,
  target: string,
  mode: "Internal" | "External" = "Internal",
): string {
  const path = relationshipsPath(part);
  const taken = new Set(relationshipsOf(parts, part).map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  const to = mode === "External" ? `${escapeXml(target)}" TargetMode="External` : `/${escapeXml(target)}`;
  const added = `Id="${id}" Type="${type}" Target="${to}"`;
  const xml = partText(parts, path) || `<Relationships xmlns="${NAMESPACE}"></Relationships>`;
  putText(parts, path, withChild(xml, `Relationship ${added}`));
  return id;
}

/** Removes the links for which `test` says so. */
export function removeRelationships(
  parts: Package,
  part: string,
  test: (link: Relationship) => boolean,
): void {
  const path = relationshipsPath(part);
  const xml = partText(parts, path);
  const links = relationshipsOf(parts, part);
  const elements = childrenOf(parseXml(xml), "Relationship");
  const kept = elements.filter((_, index) => !links[index] || !test(links[index]));
  if (kept.length === elements.length) return;
  if (kept.length === 0) parts.delete(path);
  else
    putText(
      parts,
      path,
      withoutElements(
        xml,
        elements.filter((one) => !kept.includes(one)),
      ),
    );
}

/** A text of XML with some of its elements cut out. */
export function withoutElements(
  xml: string,
  elements: readonly { readonly start: number; readonly end: number }[],
): string {
  return [...elements]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), xml);
}

/** A text of XML with an empty element (its name and attributes) put in as the last child of the root. */
export function withChild(xml: string, element: string): string {
  const root = parseXml(xml);
  if (!root) throw new Error("There is no root element to add to.");
  const prefix = /^<([\w.-]+:)/.exec(xml.slice(root.start))?.[1] ?? "";
  const added = `<${prefix}${element}/>`;
  if (root.innerStart !== root.end) return xml.slice(0, root.innerEnd) + added + xml.slice(root.innerEnd);
  const name = /^<([\w:.-]+)/.exec(xml.slice(root.start))?.[1] ?? "";
  return `${xml.slice(0, root.end - 2)}>${added}</${name}>${xml.slice(root.end)}`;
}

function resolve(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}
