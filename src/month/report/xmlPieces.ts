/**
 * An element of a part of an .xlsx file: its attributes and what stands between its tags. This file reads the little of
 * XML that reports need; `DOMParser` is not there on the command line.
 */
export interface XmlPiece {
  readonly attributes: Readonly<Record<string, string>>;
  readonly inner: string;
}

/**
 * Every element of a name in a text of XML, whatever its prefix. Elements of the same name must not stand in each
 * other; those that are asked for here never do.
 */
export function xmlPieces(xml: string, name: string): XmlPiece[] {
  const element = new RegExp(
    `<(?:\\w+:)?${name}(?=[\\s/>])((?:[^>"']|"[^"]*"|'[^']*')*?)(?:/>|>([\\s\\S]*?)</(?:\\w+:)?${name}\\s*>)`,
    "g",
  );
  return [...xml.matchAll(element)].map(([, attributes = "", inner = ""]) => ({
    attributes: attributesIn(attributes),
    inner,
  }));
}

/** The text of an element as a reader sees it: `Tom &amp; Jo` is `Tom & Jo`. */
export function textIn(xml: string): string {
  return unescaped(xml.replace(/<[^>]*>/g, ""));
}

/** The attributes of a tag by their names without prefix: `r:id="rId1"` gives `id`. */
function attributesIn(tag: string): Record<string, string> {
  const found = [...tag.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  return Object.fromEntries(
    found.map(([, name = "", double, single]) => [
      name.replace(/^.*:/, ""),
      unescaped(double ?? single ?? ""),
    ]),
  );
}

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

/** Entities as characters, and Excel's own `_x000D_`, which stands for a character that XML cannot hold. */
function unescaped(text: string): string {
  return text
    .replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code <= LAST_CHARACTER ? String.fromCodePoint(code) : "";
    })
    .replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** The last code point of Unicode; a larger number would throw. */
const LAST_CHARACTER = 0x10ffff;
