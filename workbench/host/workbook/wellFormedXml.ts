const NAME = String.raw`[A-Za-z_:][\w.:-]*`;
const ATTRIBUTE = new RegExp(String.raw`\s+(${NAME})\s*=\s*(?:"([^<"]*)"|'([^<']*)')`, "gy");
const OPENING = new RegExp(String.raw`<(${NAME})`, "y");
const CLOSING = new RegExp(String.raw`</(${NAME})\s*>`, "y");
/** What may stand among elements and is none: comments, instructions, sections of plain text, a type's name. */
const OTHER = /<!--(?:(?!--)[^])*-->|<\?[^]*?\?>|<!\[CDATA\[[^]*?\]\]>|<!DOCTYPE[^>[]*>/y;
const TEXT = /[^<]+/y;
const ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;

/** Whether a text is one XML element with everything in it closed in order (XML 1.0, section 2.1). */
export function isWellFormed(xml: string): boolean {
  let at = /^\uFEFF?/.exec(xml)?.[0].length ?? 0;
  let roots = 0;
  const open: string[] = [];
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(xml);
    if (found) at = pattern.lastIndex;
    return found;
  };
  while (at < xml.length) {
    if (take(OTHER)) continue;
    const text = take(TEXT);
    if (text) {
      if (ENTITY.test(text[0]) || (open.length === 0 && text[0].trim() !== "")) return false;
      continue;
    }
    const closing = take(CLOSING);
    if (closing) {
      if (open.pop() !== closing[1]) return false;
      continue;
    }
    const opening = take(OPENING);
    if (!opening || (open.length === 0 && (roots += 1) > 1)) return false;
    const names = new Set<string>();
    for (let found = take(ATTRIBUTE); found; found = take(ATTRIBUTE)) {
      const [, name = "", value = found[3] ?? ""] = found;
      if (names.has(name) || ENTITY.test(value)) return false;
      names.add(name);
    }
    if (take(/\s*\/>/y)) continue;
    if (!take(/\s*>/y)) return false;
    open.push(opening[1] ?? "");
  }
  return roots === 1 && open.length === 0;
}
