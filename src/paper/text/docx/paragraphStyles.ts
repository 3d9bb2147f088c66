import { tagAttribute, xmlParts } from "./tags";

/** What a paragraph style makes of its paragraphs. */
export interface ParagraphStyle {
  /** The level of a heading, by the style's outline level, else by its name; `null` of what is none. */
  readonly heading: number | null;
  /** Its paragraphs are items of a list, numbered or not. */
  readonly isList: boolean;
}

interface OwnStyle {
  heading: number | null;
  isList: boolean;
  basedOn: string | null;
}

/** Styles may be based on one another no deeper: more is a circle. */
const DEEPEST = 10;

/** The paragraph styles of a document by their ids. What a style does not say it has from the one that it is based on. */
export function paragraphStyles(stylesXml: string): ReadonlyMap<string, ParagraphStyle> {
  const own = new Map<string, OwnStyle>();
  let style: OwnStyle | null = null;
  for (const piece of xmlParts(stylesXml)) {
    if (piece.is === "text") continue;
    const { name, is, attributes } = piece;
    if (name === "w:style") {
      style = is === "open" ? { heading: null, isList: false, basedOn: null } : null;
      if (style !== null) own.set(tagAttribute(attributes, "w:styleId") ?? "", style);
    }
    if (style === null) continue;
    const value = tagAttribute(attributes, "w:val") ?? "";
    const named = name === "w:name" ? /^(?:heading (\d)|(title))$/i.exec(value) : null;
    if (named) style.heading = named[2] === undefined ? Number(named[1]) + 1 : 1;
    else if (name === "w:outlineLvl" && /^[0-8]$/.test(value)) style.heading ??= Number(value) + 2;
    else if (name === "w:basedOn") style.basedOn = value;
    else if (name === "w:numId") style.isList = value !== NO_LIST;
  }
  const withBase = (id: string | null, depth: number): ParagraphStyle => {
    const said = id === null || depth > DEEPEST ? undefined : own.get(id);
    if (said === undefined) return PLAIN;
    const base = withBase(said.basedOn, depth + 1);
    return { heading: said.heading ?? base.heading, isList: said.isList || base.isList };
  };
  return new Map([...own.keys()].map((id) => [id, withBase(id, 0)]));
}

/** The list by which a paragraph or style says that it is in none. */
export const NO_LIST = "0";
const PLAIN: ParagraphStyle = { heading: null, isList: false };
