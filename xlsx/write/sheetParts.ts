import { child, type XmlElement } from "../xml/xmlElement";
import type { TextEdit } from "./textEdits";

/** The elements of a worksheet in the order that the schema asks for (ECMA-376 part 1, 18.3.1.99). */
const ORDER = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
];

/** Replaces a part of a worksheet, or puts it in where it belongs; `""` takes it away. */
export function partEdit(sheet: XmlElement, name: string, text: string): TextEdit | null {
  const found = child(sheet, name);
  if (found) return { start: found.start, end: found.end, text };
  if (!text) return null;
  const at = placeFor(sheet, name);
  return { start: at, end: at, text };
}

/** Behind the last part that comes before or is of the same name. */
export function placeFor(sheet: XmlElement, name: string): number {
  const before = new Set(ORDER.slice(0, ORDER.indexOf(name) + 1));
  return sheet.children.filter((one) => before.has(one.name)).at(-1)?.end ?? sheet.innerStart;
}
