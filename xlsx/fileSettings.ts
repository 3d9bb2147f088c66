import { addContentType, freePath } from "./contentTypes";
import { partText, putText, type Package, type PackageParts } from "./package";
import { addRelationship, relationshipsOf } from "./relationships";
import { DECLARATION } from "./write/newSheet";
import { attribute, child, childrenOf, parseXml } from "./xml/xmlElement";
import { escapeXml } from "./xml/text";

/** The add-in's id in its manifest, by which Excel knows whose settings these are. */
export const ADD_IN_ID = "d39a8b56-0424-43e8-94d3-0d4e5c2d2fa8";

const RELATIONSHIPS = "http://schemas.microsoft.com/office/2011/relationships";
const EXTENSION = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const PANES = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The add-in's settings by key, where Excel keeps them (MS-OWEXML 2.2.5). Values are JSON; what is none is left out. */
export function readFileSettings(parts: PackageParts): Readonly<Record<string, unknown>> {
  const path = extensionPath(parts);
  if (!path) return {};
  const properties = childrenOf(child(parseXml(partText(parts, path)), "properties"), "property");
  const entries = properties.map((one): [string, unknown] => {
    return [attribute(one, "name") ?? "", fromJson(attribute(one, "value") ?? "")];
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** Makes the package hold these settings of the add-in's. */
export function writeSettings(parts: Package, settings: Readonly<Record<string, unknown>>): void {
  if (JSON.stringify(readFileSettings(parts)) === JSON.stringify(settings)) return;
  const path = extensionPath(parts) ?? addExtension(parts);
  const xml = partText(parts, path);
  const root = parseXml(xml);
  const properties = child(root, "properties");
  if (!properties) throw new Error("The add-in's part in the workbook has no place for settings.");
  const each = Object.entries(settings).map(([name, value]) => {
    return `<we:property name="${escapeXml(name)}" value="${escapeXml(JSON.stringify(value))}"/>`;
  });
  const whole = `<we:properties xmlns:we="${EXTENSION}">${each.join("")}</we:properties>`;
  putText(parts, path, xml.slice(0, properties.start) + whole + xml.slice(properties.end));
}

/** The part of this add-in among those of all add-ins. */
function extensionPath(parts: PackageParts): string | null {
  const panes = relationshipsOf(parts, "").filter(({ type }) => type === "webextensiontaskpanes");
  const linked = panes.flatMap(({ target }) => relationshipsOf(parts, target));
  const found = linked.find(({ type, target }) => type === "webextension" && isOurs(partText(parts, target)));
  return found?.target ?? null;
}

function isOurs(xml: string): boolean {
  const root = parseXml(xml);
  const references = [
    ...childrenOf(root, "reference"),
    ...childrenOf(child(root, "alternateReferences"), "reference"),
  ];
  return references.some((one) => attribute(one, "id")?.toLowerCase() === ADD_IN_ID);
}

/** The pane is listed as closed, so that nothing loads by itself when somebody opens the file. */
function addExtension(parts: Package): string {
  const path = freePath(parts, "xl/webextensions/webextension", ".xml");
  const reference = `<we:reference id="${ADD_IN_ID}" version="1.0.0.0" store="developer" storeType="Registry"/>`;
  const inner = `${reference}<we:alternateReferences/><we:properties/><we:bindings/>`;
  const start = `<we:webextension xmlns:we="${EXTENSION}" id="{${ADD_IN_ID.toUpperCase()}}">`;
  putText(parts, path, `${DECLARATION}${start}${inner}</we:webextension>`);
  addContentType(parts, path, "application/vnd.ms-office.webextension+xml");
  const panes = panesPath(parts);
  const id = addRelationship(parts, panes, `${RELATIONSHIPS}/webextension`, path);
  const link = `<wetp:webextensionref xmlns:r="${OFFICE}" r:id="${id}"/>`;
  const pane = `<wetp:taskpane dockstate="right" visibility="0" width="350" row="1">${link}</wetp:taskpane>`;
  const xml = partText(parts, panes);
  const at = parseXml(xml)?.innerEnd ?? xml.length;
  putText(parts, panes, `${xml.slice(0, at)}${pane}${xml.slice(at)}`);
  return path;
}

function panesPath(parts: Package): string {
  const found = relationshipsOf(parts, "").find(({ type }) => type === "webextensiontaskpanes")?.target;
  if (found && parts.has(found)) return found;
  const path = freePath(parts, "xl/webextensions/taskpanes", ".xml");
  putText(parts, path, `${DECLARATION}<wetp:taskpanes xmlns:wetp="${PANES}"></wetp:taskpanes>`);
  addContentType(parts, path, "application/vnd.ms-office.webextensiontaskpanes+xml");
  addRelationship(parts, "", `${RELATIONSHIPS}/webextensiontaskpanes`, path);
  return path;
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
