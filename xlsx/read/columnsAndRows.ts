import type { BookSheet } from "../book";
import { pointsToPixels, widthToPixels } from "../pixels";
import { attribute, child, childrenOf, saysYes, type XmlElement } from "../xml/xmlElement";
import type { FileRow } from "./scanCells";

/** A width for all columns to the end of the sheet is read so far only, for a workbook says it cheaply. */
const AT_LEAST = 52;
const AT_MOST = 1000;

/** What a sheet says of its columns. */
export interface SheetColumns extends Pick<BookSheet, "columnWidths" | "hiddenColumns"> {
  /** The style of cells that a column holds but the file does not list. */
  readonly styles: ReadonlyMap<number, number>;
}

/** Widths in pixels, what is hidden, and the styles of whole columns, as far as `used` columns. */
export function readColumns(sheet: XmlElement | null, used: number): SheetColumns {
  const last = Math.min(Math.max(used, AT_LEAST), AT_MOST);
  const columnWidths: Record<number, number> = {};
  const hiddenColumns: number[] = [];
  const styles = new Map<number, number>();
  const format = child(sheet, "sheetFormatPr");
  const usual = format && attribute(format, "defaultColWidth");
  if (usual !== undefined) for (let at = 0; at < last; at++) columnWidths[at] = widthToPixels(Number(usual));
  for (const element of childrenOf(child(sheet, "cols"), "col")) {
    const width = attribute(element, "width");
    const style = Number(attribute(element, "style") ?? 0);
    const to = Math.min(Number(attribute(element, "max")), last);
    for (let at = Number(attribute(element, "min")) - 1; at < to; at++) {
      if (width !== undefined) columnWidths[at] = widthToPixels(Number(width));
      if (style) styles.set(at, style);
      if (saysYes(attribute(element, "hidden"))) hiddenColumns.push(at);
    }
  }
  return { columnWidths, hiddenColumns, styles };
}

/** What a sheet says of its rows, gathered while they pass. */
export interface SheetRows {
  readonly rowHeights: Record<number, number>;
  readonly hiddenRows: number[];
  readonly styles: Map<number, number>;
}

/** Takes down what one row says of itself. */
export function noteRow(
  { rowHeights, hiddenRows, styles }: SheetRows,
  row: number,
  attributes: FileRow["attributes"],
): void {
  if (attributes.ht !== undefined) rowHeights[row] = pointsToPixels(Number(attributes.ht));
  if (saysYes(attributes.hidden)) hiddenRows.push(row);
  if (attributes.s !== undefined && saysYes(attributes.customFormat)) styles.set(row, Number(attributes.s));
}
