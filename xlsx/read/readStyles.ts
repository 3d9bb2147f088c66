import { PLAIN, type CellStyle, type RuleBorders } from "../book";
import { colourResolver, type ColourResolver } from "../colours";
import { BUILT_IN_FORMATS } from "../numberFormats";
import { attribute, child, childrenOf, saysYes, parseXml, type XmlElement } from "../xml/xmlElement";

/** What cells and rules point at by number. */
export interface Styles {
  readonly cells: readonly CellStyle[];
  /** What each differential style gives cells. */
  readonly ruleLooks: readonly RuleLook[];
  readonly colour: ColourResolver;
}

/** Reads the styles part against the theme. */
export function readStyles(stylesXml: string, themeXml: string): Styles {
  const root = parseXml(stylesXml);
  const colour = colourResolver(themeXml, root);
  const list = (name: string) => child(root, name)?.children ?? [];
  const formats = new Map(
    list("numFmts").map((one) => [attribute(one, "numFmtId"), attribute(one, "formatCode") || "General"]),
  );
  const fonts = list("fonts").map((font) => fontOf(font, colour));
  const fills = list("fills").map((fill) => fillOf(fill, colour));
  const borders = list("borders").map((border) => border.children.some((side) => hasLine(side)));
  const cells = list("cellXfs").map((xf): CellStyle => {
    const at = (name: string) => Number(attribute(xf, name) ?? 0);
    const format = attribute(xf, "numFmtId");
    return {
      ...PLAIN,
      ...fonts[at("fontId")],
      ...alignmentOf(child(xf, "alignment")),
      numberFormat: formats.get(format) ?? BUILT_IN_FORMATS[Number(format ?? 0)] ?? "General",
      fill: fills[at("fillId")] ?? null,
      border: borders[at("borderId")] ?? false,
      locked: saysYes(attribute(child(xf, "protection") ?? xf, "locked"), true),
    };
  });
  const ruleLooks = list("dxfs").map((dxf) => ruleLookOf(dxf, colour));
  return { cells: cells.length ? cells : [PLAIN], ruleLooks, colour };
}

/** What a conditional format gives the cells for which it holds; what it leaves out stays. */
export interface RuleLook {
  readonly fill: string | null;
  readonly fontColor?: string | null;
  readonly underline?: "single" | "double";
  readonly borders?: RuleBorders;
}

const NO_LINE = "none";

/** What a conditional format changes of a cell where it holds: only what its own record names. */
export function ruleLookOf(dxf: XmlElement | undefined, colour: ColourResolver): RuleLook {
  const fontColor = colour(child(child(dxf, "font"), "color"));
  const under = child(child(dxf, "font"), "u");
  const line = under && (attribute(under, "val") ?? "single");
  return {
    fill: ruleFillOf(child(dxf, "fill"), colour),
    ...(fontColor !== null && { fontColor }),
    ...(line && line !== NO_LINE && { underline: line.startsWith("double") ? "double" : "single" }),
    ...ruleBordersOf(child(dxf, "border"), colour),
  };
}

function ruleBordersOf(border: XmlElement | undefined, colour: ColourResolver): Pick<RuleLook, "borders"> {
  const sides = (["left", "right", "top", "bottom"] as const).flatMap((side) => {
    const line = child(border, side);
    const of = line && colour(child(line, "color"));
    return line && of && (attribute(line, "style") ?? NO_LINE) !== NO_LINE ? [[side, of] as const] : [];
  });
  return sides.length > 0 ? { borders: Object.fromEntries(sides) } : {};
}

/** The fill of a differential style, which names its colour as the background where the pattern is solid. */
function ruleFillOf(fill: XmlElement | undefined, colour: ColourResolver): string | null {
  const pattern = child(fill, "patternFill");
  if (pattern && attribute(pattern, "patternType") === "none") return null;
  return colour(child(pattern, "bgColor")) ?? colour(child(pattern, "fgColor"));
}

function fontOf(font: XmlElement, colour: ColourResolver): Partial<CellStyle> {
  const size = child(font, "sz");
  const name = child(font, "name");
  return {
    fontColor: colour(child(font, "color")),
    fontName: (name && attribute(name, "val")) ?? null,
    fontSize: size ? Number(attribute(size, "val")) : null,
    bold: flag(child(font, "b")),
    italic: flag(child(font, "i")),
  };
}

/** A solid fill's colour; of a pattern the colour behind it; of a gradient its first. */
function fillOf(fill: XmlElement, colour: ColourResolver): string | null {
  const gradient = child(fill, "gradientFill");
  if (gradient) return colour(child(childrenOf(gradient, "stop")[0], "color"));
  const pattern = child(fill, "patternFill");
  const type = pattern && (attribute(pattern, "patternType") ?? "none");
  if (!pattern || type === "none") return null;
  if (type === "solid") return colour(child(pattern, "fgColor"));
  return colour(child(pattern, "bgColor"));
}

function alignmentOf(alignment: XmlElement | undefined): Partial<CellStyle> {
  if (!alignment) return {};
  const horizontal = attribute(alignment, "horizontal") ?? "";
  const vertical = attribute(alignment, "vertical") ?? "";
  return {
    horizontal: HORIZONTAL[horizontal] ?? null,
    vertical: VERTICAL[vertical] ?? null,
    wrap: saysYes(attribute(alignment, "wrapText")),
  };
}

const HORIZONTAL: Readonly<Record<string, CellStyle["horizontal"]>> = {
  left: "left",
  center: "center",
  centerContinuous: "center",
  right: "right",
};
const VERTICAL: Readonly<Record<string, CellStyle["vertical"]>> = {
  top: "top",
  center: "middle",
  bottom: "bottom",
};

function flag(element: XmlElement | undefined): boolean {
  return element ? saysYes(attribute(element, "val"), true) : false;
}

function hasLine(side: XmlElement): boolean {
  return side.name !== "diagonal" && (attribute(side, "style") ?? "none") !== "none";
}
