import type { CellContent } from "../../core/figures/cellValue";
import type { CopySheetChange } from "../../model/change";
import type { Place } from "../../model/place";
import { addressLists } from "../host/addressLists";
import { sheetBehind, type SheetNow } from "../read/cellsNow";
import { literal } from "../read/literal";
import { bare } from "./formulaKind";
import { BACK, type ChangeKind } from "./kind";
import { markOf } from "./sheetMark";
import type { CopiedSheet, SheetStep } from "./step";

/** A sheet copied for the next period. The copy is deleted again only where the analyst has changed nothing on it. */
export const sheetKind: ChangeKind<CopySheetChange, SheetStep> = {
  ofChange: (change) => change.kind === "sheet",
  ofStep: (step) => step.kind === "sheet",
  readsToPlan: ({ place: { sheetId }, target, holds }) => [
    corner(target),
    corner(sheetBehind(sheetId)),
    ...cellsOf(sheetId, sizeOf(holds)),
  ],
  // A copy that was not yet renamed stands right behind its original.
  readsToInvert: ({ place: { sheetId }, before, after }) => {
    const copied = after ?? before;
    return copied === null
      ? []
      : [...cellsOf(copied.target, copied), ...cellsOf(sheetBehind(sheetId), copied)];
  },

  plan({ place, before, target, cells, holds }, cell, sheets) {
    // The heading has changed, or there is a sheet of that name by now.
    if (cell.content !== before || sheets.has(target)) return null;
    const original = sheets.get(place.sheetId);
    const others = new Map(cells.map((one) => [`${one.row},${one.column}`, one]));
    // The copy will be what the original is at that moment: it has to be what the preview showed.
    const isAsSeen = holds.every((row, down) =>
      row.every(
        (content, across) =>
          others.has(`${down},${across}`) ||
          spelt(contentAt(original, { row: down, column: across })) === spelt(content),
      ),
    );
    if (!isAsSeen) return null;
    const kept = holds.map((row, down) =>
      row.map((content, across) => (others.has(`${down},${across}`) ? "" : spelt(content))),
    );
    const after: CopiedSheet = {
      target,
      cells: cells.map((one) => ({ ...one, was: contentAt(original, one) })),
      ...sizeOf(holds),
      mark: markOf(kept),
      // To know a copy again that was made and not yet renamed.
      behind: sheets.get(sheetBehind(place.sheetId))?.name ?? null,
    };
    return { kind: "sheet", place, before: null, after };
  },

  inverse({ place, after }, _cell, sheets) {
    if (after === null) return BACK;
    const copy = sheets.get(after.target);
    const behind = sheets.get(sheetBehind(place.sheetId));
    // A sheet behind the original that was not there before, and has no name of ours.
    const stray = copy === undefined && behind?.name !== after.behind ? behind : undefined;
    const found = copy ?? (stray && isHeadedAsOurs(after, stray) ? stray : undefined);
    if (found === undefined) return BACK;
    if (!isUntouched(after, found)) return null;
    return { kind: "sheet", place, before: { ...after, target: found.name, cells: [] }, after: null };
  },

  locked: (_step, _cell, sheet) => sheet.protected,
  irreversible: () => false,
  staysOurs: true,

  write(worksheet, steps) {
    for (const { step } of steps) {
      if (step.after !== null) copy(worksheet, step.after);
      else if (step.before !== null)
        worksheet.context.workbook.worksheets.getItem(step.before.target).delete();
    }
  },
};

function copy(worksheet: Excel.Worksheet, { target, cells }: CopiedSheet): void {
  // Excel copies everything: formats, widths, print set-up, conditional formats.
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

function corner(sheetId: string): Place {
  return { sheetId, sheet: sheetId, row: 0, column: 0 };
}

function sizeOf(holds: CopySheetChange["holds"]): Pick<CopiedSheet, "rows" | "columns"> {
  return { rows: holds.length, columns: Math.max(0, ...holds.map((row) => row.length)) };
}

/** Every cell of a copy, or of its original. */
function cellsOf(sheetId: string, { rows, columns }: Pick<CopiedSheet, "rows" | "columns">): Place[] {
  return Array.from({ length: rows * columns }, (_, at) => ({
    ...corner(sheetId),
    row: Math.floor(at / columns),
    column: at % columns,
  }));
}

/** Each cell that was written on it holds that, or what stood there on the original. */
function holdsOurs({ cells }: CopiedSheet, sheet: SheetNow): boolean {
  return cells.every((cell) => {
    const now = spelt(contentAt(sheet, cell));
    return now === spelt(cell.formula ?? cell.content) || now === spelt(cell.was);
  });
}

/** Title and headings that were written on the copy stand on the sheet, whatever it is called and holds by now. */
function isHeadedAsOurs(copied: CopiedSheet, sheet: SheetNow): boolean {
  const heads = copied.cells.filter(({ content, formula }) => formula === null && content !== "");
  return heads.length > 0 && holdsOurs({ ...copied, cells: heads }, sheet);
}

/** It holds nothing beyond what was copied, and in each cell what stood on the original or what was put there. */
function isUntouched(copied: CopiedSheet, sheet: SheetNow): boolean {
  const { rows, columns, cells, mark } = copied;
  const { used } = sheet;
  if (used !== null && (used.row + used.rowCount > rows || used.column + used.columnCount > columns))
    return false;
  const own = new Set(cells.map(({ row, column }) => `${row},${column}`));
  const rest = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) =>
      own.has(`${row},${column}`) ? "" : spelt(contentAt(sheet, { row, column })),
    ),
  );
  return holdsOurs(copied, sheet) && markOf(rest) === mark;
}

function contentAt(sheet: SheetNow | undefined, at: Pick<Place, "row" | "column">): CellContent {
  const cell = sheet?.cell({ ...at, sheetId: "", sheet: "" }) ?? null;
  return cell === null ? "" : (cell.formula ?? cell.content);
}

function spelt(content: CellContent): string {
  return typeof content === "string" && content.startsWith("=") ? bare(content) : String(content);
}
