import type { CellStyle } from "../book";
import { child, parseXml } from "../xml/xmlElement";
import { escapeXml } from "../xml/text";

/** A font's properties in the order in which Excel writes them. */
const ORDER = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];

/** What can be changed of a font; what is left out stays as it is in the file. */
export type FontChange = Partial<Pick<CellStyle, "fontColor" | "fontName" | "fontSize" | "bold" | "italic">>;

/** A font element like `base` with some of its properties changed. */
export function changedFont(base: string, change: FontChange, prefix: string): string {
  const root = parseXml(base);
  const properties = new Map<string, string | null>(
    ORDER.map((name) => {
      const found = child(root, name);
      return [name, found ? base.slice(found.start, found.end) : ""];
    }),
  );
  const { bold, italic, fontSize, fontColor, fontName } = change;
  if (bold !== undefined) properties.set("b", bold ? `<${prefix}b/>` : "");
  if (italic !== undefined) properties.set("i", italic ? `<${prefix}i/>` : "");
  if (fontSize) properties.set("sz", `<${prefix}sz val="${fontSize}"/>`);
  if (fontColor !== undefined)
    properties.set("color", fontColor && `<${prefix}color rgb="FF${fontColor.slice(1)}"/>`);
  if (fontName) {
    properties.set("name", `<${prefix}name val="${escapeXml(fontName)}"/>`);
    properties.set("scheme", "");
  }
  return `<${prefix}font>${[...properties.values()].join("")}</${prefix}font>`;
}
