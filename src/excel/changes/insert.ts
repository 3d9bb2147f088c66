import type { InsertChange } from "../../model/change";
import type { Place } from "../../model/place";
import type { SheetsNow } from "../read/cellsNow";
import { linesOf, writeInserted } from "./writeInserted";
import { bare } from "./formula";
import type { ChangeKind } from "./kind";
import type { InsertedLines, InsertStep } from "./step";

/** Lines put in for a period. They are taken out again only where she has not used them since. */
export const insertKind: ChangeKind<InsertChange, InsertStep> = {
  ofChange: (change) => change.kind === "insert",
  ofStep: (step) => step.kind === "insert",
  readsToInvert: ({ place, before, after }) => {
    const inserted = after ?? before;
    return inserted === null ? [] : cellsOf(inserted, place);
  },

  plan({ place, before, lines, runs, sizes, cells, bands, validations, extent }, cell) {
    if (cell.content !== before) return null;
    const after = { lines, runs, sizes, cells, bands, validations, extent };
    return { kind: "insert", place, before: null, after };
  },

  inverse({ place, after }, _cell, sheets) {
    if (after === null || !isUnused(after, place, sheets)) return null;
    return { kind: "insert", place, before: after, after: null };
  },

  locked: (_step, _cell, sheet) => sheet.protected,
  irreversible: () => false,
  landed({ place, before, after }, _cell, sheets) {
    if (after !== null) return isUnused(after, place, sheets);
    return before === null || !isUnused(before, place, sheets);
  },

  write(worksheet, steps) {
    for (const { step } of steps) writeInserted(worksheet, step);
  },
};

/** The cells of the inserted lines as they would stand behind the insertion, as far as the sheet holds anything. */
function cellsOf(inserted: InsertedLines, { sheetId, sheet }: Place): Place[] {
  const { lines, extent } = inserted;
  return linesOf(inserted).flatMap((line) =>
    Array.from({ length: extent }, (_, cross) =>
      lines === "columns"
        ? { sheetId, sheet, row: cross, column: line }
        : { sheetId, sheet, row: line, column: cross },
    ),
  );
}

/** Every cell of the lines holds what we put there, and nothing else. */
function isUnused(inserted: InsertedLines, place: Place, sheets: SheetsNow): boolean {
  const ours = new Map(inserted.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  return cellsOf(inserted, place).every((at) => {
    const now = sheets.get(at.sheetId)?.cell(at) ?? null;
    if (now === null) return false;
    const put = ours.get(`${at.row},${at.column}`);
    if (put?.formula) return now.formula !== null && bare(now.formula) === bare(put.formula);
    return now.formula === null && now.content === (put?.content ?? "");
  });
}
