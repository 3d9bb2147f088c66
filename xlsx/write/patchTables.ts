import { covers } from "../../src/model/place";
import { parseRange } from "../a1";
import { partText, putText, type Package } from "../package";
import { relationshipsOf } from "../relationships";
import { encodeHeading } from "../xml/text";
import { attribute, child, childrenOf, parseXml } from "../xml/xmlElement";
import type { CellChange } from "./sheetChanges";
import { edited, tagEdit } from "./textEdits";

/** A table repeats its headings; where they differ from the cells, Excel calls the file damaged. */
export function patchTables(parts: Package, sheet: string, changes: readonly CellChange[]): void {
  const tables = relationshipsOf(parts, sheet).filter(({ type }) => type === "table");
  for (const { target } of tables) {
    const xml = partText(parts, target);
    const root = parseXml(xml);
    const range = root && parseRange(attribute(root, "ref") ?? "");
    if (!root || !range || attribute(root, "headerRowCount") === "0") continue;
    const columns = childrenOf(child(root, "tableColumns"), "tableColumn");
    const headings = changes.filter((one) => one.contentChanged && covers({ ...range, rowCount: 1 }, one));
    const edits = headings.flatMap(({ column, content }) => {
      const index = column - range.column;
      const element = columns[index];
      if (!element) return [];
      const name = encodeHeading(String(content)) || `Column${index + 1}`;
      return [tagEdit(xml, element, { ...element.attributes, name })];
    });
    if (edits.length) putText(parts, target, edited(xml, edits));
  }
}
