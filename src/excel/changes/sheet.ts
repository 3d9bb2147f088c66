import type { CellContent } from "../../core/figures/cellValue";
import type { CopySheetChange } from "../../model/change";
import type { Place } from "../../model/place";
import { addressLists } from "../host/addressLists";
import type { SheetsNow } from "../read/cellsNow";
import { literal } from "../read/literal";
import { bare } from "./formula";
import type { ChangeKind } from "./kind";
import type { CopiedSheet, SheetStep } from "./step";

/** Around what the copy holds, so far is looked for something that she has added. */
const MARGIN = 5;

/** A sheet copied for the next period. The copy is deleted again only where she has changed nothing on it. */
export const sheetKind: ChangeKind<CopySheetChange, SheetStep> = {
  ofChange: (change) => change.kind === "sheet",
  ofStep: (step) => step.kind === "sheet",
  readsToPlan: ({ target }) => [corner(target)],
  readsToInvert: ({ before, after }) => cellsOf(after ?? before),

  plan({ place, before, target, cells, holds }, cell, sheets) {
    if (cell.content !== before || sheets.has(target)) return null;
    const size = { rows: holds.length, columns: Math.max(0, ...holds.map((row) => row.length)) };
    return { kind: "sheet", place, before: null, after: { target, cells, ...size, mark: markOf(holds) } };
  },

  inverse({ place, after }, _cell, sheets) {
    if (after === null || !isUntouched(after, sheets)) return null;
    return { kind: "sheet", place, before: { ...after, cells: [] }, after: null };
  },

  locked: (_step, _cell, sheet) => sheet.protected,
  irreversible: () => false,
  landed({ before, after }, _cell, sheets) {
    if (after !== null) return isUntouched(after, sheets);
    return before === null || !sheets.has(before.target);
  },

  write(worksheet, steps) {
    for (const { step } of steps) {
      if (step.after !== null) copy(worksheet, step.after);
      else if (step.before !== null)
        worksheet.context.workbook.worksheets.getItem(step.before.target).delete();
    }
  },
};

function copy(worksheet: Excel.Worksheet, { target, cells }: CopiedSheet): void {
  const sheet = worksheet.copy("After", worksheet);
  sheet.name = target;
  for (const { row, column, content, formula, format } of cells) {
    const range = sheet.getRangeByIndexes(row, column, 1, 1);
    if (format !== null) range.numberFormat = [[format]];
    range.values = [[formula ?? literal(content, format ?? "General")]];
  }
  for (const addresses of addressLists(cells.filter(({ clearFill }) => clearFill)))
    sheet.getRanges(addresses).format.fill.clear();
}

/** What the copy holds and some cells around it, as it stands when it is asked. */
function cellsOf(copied: CopiedSheet | null): Place[] {
  if (copied === null) return [];
  const { target, rows, columns } = copied;
  const width = columns + MARGIN;
  return Array.from({ length: (rows + MARGIN) * width }, (_, at) => ({
    ...corner(target),
    row: Math.floor(at / width),
    column: at % width,
  }));
}

function corner(target: string): Place {
  return { sheetId: target, sheet: target, row: 0, column: 0 };
}

function isUntouched(copied: CopiedSheet, sheets: SheetsNow): boolean {
  const sheet = sheets.get(copied.target);
  if (!sheet) return false;
  const rows = Array.from({ length: copied.rows + MARGIN }, (): CellContent[] => []);
  for (const place of cellsOf(copied)) {
    const cell = sheet.cell(place);
    rows[place.row]?.push(cell === null ? "" : (cell.formula ?? cell.content));
  }
  return markOf(rows) === copied.mark;
}

/** A short mark of everything that cells hold; blank ones do not count. The journal is too small for a whole sheet. */
function markOf(rows: readonly (readonly CellContent[])[]): string {
  let [one, other] = [FIRST, SECOND];
  const said = rows.flatMap((row, down) =>
    row.flatMap((content, across) => (content === "" ? [] : [`${down},${across}=${spelt(content)}`])),
  );
  for (const text of said) {
    for (let at = 0; at < text.length; at++) {
      one = Math.imul(one ^ text.charCodeAt(at), PRIME);
      other = Math.imul(other + text.charCodeAt(at), OTHER_PRIME);
    }
  }
  return `${said.length} ${(one >>> 0).toString(36)} ${(other >>> 0).toString(36)}`;
}

/** FNV-1a's numbers, and Knuth's for a second sum. */
const FIRST = 0x811c9dc5;
const PRIME = 0x01000193;
const SECOND = 17;
const OTHER_PRIME = 0x9e3779b1;

function spelt(content: CellContent): string {
  return typeof content === "string" && content.startsWith("=") ? bare(content) : String(content);
}
