import type { BookTable } from "../book";
import { parseRange } from "../a1";
import { partText, type PackageParts } from "../package";
import { relationshipsOf } from "../relationships";
import { attribute, child, childrenOf, parseXml } from "../xml/xmlElement";
import { decodeCellText } from "../xml/text";

/** The tables on a sheet, by which formulas name their columns. */
export function readTables(parts: PackageParts, sheetPath: string): readonly BookTable[] {
  return relationshipsOf(parts, sheetPath)
    .filter(({ type }) => type === "table")
    .flatMap(({ target }): BookTable[] => {
      const root = parseXml(partText(parts, target));
      const range = parseRange((root && attribute(root, "ref")) ?? "");
      if (root === null || range === null) return [];
      return [
        {
          name: attribute(root, "displayName") ?? attribute(root, "name") ?? "",
          range,
          columns: childrenOf(child(root, "tableColumns"), "tableColumn").map((column) =>
            decodeCellText(attribute(column, "name") ?? ""),
          ),
          headings: Number(attribute(root, "headerRowCount") ?? 1),
          totals: Number(attribute(root, "totalsRowCount") ?? 0),
        },
      ];
    });
}
