import type { Rectangle } from "../../src/model/place";
import { parseRange } from "../a1";
import { child, descendants, type XmlElement } from "../xml/xmlElement";

/** The cells of a worksheet that show a sparkline. */
export function readSparklines(sheet: XmlElement): readonly Rectangle[] {
  return descendants(child(sheet, "extLst"), "sparkline").flatMap(
    (one) => parseRange(child(one, "sqref")?.text ?? "") ?? [],
  );
}
