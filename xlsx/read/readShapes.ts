import type { BookShape } from "../book";
import { partText, type PackageParts } from "../package";
import { relationshipsOf } from "../relationships";
import { UNITS_PER_PIXEL } from "../charts/units";
import { attribute, child, childrenOf, parseXml, type XmlElement } from "../xml/xmlElement";

/** Angles in drawings: 60,000 to the degree. */
const UNITS_PER_DEGREE = 60_000;

/** The plain shapes that are drawn over a sheet and hang on its cells. */
export function readShapes(parts: PackageParts, sheetPath: string): readonly BookShape[] {
  return relationshipsOf(parts, sheetPath)
    .filter(({ type }) => type === "drawing")
    .flatMap(({ target }) => parseXml(partText(parts, target))?.children ?? [])
    .flatMap((anchor) => childrenOf(anchor, "sp").flatMap((shape) => shapeOf(anchor, shape) ?? []));
}

function shapeOf(anchor: XmlElement, shape: XmlElement): BookShape | null {
  const from = child(anchor, "from");
  const look = child(shape, "spPr");
  const form = child(look, "xfrm");
  const size = child(form, "ext");
  const geometry = child(look, "prstGeom");
  if (!from || !form || !size || !geometry) return null;
  const [row, column, down, across] = ["row", "col", "rowOff", "colOff"].map((name) =>
    Number(child(from, name)?.text ?? 0),
  ) as [number, number, number, number];
  const named = child(child(shape, "nvSpPr"), "cNvPr");
  const colour = child(child(look, "solidFill"), "srgbClr");
  const fill = colour && attribute(colour, "val");
  return {
    name: (named && attribute(named, "name")) ?? "",
    geometry: attribute(geometry, "prst") ?? "",
    rotation: Number(attribute(form, "rot") ?? 0) / UNITS_PER_DEGREE,
    fill: fill === undefined ? null : `#${fill.toUpperCase()}`,
    row,
    column,
    down: down / UNITS_PER_PIXEL,
    across: across / UNITS_PER_PIXEL,
    width: Number(attribute(size, "cx") ?? 0) / UNITS_PER_PIXEL,
    height: Number(attribute(size, "cy") ?? 0) / UNITS_PER_PIXEL,
  };
}
