import { movedSpan, type LineMove } from "../lines/lineMove";
import { parseRange } from "../a1";
import { edited, tagEdit } from "../write/textEdits";
import { attribute, child, childrenOf, parseXml } from "../xml/xmlElement";

/**
 * A table's part with a column for each that came within it, and without those that went. Excel asks for as many
 * names as there are columns, no two alike; the headings in the cells give them theirs when they are written.
 */
export function movedTablePart(xml: string, move: LineMove): string {
  const root = parseXml(xml);
  const range = root && parseRange(attribute(root, "ref") ?? "");
  const list = child(root, "tableColumns");
  if (!range || !list || move.lines === "rows") return xml;
  const columns = childrenOf(list, "tableColumn");
  const kept = columns.filter((_, at) => movedSpan(range.column + at, 1, move) !== null);
  const pieces = kept.map(({ start, end }) => xml.slice(start, end));
  const at = move.at - range.column;
  if (move.inserted && at > 0 && at < columns.length) {
    const names = new Set(columns.map((column) => attribute(column, "name")?.toLowerCase()));
    let id = Math.max(...columns.map((column) => Number(attribute(column, "id"))));
    const prefix = /^<([\w.-]+:)?/.exec(pieces[0] ?? "")?.[1] ?? "";
    const fresh = Array.from({ length: move.count }, () => {
      id += 1;
      let number = 1;
      while (names.has(`column${number}`)) number += 1;
      names.add(`column${number}`);
      return `<${prefix}tableColumn id="${id}" name="Column${number}"/>`;
    });
    pieces.splice(at, 0, ...fresh);
  }
  if (pieces.length === columns.length) return xml;
  return edited(xml, [
    tagEdit(xml, list, { ...list.attributes, count: String(pieces.length) }),
    { start: list.innerStart, end: list.innerEnd, text: pieces.join("") },
  ]);
}
