import { movedArea, movedSpan } from "../lines/lineMove";
import { movedFormula } from "../lines/movedFormula";
import { a1Of, parseRange, rangeName } from "../a1";
import { fileFormulas } from "../read/fileFormulas";
import { FORMULA_ELEMENT, scanCells, type FileCell } from "../read/scanCells";
import { edited, tagEdit, type TextEdit } from "../write/textEdits";
import { attributesXml, omit } from "../xml/attributes";
import { attributesOf } from "../xml/tag";
import { escapeXml } from "../xml/text";
import type { MovingPart } from "./moveElements";

/** A sheet's cells where they stand behind the move, every formula with its own text. */
export function movedCells(part: MovingPart, from: number, to: number): string {
  const { xml, sheet, on } = part;
  const isOwn = sheet?.toLowerCase() === on.sheet.toLowerCase();
  const moved = (line: number, lines: "rows" | "columns"): number | null =>
    isOwn && on.move.lines === lines ? (movedSpan(line, 1, on.move)?.start ?? null) : line;
  const edits: TextEdit[] = [];
  const formulaOf = fileFormulas();
  let goneFrom: number | null = null;
  scanCells(xml, from, to, {
    row({ row, attributes, tag }) {
      const place = moved(row, "rows");
      if (place === null && tag.kind === "empty") edits.push({ start: tag.start, end: tag.end, text: "" });
      goneFrom = place === null && tag.kind !== "empty" ? tag.start : null;
      if (place === null || !isOwn) return;
      const innerStart = tag.end;
      const end = tag.kind === "empty" ? tag.end : Number.POSITIVE_INFINITY;
      const kept = on.move.lines === "columns" ? omit(attributes, "spans") : attributes;
      edits.push(tagEdit(xml, { start: tag.start, end, innerStart }, { ...kept, r: String(place + 1) }));
    },
    cell(cell) {
      const formula = formulaOf(cell);
      if (goneFrom !== null) return;
      const [row, column] = [moved(cell.row, "rows"), moved(cell.column, "columns")];
      if (row === null || column === null) return void edits.push({ ...cell, text: "" });
      if (row !== cell.row || column !== cell.column) {
        const { tag } = cell;
        const end = tag.kind === "empty" ? tag.end : Number.POSITIVE_INFINITY;
        const attributes = { ...attributesOf(xml, tag), r: a1Of(row, column) };
        edits.push(tagEdit(xml, { start: tag.start, end, innerStart: tag.end }, attributes));
      }
      if (formula !== null) edits.push(...formulaEdit(part, cell, formula, isOwn));
    },
    rowEnd(_row, at) {
      if (goneFrom === null) return;
      edits.push({ start: goneFrom, end: xml.indexOf(">", at) + 1, text: "" });
      goneFrom = null;
    },
  });
  return edited(xml, edits);
}

/** The formula of one cell as it reads now; one that shared its text with others gets its own. */
function formulaEdit(
  { xml, sheet, on }: MovingPart,
  cell: FileCell,
  formula: string,
  isOwn: boolean,
): TextEdit[] {
  const inner = xml.slice(cell.tag.end, cell.end);
  const found = FORMULA_ELEMENT.exec(inner);
  if (!found || !cell.formula) return [];
  const { type, range, group, text } = cell.formula;
  const moved = movedFormula(formula, sheet, on);
  const area = range === null || group !== null ? null : parseRange(range);
  const to = area && isOwn ? movedArea(area, on.move) : area;
  if (moved === text && (area === null || (to && rangeName(to) === range))) return [];
  const name = /^<[\w:.-]+/.exec(found[0])?.[0] ?? "<f";
  const attributes = type === "array" && to ? attributesXml({ t: "array", ref: rangeName(to) }) : "";
  const start = cell.tag.end + found.index;
  return [
    {
      start,
      end: start + found[0].length,
      text: `${name}${attributes}>${escapeXml(moved)}</${name.slice(1)}>`,
    },
  ];
}
