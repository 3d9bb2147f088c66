const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const LAST_CHARACTER = 0x10ffff;
const NO_CHARACTER = "\ufffd";

/** `Tom &amp; Jo` → `Tom & Jo`. */
export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (name.startsWith("#x") || name.startsWith("#X")) return character(parseInt(name.slice(2), 16));
    if (name.startsWith("#")) return character(Number(name.slice(1)));
    return NAMED[name] ?? whole;
  });
}

/** A number beyond the last of Unicode's characters stands for none. */
function character(code: number): string {
  return code <= LAST_CHARACTER ? String.fromCodePoint(code) : NO_CHARACTER;
}

/** `Tom & Jo` → `Tom &amp; Jo`; for text and for attributes in double quotes. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

/** The text between two tags, CDATA sections included. */
export function innerText(xml: string): string {
  if (!xml.includes("<")) return unescapeXml(xml);
  const pieces = xml.split(/<!\[CDATA\[([\s\S]*?)\]\]>/);
  return pieces
    .map((piece, index) => (index % 2 ? piece : unescapeXml(piece.replace(/<[^>]*>/g, ""))))
    .join("");
}

/** Cell text as the file spells it: `_x000D_` → a carriage return (ECMA-376 part 1, 22.9.2.19). */
export function decodeCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** The other way: control characters, which XML forbids, and what only looks like such an escape. */
export function encodeCellText(text: string): string {
  return text
    .replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_")
    .replace(
      FORBIDDEN,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    );
}

const FORBIDDEN = new RegExp("[\\u0000-\\u0008\\u000b-\\u001f\\ufffe\\uffff]", "g");

/** A heading as a table's part repeats it: there a line break is spelt too, or readers take it for a blank. */
export function encodeHeading(text: string): string {
  return encodeCellText(text).replace(
    /[\t\n]/g,
    (character) => `_x${character.charCodeAt(0).toString(16).padStart(4, "0")}_`,
  );
}

/** A copy of a text: V8 keeps the whole of what a piece was cut from, and one name would keep its sheet in memory. */
export function byItself(text: string): string {
  return text.length < SHORTEST_PIECE ? text : ` ${text}`.slice(1);
}
/** V8 copies what is shorter. */
const SHORTEST_PIECE = 13;
