import { attributesOf, nextTag, type Tag } from "../xml/tag";
import { innerText } from "../xml/text";
import { parseCell } from "../a1";

/** A formula as the file has it; one of a shared group has a text only where it is the group's first. */
export interface FileFormula {
  readonly text: string;
  readonly type: string;
  readonly range: string | null;
  readonly group: string | null;
}

/** A cell as the file has it, with its place in the text of the sheet. */
export interface FileCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly type: string;
  readonly formula: FileFormula | null;
  /** The text of its value, `null` where there is none. */
  readonly value: string | null;
  /** The XML of a text that stands in the cell. */
  readonly inline: string | null;
  readonly tag: Tag;
  readonly start: number;
  readonly end: number;
}

/** A row's attributes, with the place of its opening tag. */
export interface FileRow {
  readonly row: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly tag: Tag;
}

/** The formula in the XML of a cell. */
export const FORMULA_ELEMENT =
  /<(?:[\w.-]+:)?f\b(?:[^>"']|"[^"]*"|'[^']*')*?(?:\/>|>[\s\S]*?<\/(?:[\w.-]+:)?f\s*>)/;

/** What to do with each thing that a walk through a sheet's cells meets. */
export interface CellVisitor {
  readonly row?: (row: FileRow) => void;
  readonly cell: (cell: FileCell) => void;
  /** At a row's closing tag; a row without one (an empty element) has no such place. */
  readonly rowEnd?: (row: number, at: number) => void;
}

/** Walks through the rows and cells between two places of a sheet's text, in their order, making no tree of them. */
export function scanCells(xml: string, from: number, to: number, visit: CellVisitor): void {
  let row = -1;
  let column = -1;
  for (let tag = nextTag(xml, from); tag && tag.start < to; tag = nextTag(xml, from)) {
    from = tag.end;
    if (tag.kind === "close") {
      if (tag.name === "row") visit.rowEnd?.(row, tag.start);
      continue;
    }
    if (tag.name === "row") {
      const attributes = attributesOf(xml, tag);
      row = attributes.r === undefined ? row + 1 : Number(attributes.r) - 1;
      column = -1;
      visit.row?.({ row, attributes, tag });
    } else if (tag.name === "c") {
      const attributes = attributesOf(xml, tag);
      const place = parseCell(attributes.r ?? "") ?? { row, column: column + 1 };
      column = place.column;
      const inner = tag.kind === "empty" ? NOTHING : cellContent(xml, tag.end);
      from = Math.max(from, inner.end);
      const { formula, value, inline } = inner;
      const cell = {
        ...place,
        style: Number(attributes.s ?? 0),
        type: attributes.t ?? "n",
        formula,
        value,
        inline,
      };
      visit.cell({ ...cell, tag, start: tag.start, end: from });
    }
  }
}

const NOTHING = { formula: null, value: null, inline: null, end: 0 };

function cellContent(xml: string, from: number): Pick<FileCell, "formula" | "value" | "inline" | "end"> {
  let formula: FileFormula | null = null;
  let value: string | null = null;
  let inline: string | null = null;
  for (let tag = nextTag(xml, from); tag; tag = nextTag(xml, from)) {
    from = tag.end;
    if (tag.kind === "close") {
      if (tag.name === "c") break;
      continue;
    }
    if (tag.name !== "f" && tag.name !== "v" && tag.name !== "is") continue;
    const close = tag.kind === "empty" ? null : closingTag(xml, tag);
    const inner = close ? xml.slice(tag.end, close.start) : "";
    if (tag.name === "f") formula = formulaOf(innerText(inner), attributesOf(xml, tag));
    else if (tag.name === "v") value = innerText(inner);
    else inline = inner;
    from = close?.end ?? tag.end;
  }
  return { formula, value, inline, end: from };
}

function formulaOf(text: string, { t, ref, si }: Record<string, string>): FileFormula {
  return { text, type: t ?? "normal", range: ref ?? null, group: si ?? null };
}

function closingTag(xml: string, open: Tag): Tag | null {
  let at = open.end;
  for (let tag = nextTag(xml, at); tag; tag = nextTag(xml, at)) {
    if (tag.kind === "close" && tag.name === open.name) return tag;
    at = tag.end;
  }
  return null;
}
