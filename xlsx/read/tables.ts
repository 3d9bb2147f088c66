import type { BookTable, TableLook } from "../book";
import { parseRange } from "../a1";
import { partText, type PackageParts } from "../package";
import { relationshipsOf } from "../relationships";
import { attribute, child, childrenOf, saysYes, parseXml, type XmlElement } from "../xml/xmlElement";
import { decodeCellText } from "../xml/text";

function lookOf(table: XmlElement): TableLook {
  const style = child(table, "tableStyleInfo");
  const on = (name: string): boolean => saysYes(style && attribute(style, name));
  return {
    style: (style && attribute(style, "name")) ?? null,
    firstColumn: on("showFirstColumn"),
    lastColumn: on("showLastColumn"),
    rowStripes: on("showRowStripes"),
    columnStripes: on("showColumnStripes"),
    filterButton: child(table, "autoFilter") !== undefined,
  };
}

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
          id: Number(attribute(root, "id") ?? 0),
          look: lookOf(root),
        },
      ];
    });
}
