import { addContentType, freePath, removeContentType } from "./contentTypes";
import { partText, putText, type Package, type PackageParts } from "./package";
import { addRelationship, relationshipsOf, removeRelationships } from "./relationships";
import { DECLARATION } from "./write/newSheet";
import { removePart } from "./write/removeParts";
import { escapeXml } from "./xml/text";
import { attribute, parseXml } from "./xml/xmlElement";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const PROPERTIES = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** The paths of a workbook's custom XML parts, in the order of its links to them. */
function customXmlPaths(parts: PackageParts, workbook: string): readonly string[] {
  const linked = [...relationshipsOf(parts, workbook), ...relationshipsOf(parts, "")];
  const paths = linked.filter(({ type }) => type === "customXml").map(({ target }) => target);
  return [...new Set(paths)].filter((path) => parts.has(path));
}

/** Each custom XML part as its text. */
export function readCustomXml(parts: PackageParts, workbook: string): readonly string[] {
  return customXmlPaths(parts, workbook).map((path) => partText(parts, path));
}

/** Makes the package hold these custom XML parts; one that has not changed keeps its bytes. */
export function writeCustomXml(parts: Package, workbook: string, texts: readonly string[]): void {
  const missing = [...texts];
  const gone = customXmlPaths(parts, workbook).filter((path) => {
    const at = missing.indexOf(partText(parts, path));
    if (at >= 0) missing.splice(at, 1);
    return at < 0;
  });
  for (const text of missing) {
    const path = gone.shift();
    if (path) putText(parts, path, text);
    else addCustomXml(parts, workbook, text);
  }
  for (const path of gone) removeCustomXml(parts, workbook, path);
}

function addCustomXml(parts: Package, workbook: string, text: string): void {
  const path = freePath(parts, "customXml/item", ".xml");
  const number = /(\d+)\.xml$/.exec(path)?.[1] ?? "";
  const properties = `customXml/itemProps${number}.xml`;
  const root = parseXml(text);
  const namespace = root && (attribute(root, "xmlns") ?? "");
  const schemas = namespace
    ? `<ds:schemaRefs><ds:schemaRef ds:uri="${escapeXml(namespace)}"/></ds:schemaRefs>`
    : "";
  const start = `<ds:datastoreItem ds:itemID="${itemId(Number(number))}" xmlns:ds="${OFFICE}/customXml">`;
  putText(parts, path, text);
  putText(parts, properties, `${DECLARATION}${start}${schemas}</ds:datastoreItem>`);
  addContentType(parts, properties, PROPERTIES);
  addRelationship(parts, path, `${OFFICE}/relationships/customXmlProps`, properties);
  addRelationship(parts, workbook, `${OFFICE}/relationships/customXml`, path);
}

function removeCustomXml(parts: Package, workbook: string, path: string): void {
  for (const { type, target } of relationshipsOf(parts, path)) {
    if (type !== "customXmlProps") continue;
    parts.delete(target);
    removeContentType(parts, target);
  }
  removeRelationships(parts, "", ({ target }) => target === path);
  removePart(parts, workbook, path);
}

/** An id that is unique within the file, and the same each time that the same file is written. */
function itemId(number: number): string {
  return `{5C0E5A2D-0000-4000-8000-${String(number).padStart(12, "0")}}`;
}
