import type { CellStyle } from "../book";
import { BUILT_IN_FORMATS, FIRST_OWN_FORMAT } from "../numberFormats";
import type { RuleLook } from "../read/readStyles";
import { child, childrenOf, parseXml } from "../xml/xmlElement";
import { escapeXml } from "../xml/text";
import { attributesXml } from "../xml/attributes";
import { changedFont } from "./fontXml";
import { styleCollections } from "./styleCollections";

/** What a cell's look changes to; what is left out stays. */
export type StyleChange = Partial<CellStyle> & {
  /** The cell holds text that would be read as something else if it were typed. */
  readonly quotePrefix?: boolean;
};

/** Gives out the numbers by which cells name their style, adding styles as they are needed. */
export interface StyleTable {
  /** The number of a style like number `base`, changed so. */
  changed(base: number, change: StyleChange): number;
  /** The number of a differential style, for what a conditional format shows. */
  ruleLook(look: RuleLook): number;
  /** Whether a style was added. */
  readonly grown: boolean;
  /** The styles part. */
  text(): string;
}

/** In the order that the schema asks for. */
const RULE_SIDES = ["left", "right", "top", "bottom"] as const;

/** The table over a styles part, whose own entries it leaves as they are. */
export function styleTable(xml: string): StyleTable {
  const parts = styleCollections(xml);
  const { prefix } = parts;
  const known = new Map<string, number>();
  let grown = false;

  function changed(base: number, change: StyleChange): number {
    if (Object.keys(change).length === 0) return base;
    const key = JSON.stringify([base, Object.entries(change).sort()]);
    const found = known.get(key);
    if (found !== undefined) return found;
    grown = true;
    const index = parts.indexOf(
      "cellXfs",
      changedXf(parts.entries("cellXfs")[base] ?? `<${prefix}xf/>`, change),
    );
    known.set(key, index);
    return index;
  }

  function changedXf(base: string, change: StyleChange): string {
    const root = parseXml(base);
    const attributes: Record<string, string> = { ...root?.attributes };
    const set = (id: string, index: number, apply: string) => {
      attributes[id] = String(index);
      attributes[apply] = "1";
    };
    if (change.numberFormat !== undefined)
      set("numFmtId", formatId(change.numberFormat), "applyNumberFormat");
    if (change.fill !== undefined) set("fillId", fillId(change.fill), "applyFill");
    if (change.border !== undefined) set("borderId", change.border ? borderId() : 0, "applyBorder");
    if (["fontColor", "fontName", "fontSize", "bold", "italic"].some((name) => name in change)) {
      const font = parts.entries("fonts")[Number(attributes.fontId ?? 0)] ?? `<${prefix}font/>`;
      set("fontId", parts.indexOf("fonts", changedFont(font, change, prefix)), "applyFont");
    }
    if (change.quotePrefix !== undefined) attributes.quotePrefix = change.quotePrefix ? "1" : "0";
    const alignment = { ...child(root, "alignment")?.attributes, ...alignmentOf(change) };
    const protection = { ...child(root, "protection")?.attributes, ...protectionOf(change) };
    if (Object.keys(alignmentOf(change)).length) attributes.applyAlignment = "1";
    if (Object.keys(protectionOf(change)).length) attributes.applyProtection = "1";
    const rest = childrenOf(root, "extLst").map((one) => base.slice(one.start, one.end));
    const inner = [element("alignment", alignment), element("protection", protection), ...rest].join("");
    return `<${prefix}xf${attributesXml(attributes)}>${inner}</${prefix}xf>`;
  }

  function formatId(code: string): number {
    const builtIn = Object.entries(BUILT_IN_FORMATS).find(([, known]) => known === code)?.[0];
    if (builtIn !== undefined) return Number(builtIn);
    const own = parts.entries("numFmts").map((entry) => parseXml(entry)?.attributes ?? {});
    const same = own.find(({ formatCode }) => formatCode === code)?.numFmtId;
    if (same !== undefined) return Number(same);
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...own.map(({ numFmtId }) => Number(numFmtId))) + 1;
    parts.indexOf("numFmts", `<${prefix}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return id;
  }

  function fillId(fill: string | null): number {
    if (!fill) return 0;
    const colours = `<${prefix}fgColor rgb="FF${fill.slice(1)}"/><${prefix}bgColor indexed="64"/>`;
    const pattern = `<${prefix}patternFill patternType="solid">${colours}</${prefix}patternFill>`;
    return parts.indexOf("fills", `<${prefix}fill>${pattern}</${prefix}fill>`);
  }

  function borderId(): number {
    const side = (name: string) =>
      `<${prefix}${name} style="thin"><${prefix}color rgb="FFBFBFBF"/></${prefix}${name}>`;
    const sides = ["left", "right", "top", "bottom"].map(side).join("");
    return parts.indexOf("borders", `<${prefix}border>${sides}<${prefix}diagonal/></${prefix}border>`);
  }

  function element(name: string, attributes: Record<string, string>): string {
    return Object.keys(attributes).length ? `<${prefix}${name}${attributesXml(attributes)}/>` : "";
  }

  return {
    changed,
    ruleLook({ fill, fontColor = null, underline, borders = {} }) {
      grown = true;
      const line = underline ? `<${prefix}u${underline === "double" ? ' val="double"' : ""}/>` : "";
      const colour = fontColor ? `<${prefix}color rgb="FF${fontColor.slice(1)}"/>` : "";
      const font = line || colour ? `<${prefix}font>${line}${colour}</${prefix}font>` : "";
      const sides = RULE_SIDES.flatMap((side) => {
        const of = borders[side];
        if (of === undefined) return [];
        return `<${prefix}${side} style="thin"><${prefix}color rgb="FF${of.slice(1)}"/></${prefix}${side}>`;
      });
      const border = sides.length > 0 ? `<${prefix}border>${sides.join("")}</${prefix}border>` : "";
      const pattern = fill
        ? `<${prefix}fill><${prefix}patternFill><${prefix}bgColor rgb="FF${fill.slice(1)}"/></${prefix}patternFill></${prefix}fill>`
        : "";
      return parts.indexOf("dxfs", `<${prefix}dxf>${font}${pattern}${border}</${prefix}dxf>`);
    },
    get grown() {
      return grown;
    },
    text: parts.text,
  };
}

function alignmentOf({ horizontal, vertical, wrap }: StyleChange): Record<string, string> {
  return {
    ...(horizontal !== undefined && { horizontal: horizontal ?? "general" }),
    ...(vertical !== undefined && { vertical: vertical === "middle" ? "center" : (vertical ?? "bottom") }),
    ...(wrap !== undefined && { wrapText: wrap ? "1" : "0" }),
  };
}

function protectionOf({ locked }: StyleChange): Record<string, string> {
  return locked === undefined ? {} : { locked: locked ? "1" : "0" };
}
