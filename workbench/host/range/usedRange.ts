import { PLAIN } from "../../../xlsx/book";
import { boundingArea } from "../../engine/address";
import type { Engine } from "../../engine/engine";
import type { RangePlace } from "../place";
import { rangePlace } from "../place";

/** The smallest range around what is used within a range; `null` for none. */
export function usedWithin(
  engine: Engine,
  { sheetId, areas: [area] }: RangePlace,
  valuesOnly: boolean,
): RangePlace | null {
  let used: RangePlace["areas"][0] | null = null;
  engine.forEachCell(sheetId, area, (row, column) => {
    const { content, formula, style } = engine.cell(sheetId, row, column);
    const plain = content === "" && formula === null;
    if (plain && (valuesOnly || JSON.stringify(style) === JSON.stringify(PLAIN))) return;
    const one = { row, column, rowCount: 1, columnCount: 1 };
    used = used ? boundingArea(used, one) : one;
  });
  return used && rangePlace(sheetId, used);
}
