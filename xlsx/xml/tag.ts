import { byItself, unescapeXml } from "./text";

/** One tag in a text of XML. `name` is without its prefix; `start` is at `<`, `end` behind `>`. */
export interface Tag {
  readonly name: string;
  readonly kind: "open" | "close" | "empty";
  readonly start: number;
  readonly end: number;
  /** Where its attributes begin. */
  readonly attributesAt: number;
}

const LESS_THAN = 60;
const GREATER_THAN = 62;
const SLASH = 47;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const COLON = 58;
const SPACE = 32;

/** The next tag at or behind `from`; comments, declarations and CDATA are passed over. `null` at the end. */
export function nextTag(xml: string, from: number): Tag | null {
  let start = xml.indexOf("<", from);
  for (let skipTo = skipped(xml, start); skipTo > start; skipTo = skipped(xml, start)) {
    start = xml.indexOf("<", skipTo);
  }
  if (start < 0) return null;
  const end = tagEnd(xml, start + 1);
  if (end < 0) return null;
  const closing = xml.charCodeAt(start + 1) === SLASH;
  const empty = xml.charCodeAt(end - 2) === SLASH;
  let nameAt = start + (closing ? 2 : 1);
  let at = nameAt;
  for (
    let code = xml.charCodeAt(at);
    code > SPACE && code !== GREATER_THAN && code !== SLASH;
    code = xml.charCodeAt(at)
  ) {
    at++;
    if (code === COLON) nameAt = at;
  }
  const kind = closing ? "close" : empty ? "empty" : "open";
  return { name: xml.slice(nameAt, at), kind, start, end, attributesAt: at };
}

/** The attributes of a tag by their names as written, prefix included. */
export function attributesOf(xml: string, tag: Tag): Record<string, string> {
  const found: Record<string, string> = {};
  let at = tag.attributesAt;
  for (let equals = xml.indexOf("=", at); equals > 0 && equals < tag.end; equals = xml.indexOf("=", at)) {
    const name = xml.slice(at, equals).trim();
    let quoteAt = equals + 1;
    while (xml.charCodeAt(quoteAt) <= SPACE) quoteAt++;
    const close = xml.indexOf(xml.charAt(quoteAt), quoteAt + 1);
    if (close < 0) break;
    found[name] = byItself(unescapeXml(xml.slice(quoteAt + 1, close)));
    at = close + 1;
  }
  return found;
}

function tagEnd(xml: string, from: number): number {
  let quote = 0;
  for (let at = from; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (quote) {
      if (code === quote) quote = 0;
    } else if (code === GREATER_THAN) return at + 1;
    else if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) quote = code;
    else if (code === LESS_THAN) return -1;
  }
  return -1;
}

/** Behind the comment, declaration or CDATA section that starts here, or `start` where none does. */
function skipped(xml: string, start: number): number {
  if (start < 0) return start;
  const next = xml.charAt(start + 1);
  if (next !== "!" && next !== "?") return start;
  const closing = xml.startsWith("<!--", start)
    ? "-->"
    : xml.startsWith("<![CDATA[", start)
      ? "]]>"
      : next === "?"
        ? "?>"
        : ">";
  const end = xml.indexOf(closing, start);
  return end < 0 ? xml.length : end + closing.length;
}
