import { movedArea, movedSpan } from "../lines/lineMove";
import { movedFormula, type SheetMove } from "../lines/movedFormula";
import { parseCell, parseRange, rangeName } from "../a1";
import { parseRanges } from "../read/readRules";
import { attributesXml, type Attributes } from "../xml/attributes";
import { attribute, child, type XmlElement } from "../xml/xmlElement";
import { escapeXml } from "../xml/text";
import { tagEdit, type TextEdit } from "../write/textEdits";
import { anchorEdits } from "./moveAnchors";

/** A part of the package in which lines came or went, and the sheet that it belongs to. */
export interface MovingPart {
  readonly xml: string;
  /** `null` for a part of the whole workbook. */
  readonly sheet: string | null;
  readonly on: SheetMove;
}

/** Attributes that hold cells of the part's own sheet. */
const AREAS: ReadonlySet<string> = new Set(["ref", "sqref", "activeCell", "topLeftCell", "r1", "r2"]);
/** Attributes that hold cells by formula. */
const FORMULA_ATTRIBUTES: ReadonlySet<string> = new Set(["location", "fmlaLink", "fmlaRange"]);
/** Elements whose text is a formula, in sheets, charts, tables and the workbook. */
const FORMULAS: ReadonlySet<string> = new Set([
  "f",
  "formula",
  "formula1",
  "formula2",
  "definedName",
  "calculatedColumnFormula",
  "totalsRowFormula",
]);
/** What a view says of the cells that it shows stays where these cells went. */
const STAYING: ReadonlySet<string> = new Set(["dimension", "selection", "pane", "sheetView"]);

/** Every edit that lets the elements of a part follow their cells; the cells of a sheet are not among them. */
export function elementEdits(part: MovingPart, element: XmlElement): TextEdit[] {
  const isOwn = part.sheet !== null && part.sheet.toLowerCase() === part.on.sheet.toLowerCase();
  return editsIn(part, element, isOwn, null);
}

function editsIn(
  part: MovingPart,
  element: XmlElement,
  isOwn: boolean,
  parent: XmlElement | null,
): TextEdit[] {
  const anchors = isOwn ? anchorEdits(element, part.on.move) : null;
  if (anchors !== null) return anchors;
  const attributes = movedAttributes(part, element, isOwn, parent);
  const cells = isOwn ? child(element, "sqref") : undefined;
  const isGone = attributes === null || (cells && movedList(cells.text, part.on) === null);
  if (isGone) return [{ start: element.start, end: element.end, text: "" }];
  const changed = attributesXml(attributes) !== attributesXml(element.attributes);
  const own = changed ? [tagEdit(part.xml, element, attributes)] : [];
  if (FORMULAS.has(element.name) && element.children.length === 0)
    return [...own, ...textEdit(element, movedFormula(element.text, part.sheet, part.on))];
  if (element.name === "sqref" && isOwn)
    return [...own, ...textEdit(element, movedList(element.text, part.on) ?? "")];
  return [...own, ...element.children.flatMap((one) => editsIn(part, one, isOwn, element))];
}

/** `null` where what the element is about has gone. */
function movedAttributes(
  { sheet, on }: MovingPart,
  element: XmlElement,
  isOwn: boolean,
  parent: XmlElement | null,
): Attributes | null {
  const moved: Record<string, string> = { ...element.attributes };
  for (const [name, text] of Object.entries(element.attributes)) {
    if (FORMULA_ATTRIBUTES.has(name)) moved[name] = movedFormula(text, sheet, on);
    if (name === "val" && element.attributes.type === "formula") moved[name] = movedFormula(text, sheet, on);
    if (!AREAS.has(name) || !isCells(text) || !isAbout(element, isOwn, on)) continue;
    const cells = movedList(text, on);
    if (cells === null && !STAYING.has(element.name)) return null;
    // What is left of a merged area when all but one of its cells went is no merged area.
    if (element.name === "mergeCell" && cells && parseCell(cells)) return null;
    moved[name] = cells ?? text;
  }
  if (!isOwn) return moved;
  if (element.name === "col") return movedColumn(moved, on);
  if (element.name === "filterColumn") return movedFilter(moved, parent, on);
  if (element.name === "brk") return movedBreak(moved, parent, on);
  return moved;
}

/** A pivot table says itself on which sheet the cells are that it takes its figures from. */
function isAbout(element: XmlElement, isOwn: boolean, on: SheetMove): boolean {
  if (element.name !== "worksheetSource") return isOwn;
  return attribute(element, "sheet")?.toLowerCase() === on.sheet.toLowerCase();
}

function isCells(text: string): boolean {
  return text.split(/\s+/).every((one) => parseRange(one) !== null);
}

function movedList(sqref: string, { move }: SheetMove): string | null {
  const areas = parseRanges(sqref).flatMap((area) => movedArea(area, move) ?? []);
  return areas.length === 0 ? null : areas.map(rangeName).join(" ");
}

function movedColumn(attributes: Attributes, { move }: SheetMove): Attributes | null {
  if (move.lines === "rows") return attributes;
  const [min, max] = [Number(attributes.min), Number(attributes.max)];
  const span = movedSpan(min - 1, max - min + 1, move);
  if (span === null || span.start >= LAST_COLUMN) return null;
  const last = Math.min(span.start + span.count, LAST_COLUMN);
  return { ...attributes, min: String(span.start + 1), max: String(last) };
}

const LAST_COLUMN = 16_384;

/** A filter counts its columns from where it begins. */
function movedFilter(
  attributes: Attributes,
  filter: XmlElement | null,
  { move }: SheetMove,
): Attributes | null {
  const area = filter && parseRange(attribute(filter, "ref") ?? "");
  const to = area && movedArea(area, move);
  if (!area || !to || move.lines === "rows") return attributes;
  const column = movedSpan(area.column + Number(attributes.colId), 1, move);
  return column && { ...attributes, colId: String(column.start - to.column) };
}

/** A page break stands behind the line that it counts. */
function movedBreak(attributes: Attributes, parent: XmlElement | null, { move }: SheetMove): Attributes {
  const isRow = parent?.name === "rowBreaks";
  const id = Number(attributes.id);
  if (isRow !== (move.lines === "rows") || id <= move.at) return attributes;
  const moved = move.inserted ? id + move.count : Math.max(move.at, id - move.count);
  return { ...attributes, id: String(moved) };
}

function textEdit({ text, innerStart, innerEnd }: XmlElement, moved: string): TextEdit[] {
  return moved === text ? [] : [{ start: innerStart, end: innerEnd, text: escapeXml(moved) }];
}

/** Lists that say how many they hold, and may not stay when they hold none. */
const LISTS: ReadonlySet<string> = new Set([
  "mergeCells",
  "dataValidations",
  "hyperlinks",
  "cols",
  "protectedRanges",
  "ignoredErrors",
]);

/** Lists as they have to stand once some of what they held has gone. */
export function listEdits(xml: string, root: XmlElement): TextEdit[] {
  return root.children
    .filter(({ name }) => LISTS.has(name))
    .flatMap((list): TextEdit[] => {
      if (list.children.length === 0) return [{ start: list.start, end: list.end, text: "" }];
      const count = String(list.children.length);
      if (list.attributes.count === undefined || list.attributes.count === count) return [];
      return [tagEdit(xml, list, { ...list.attributes, count })];
    });
}
