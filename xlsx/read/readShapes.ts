import type { BookAnchor, BookShape } from "../book";
import { partText, type PackageParts } from "../package";
import { relationshipsOf } from "../relationships";
import { UNITS_PER_PIXEL } from "../charts/drawingUnits";
import { attribute, child, childrenOf, parseXml, type XmlElement } from "../xml/xmlElement";

/** Angles in drawings: 60,000 to the degree. */
const UNITS_PER_DEGREE = 60_000;

/** The plain shapes and pictures that are drawn over a sheet and hang on its cells. */
export function readShapes(parts: PackageParts, sheetPath: string): readonly BookShape[] {
  return relationshipsOf(parts, sheetPath)
    .filter(({ type }) => type === "drawing")
    .flatMap(({ target }) => parseXml(partText(parts, target))?.children ?? [])
    .flatMap((anchor) => [
      ...childrenOf(anchor, "sp").flatMap((shape) => shapeOf(anchor, shape) ?? []),
      ...childrenOf(anchor, "pic").flatMap((picture) => pictureOf(anchor, picture) ?? []),
    ]);
}

/** A picture says nothing that can be read, but its cell shows something. Some writers leave out its size. */
function pictureOf(anchor: XmlElement, picture: XmlElement): BookShape | null {
  const size = child(child(child(picture, "spPr"), "xfrm"), "ext") ?? child(anchor, "ext");
  const place = anchored(anchor, size);
  return place && { name: "", geometry: "", rotation: 0, fill: null, ...place };
}

/** Where a drawing hangs, and how large it is. */
function anchored(anchor: XmlElement, size: XmlElement | undefined): BookAnchor | null {
  const from = child(anchor, "from");
  if (!from) return null;
  const [row, column, down, across] = ["row", "col", "rowOff", "colOff"].map((name) =>
    Number(child(from, name)?.text ?? 0),
  ) as [number, number, number, number];
  const [width, height] = ["cx", "cy"].map((name) => Number((size && attribute(size, name)) ?? 0)) as [
    number,
    number,
  ];
  const inPixels = (units: number): number => units / UNITS_PER_PIXEL;
  return {
    ...{ row, column, down: inPixels(down), across: inPixels(across) },
    ...{ width: inPixels(width), height: inPixels(height) },
  };
}

function shapeOf(anchor: XmlElement, shape: XmlElement): BookShape | null {
  const look = child(shape, "spPr");
  const form = child(look, "xfrm");
  const size = child(form, "ext");
  const geometry = child(look, "prstGeom");
  const place = size ? anchored(anchor, size) : null;
  if (!place || !form || !geometry) return null;
  const named = child(child(shape, "nvSpPr"), "cNvPr");
  const colour = child(child(look, "solidFill"), "srgbClr");
  const fill = colour && attribute(colour, "val");
  return {
    name: (named && attribute(named, "name")) ?? "",
    geometry: attribute(geometry, "prst") ?? "",
    rotation: Number(attribute(form, "rot") ?? 0) / UNITS_PER_DEGREE,
    fill: fill === undefined ? null : `#${fill.toUpperCase()}`,
    ...place,
  };
}
