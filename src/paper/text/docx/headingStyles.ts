import { attribute, piecesOf } from "./tags";

/** The heading level of each paragraph style of a document, by the style's id: by its outline level, else its name. */
export function headingStyles(stylesXml: string): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  let style: string | null = null;
  for (const piece of piecesOf(stylesXml)) {
    if (piece.is === "text") continue;
    if (piece.name === "w:style")
      style = piece.is === "open" ? attribute(piece.attributes, "w:styleId") : null;
    if (style === null) continue;
    const value = attribute(piece.attributes, "w:val") ?? "";
    const named = piece.name === "w:name" ? /^(?:heading (\d)|(title))$/i.exec(value) : null;
    if (named) levels.set(style, named[2] === undefined ? Number(named[1]) + 1 : 1);
    else if (piece.name === "w:outlineLvl" && /^[0-8]$/.test(value) && !levels.has(style))
      levels.set(style, Number(value) + 2);
  }
  return levels;
}
