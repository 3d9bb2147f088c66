import { parseRange, rangeName } from "./a1";
import type { BookHyperlink, BookSheet } from "./book";
import { partText, putText, type Package, type PackageParts } from "./package";
import { addRelationship, relationshipsOf, removeRelationships } from "./relationships";
import { attribute, child, childrenOf, parseXml } from "./xml/xmlElement";
import { escapeXml } from "./xml/text";
import { edited } from "./write/textEdits";
import { partEdit } from "./write/sheetParts";

const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The links of a sheet's cells. */
export function readHyperlinks(parts: PackageParts, sheetPath: string): readonly BookHyperlink[] {
  const root = parseXml(partText(parts, sheetPath), "sheetData");
  const elements = childrenOf(child(root, "hyperlinks"), "hyperlink");
  if (elements.length === 0) return [];
  const targets = new Map(relationshipsOf(parts, sheetPath).map(({ id, target }) => [id, target]));
  return elements.flatMap((element): BookHyperlink[] => {
    const range = parseRange(attribute(element, "ref") ?? "");
    const address = targets.get(attribute(element, "id") ?? "");
    const [location, tip] = [attribute(element, "location"), attribute(element, "tooltip")];
    if (!range) return [];
    return [
      {
        range,
        ...(address && { address }),
        ...(location && { documentReference: location }),
        ...(tip && { screenTip: tip }),
      },
    ];
  });
}

/** Writes the links of a sheet where they are others than they were. */
export function patchHyperlinks(parts: Package, path: string, before: BookSheet, now: BookSheet): void {
  if (JSON.stringify(before.hyperlinks ?? []) === JSON.stringify(now.hyperlinks ?? [])) return;
  const xml = partText(parts, path);
  const sheet = parseXml(xml, "sheetData");
  if (!sheet) return;
  const prefix = /^<([\w.-]+:)/.exec(xml.slice(sheet.start))?.[1] ?? "";
  removeRelationships(parts, path, ({ type }) => type === "hyperlink");
  const each = (now.hyperlinks ?? []).map((link) => linkXml(parts, path, link, prefix));
  const text = each.length > 0 ? `<${prefix}hyperlinks>${each.join("")}</${prefix}hyperlinks>` : "";
  const edit = partEdit(sheet, "hyperlinks", text);
  if (edit) putText(parts, path, edited(xml, [edit]));
}

function linkXml(
  parts: Package,
  path: string,
  { range, address, documentReference, screenTip }: BookHyperlink,
  prefix: string,
): string {
  const outside =
    address === undefined
      ? ""
      : ` xmlns:r="${RELATIONSHIPS}" r:id="${addRelationship(parts, path, TYPE, address, "External")}"`;
  const inside = documentReference === undefined ? "" : ` location="${escapeXml(documentReference)}"`;
  const tip = screenTip === undefined ? "" : ` tooltip="${escapeXml(screenTip)}"`;
  return `<${prefix}hyperlink ref="${rangeName(range)}"${outside}${inside}${tip}/>`;
}
