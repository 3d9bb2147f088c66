import { partText, putText, type Package } from "./package";
import { withoutElements, withChild } from "./relationships";
import { attribute, childrenOf, parseXml } from "./xml/xmlElement";
import { escapeXml } from "./xml/text";

const PATH = "[Content_Types].xml";

/** Says what a new part is. */
export function addContentType(parts: Package, part: string, type: string): void {
  removeContentType(parts, part);
  putText(
    parts,
    PATH,
    withChild(partText(parts, PATH), `Override PartName="/${escapeXml(part)}" ContentType="${type}"`),
  );
}

/** Forgets what a removed part was. */
export function removeContentType(parts: Package, part: string): void {
  const xml = partText(parts, PATH);
  const overrides = childrenOf(parseXml(xml), "Override");
  const gone = overrides.filter(
    (one) => attribute(one, "PartName")?.toLowerCase() === `/${part}`.toLowerCase(),
  );
  if (gone.length) putText(parts, PATH, withoutElements(xml, gone));
}

/** A path that no part has: `freePath(parts, "xl/worksheets/sheet", ".xml")` → `xl/worksheets/sheet3.xml`. */
export function freePath(parts: Package, start: string, end: string): string {
  const taken = new Set([...parts.keys()].map((path) => path.toLowerCase()));
  let number = 1;
  while (taken.has(`${start}${number}${end}`.toLowerCase())) number++;
  return `${start}${number}${end}`;
}
