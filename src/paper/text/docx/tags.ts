/** A piece of XML: a tag with its name and attributes, or text between tags. */
export type XmlPart =
  | { readonly is: "open" | "close" | "empty"; readonly name: string; readonly attributes: string }
  | { readonly is: "text"; readonly text: string };

const TAG = /<(\/?)([A-Za-z_][\w.:-]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*?)(\/?)>/y;
const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** The pieces of an XML part, in their order; comments and instructions are left out. */
export function* xmlParts(xml: string): Generator<XmlPart> {
  let at = 0;
  while (at < xml.length) {
    const next = xml.indexOf("<", at);
    if (next !== at) yield { is: "text", text: decode(xml.slice(at, next < 0 ? undefined : next)) };
    if (next < 0) return;
    TAG.lastIndex = next;
    const tag = TAG.exec(xml);
    if (tag !== null) {
      const [whole, slash, name = "", attributes = "", empty] = tag;
      yield { is: slash ? "close" : empty ? "empty" : "open", name, attributes };
      at = next + whole.length;
    } else at = afterOther(xml, next);
  }
}

/** Behind a comment, an instruction or anything else that is no tag. */
function afterOther(xml: string, at: number): number {
  const end = xml.startsWith("<!--", at) ? "-->" : ">";
  const found = xml.indexOf(end, at);
  return found < 0 ? xml.length : found + end.length;
}

/** An attribute of a tag; `null` where it has none of that name. */
export function tagAttribute(attributes: string, name: string): string | null {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found === null ? null : decode(found[1] ?? found[2] ?? "");
}

function decode(text: string): string {
  return text.replace(/&(#x?[\da-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return ENTITIES[name] ?? whole;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
