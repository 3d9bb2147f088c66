import type { Book } from "../book";
import { toFileFormula } from "../formulaNames";
import { attribute, child, childrenOf, parseXml, type XmlElement } from "../xml/xmlElement";
import { attributesXml, omit, type Attributes } from "../xml/attributes";
import { escapeXml } from "../xml/text";

/** One sheet as the workbook part is to list it. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly relationshipId: string;
  /** Its index in the list before; `null` for a new sheet. */
  readonly before: number | null;
}

/** What the workbook part is to say. */
export interface WorkbookChange {
  readonly sheets: readonly SheetEntry[];
  readonly active: number;
  readonly namesBefore: Book["names"];
  readonly names: Book["names"];
  /** Whether Excel is to work everything out anew when it opens the file. */
  readonly recalculate: boolean;
}

/** The workbook part with its sheets, names, shown sheet and recalculation changed, and all else as it was. */
export function workbookXml(xml: string, change: WorkbookChange): string {
  const prefix = /^<([\w.-]+:)/.exec(xml.slice(parseXml(xml)?.start))?.[1] ?? "";
  const sheets = withSheets(xml, change, prefix);
  const named = withNames(sheets, xml, change, prefix);
  const shown = withActive(named, change.active, prefix);
  return change.recalculate ? withRecalculation(shown, prefix) : shown;
}

function withSheets(xml: string, { sheets }: WorkbookChange, prefix: string): string {
  const list = child(parseXml(xml), "sheets");
  if (!list) throw new Error("The workbook part lists no sheets.");
  const before = childrenOf(list, "sheet");
  let highest = Math.max(0, ...before.map((sheet) => Number(attribute(sheet, "sheetId"))));
  const unchanged =
    sheets.length === before.length && sheets.every((sheet, index) => sameSheet(sheet, index, before));
  if (unchanged) return xml;
  const idName = Object.keys(before[0]?.attributes ?? {}).find((name) => name.endsWith(":id")) ?? "r:id";
  const each = sheets.map(({ name, visibility, relationshipId, before: index }) => {
    const id: Attributes = index === null ? { sheetId: String(++highest), [idName]: relationshipId } : {};
    const state: Attributes = visibility === "visible" ? {} : { state: visibility };
    const rest = omit(before[index ?? -1]?.attributes ?? {}, "state");
    return `<${prefix}sheet${attributesXml({ ...rest, name, ...id, ...state })}/>`;
  });
  return `${xml.slice(0, list.start)}<${prefix}sheets>${each.join("")}</${prefix}sheets>${xml.slice(list.end)}`;
}

function sameSheet(sheet: SheetEntry, index: number, before: readonly XmlElement[]): boolean {
  const element = before[index];
  if (!element || sheet.before !== index) return false;
  return (
    attribute(element, "name") === sheet.name &&
    (attribute(element, "state") ?? "visible") === sheet.visibility
  );
}

/** Names that Excel keeps for itself (print areas) stay; they follow their sheet to its new place. */
function withNames(xml: string, original: string, change: WorkbookChange, prefix: string): string {
  const root = parseXml(xml);
  const list = child(root, "definedNames");
  const oldSheets = childrenOf(child(parseXml(original), "sheets"), "sheet").map((sheet) =>
    attribute(sheet, "name"),
  );
  const place = (index: number) => change.sheets.findIndex(({ before }) => before === index);
  const known = new Map(change.namesBefore.map((name) => [key(name.name, name.sheet), name]));
  const wanted = new Map(change.names.map((name) => [key(name.name, name.sheet), name]));
  const kept = childrenOf(list, "definedName").flatMap((element) => {
    const local = attribute(element, "localSheetId");
    const to = local === undefined ? null : place(Number(local));
    if (to === -1) return [];
    const name = attribute(element, "name") ?? "";
    const sheet = local === undefined ? null : (oldSheets[Number(local)] ?? null);
    const before = known.get(key(name, sheet));
    const sheetNow = to === null ? null : (change.sheets[to]?.name ?? null);
    const now = wanted.get(key(name, sheetNow));
    if (before && !now) return [];
    wanted.delete(key(name, sheetNow));
    const whole = xml.slice(element.start, element.end);
    const text =
      before && now && before.formula !== now.formula
        ? nameText(now.formula)
        : xml.slice(element.innerStart, element.innerEnd);
    const tag = whole.slice(0, element.innerStart - element.start);
    const moved = to === null ? tag : tag.replace(/localSheetId\s*=\s*["']\d+["']/, `localSheetId="${to}"`);
    return [`${moved}${text}</${prefix}definedName>`];
  });
  const added = [...wanted.values()].map(({ name, formula, sheet, comment, hidden }) => {
    const index = sheet === null ? -1 : change.sheets.findIndex((one) => one.name === sheet);
    const local = index < 0 ? "" : ` localSheetId="${index}"`;
    const said = `${comment ? ` comment="${escapeXml(comment)}"` : ""}${hidden ? ' hidden="1"' : ""}`;
    return `<${prefix}definedName name="${escapeXml(name)}"${said}${local}>${nameText(formula)}</${prefix}definedName>`;
  });
  const all = [...kept, ...added].join("");
  if (list && all === xml.slice(list.innerStart, list.innerEnd)) return xml;
  const whole = all ? `<${prefix}definedNames>${all}</${prefix}definedNames>` : "";
  if (list) return xml.slice(0, list.start) + whole + xml.slice(list.end);
  const at =
    (child(root, "externalReferences") ?? child(root, "functionGroups") ?? child(root, "sheets"))?.end ?? 0;
  return xml.slice(0, at) + whole + xml.slice(at);
}

function withActive(xml: string, active: number, prefix: string): string {
  const root = parseXml(xml);
  const view = child(child(root, "bookViews"), "workbookView");
  if (Number((view && attribute(view, "activeTab")) ?? 0) === active) return xml;
  if (!view) {
    const at = child(root, "sheets")?.start ?? 0;
    const views = `<${prefix}bookViews><${prefix}workbookView activeTab="${active}"/></${prefix}bookViews>`;
    return xml.slice(0, at) + views + xml.slice(at);
  }
  const attributes = { ...omit(view.attributes, "firstSheet"), activeTab: String(active) };
  const whole = `<${prefix}workbookView${attributesXml(attributes)}/>`;
  return xml.slice(0, view.start) + whole + xml.slice(view.end);
}

function withRecalculation(xml: string, prefix: string): string {
  const root = parseXml(xml);
  const element = child(root, "calcPr");
  if (element) {
    const whole = xml.slice(element.start, element.end).replace(/\sfullCalcOnLoad\s*=\s*["']\w+["']/, "");
    return (
      xml.slice(0, element.start) +
      whole.replace(/calcPr\b/, 'calcPr fullCalcOnLoad="1"') +
      xml.slice(element.end)
    );
  }
  const at =
    (child(root, "definedNames") ?? child(root, "externalReferences") ?? child(root, "sheets"))?.end ?? 0;
  return `${xml.slice(0, at)}<${prefix}calcPr calcId="191029" fullCalcOnLoad="1"/>${xml.slice(at)}`;
}

function key(name: string, sheet: string | null): string {
  return `${sheet ?? ""}!${name}`.toLowerCase();
}

function nameText(formula: string): string {
  return escapeXml(toFileFormula(formula.replace(/^=/, "")));
}
