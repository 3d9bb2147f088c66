import type { BookSheet } from "../book";
import { pixelsToPoints } from "../pixels";
import { FORMULA_ELEMENT, scanCells, type FileCell, type FileRow } from "../read/scanCells";
import { attributesOf } from "../xml/tag";
import { attributesXml, omit, type Attributes } from "../xml/attributes";
import { cellXml, typeOf, value } from "./cellXml";
import type { CellChange } from "./sheetChanges";
import type { StyleTable } from "./styleTable";
import type { TextEdit } from "./textEdits";

/** What a patch of a sheet's cells needs to know. */
export interface CellPatch {
  readonly xml: string;
  readonly from: number;
  readonly to: number;
  readonly prefix: string;
  /** By row, then column. */
  readonly changes: readonly CellChange[];
  readonly before: BookSheet;
  readonly now: BookSheet;
  readonly styles: StyleTable;
  readonly columnStyles: ReadonlyMap<number, number>;
}

/** The edits that make the changes to the cells and rows; what has not changed keeps its bytes. */
export function patchCells(patch: CellPatch): readonly TextEdit[] {
  const { xml, from, to, prefix, changes } = patch;
  const edits: TextEdit[] = [];
  const rows = changedRows(patch.before, patch.now);
  const hidden = new Set(patch.now.hiddenRows);
  const touched = [...new Set([...rows, ...changes.map(({ row }) => row)])].sort((a, b) => a - b);
  let nextRow = 0;
  let nextCell = 0;
  let current: FileRow | null = null;

  const insert = (at: number, text: string) => {
    if (text) edits.push({ start: at, end: at, text });
  };
  const attributesFor = (row: number, attributes: Attributes) =>
    rows.has(row) ? lineAttributes(attributes, patch.now.rowHeights[row], hidden.has(row)) : attributes;

  /** The changes up to a column, as new cells: those that the file lists are taken before. */
  function newCells(row: number, before: number): string {
    let text = "";
    for (
      let change = changes[nextCell];
      change?.row === row && change.column < before;
      change = changes[nextCell]
    ) {
      text += newCell(change, patch, current);
      nextCell++;
    }
    return text;
  }

  /** The rows up to a row that the file does not list. */
  function newRows(before: number, at: number): void {
    current = null;
    for (let row = touched[nextRow]; row !== undefined && row < before; row = touched[nextRow]) {
      nextRow++;
      const attributes = attributesFor(row, { r: String(row + 1) });
      const cells = newCells(row, Infinity);
      if (cells || "ht" in attributes || "hidden" in attributes)
        insert(at, rowXml(attributes, cells, prefix));
    }
  }

  scanCells(xml, from, to, {
    row: (row) => {
      const { tag } = row;
      newRows(row.row, tag.start);
      current = row;
      if (touched[nextRow] !== row.row) return;
      nextRow++;
      const attributes = attributesFor(row.row, omit(row.attributes, "spans"));
      const whole = tag.kind === "empty" ? rowXml(attributes, newCells(row.row, Infinity), prefix) : null;
      edits.push({
        start: tag.start,
        end: tag.end,
        text: whole ?? `<${prefix}row${attributesXml(attributes)}>`,
      });
    },
    cell: (cell) => {
      if (changes[nextCell]?.row !== cell.row) return;
      insert(cell.start, newCells(cell.row, cell.column));
      const own = changes[nextCell];
      if (own?.row !== cell.row || own.column !== cell.column) return;
      nextCell++;
      edits.push({ start: cell.start, end: cell.end, text: changedCell(cell, own, patch) });
    },
    rowEnd: (row, at) => insert(at, newCells(row, Infinity)),
  });
  newRows(Infinity, to);
  return edits;
}

function newCell(
  change: CellChange,
  { styles, prefix, columnStyles }: CellPatch,
  row: FileRow | null,
): string {
  const rowStyle = row?.attributes.customFormat ? Number(row.attributes.s ?? 0) : undefined;
  const base = rowStyle ?? columnStyles.get(change.column) ?? 0;
  return cellXml({ ...change, style: styles.changed(base, change.style) }, prefix);
}

/** Only what has changed is written anew: a style in the tag, a result behind its formula, or the whole content. */
function changedCell(cell: FileCell, change: CellChange, { xml, prefix, styles }: CellPatch): string {
  const style = styles.changed(cell.style, change.style);
  const attributes = attributesOf(xml, cell.tag);
  const { cm } = attributes;
  if (change.contentChanged) return cellXml({ ...change, style, ...(cm !== undefined && { cm }) }, prefix);
  const tag = `<${prefix}c${attributesXml({ ...omit(attributes, "s", "t"), ...(style && { s: String(style) }) })}`;
  const inner = xml.slice(cell.tag.end, cell.end);
  if (!change.resultChanged) {
    return cell.tag.kind === "empty"
      ? `${tag}/>`
      : `${tag}${attributesXml(attributes.t === undefined ? {} : { t: attributes.t })}>${inner}`;
  }
  const formula = FORMULA_ELEMENT.exec(inner)?.[0] ?? "";
  const text = typeof change.content === "string";
  const result = change.content === "" ? "" : value(change.content, prefix);
  return `${tag}${text ? ' t="str"' : typeOf(change.content)}>${formula}${result}</${prefix}c>`;
}

function changedRows(before: BookSheet, now: BookSheet): Set<number> {
  const hiddenBefore = new Set(before.hiddenRows);
  const hiddenNow = new Set(now.hiddenRows);
  const sized = [...Object.keys(before.rowHeights), ...Object.keys(now.rowHeights)].map(Number);
  const rows = [...sized, ...hiddenBefore, ...hiddenNow].filter(
    (row) => now.rowHeights[row] !== before.rowHeights[row] || hiddenBefore.has(row) !== hiddenNow.has(row),
  );
  return new Set(rows);
}

function lineAttributes(
  attributes: Attributes,
  pixels: number | undefined,
  hidden: boolean,
): Record<string, string> {
  const height: Attributes =
    pixels === undefined ? {} : { ht: String(pixelsToPoints(pixels)), customHeight: "1" };
  return { ...omit(attributes, "ht", "customHeight", "hidden"), ...height, ...(hidden && { hidden: "1" }) };
}

function rowXml(attributes: Attributes, cells: string, prefix: string): string {
  const start = `<${prefix}row${attributesXml(attributes)}`;
  return cells ? `${start}>${cells}</${prefix}row>` : `${start}/>`;
}
