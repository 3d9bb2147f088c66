import type { CellContent } from "../../core/figures/cellValue";
import { cellsOfLine, type Anchors } from "../../model/anchors/anchor";
import { isMarked } from "../../model/anchors/findLine";
import type { InsertChange } from "../../model/change";
import type { Place } from "../../model/place";
import type { SheetsNow } from "../read/cellsNow";
import { newLines, writeInserted } from "./writeInserted";
import { bare } from "./formulaKind";
import { BACK, type ChangeKind } from "./kind";
import type { InsertedLines, InsertStep, NamingCell } from "./step";

/** Lines put in for a period. They are taken out again only where the analyst has not used them since. */
export const insertKind: ChangeKind<InsertChange, InsertStep> = {
  ofChange: (change) => change.kind === "insert",
  ofStep: (step) => step.kind === "insert",
  readsToInvert: ({ place, before, after }) => {
    const inserted = after ?? before;
    return inserted === null ? [] : [...cellsOf(inserted, place), ...namesOf(inserted, place)];
  },

  plan({ place, before, lines, runs, sizes, cells, bands, validations, extent, anchors }, cell) {
    // The heading of the line before is another: the lines would go to the wrong place.
    if (cell.content !== before) return null;
    const around = anchors && namesAround(anchors, lines, runs[0]?.at ?? 0);
    const after = { lines, runs, sizes, cells, bands, validations, extent, ...around };
    return { kind: "insert", place, before: null, after };
  },

  inverse({ place, after }, _cell, sheets) {
    if (after === null) return BACK;
    // Nothing can be told of lines that somebody has moved or renamed.
    const landed = runsInSheet(after, place, sheets);
    if (landed === null) return null;
    const { bands } = after;
    // Not even the first run landed, and no merged heading was taken apart: nothing is to be put back.
    if (landed === 0 && bands.before.length === 0) return BACK;
    const runs = after.runs.slice(0, landed);
    // The analyst has typed into the new lines: they stay.
    if (!isUnused({ ...after, runs }, place, sheets)) return null;
    // Headings are taken apart once every line is in; where some are not, they hang together still, or again.
    const isWhole = landed === after.runs.length;
    const apart = isWhole ? bands : { before: bands.before, apart: [], after: [] };
    return { kind: "insert", place, before: { ...after, runs, bands: apart }, after: null };
  },

  locked: (_step, _cell, sheet) => sheet.protected,
  irreversible: () => false,
  staysOurs: true,

  write(worksheet, steps) {
    for (const { step } of steps) writeInserted(worksheet, step);
  },
};

/** What names the lines before the first that is put in, and those that move. */
function namesAround({ table }: Anchors, lines: InsertedLines["lines"], first: number) {
  // The cells that name a line in the line itself: those that name it from another line move by other rules.
  const namesOf = (is: (line: number) => boolean): NamingCell[] =>
    (table?.[lines] ?? [])
      .filter(({ line }) => is(line))
      .flatMap((line) => cellsOfLine({ ...line, marks: line.marks.filter(({ by }) => by === 0) }, lines))
      .filter(({ mark }) => mark.content !== "")
      .map(({ row, column, mark }) => ({ row, column, content: mark.content }));
  return { ahead: namesOf((line) => line < first), behind: namesOf((line) => line >= first) };
}

/**
 * How many of the runs, from the first on, are in the sheet: as many as the names of the lines behind them have moved
 * by. `null` where these names, or those before the runs, stand otherwise, so that it cannot be told.
 */
function runsInSheet(inserted: InsertedLines, place: Place, sheets: SheetsNow): number | null {
  const { runs, ahead = [], behind = [] } = inserted;
  const standing = (names: readonly NamingCell[], count: number): number =>
    names.filter(({ content, ...at }) => {
      const now = sheets.get(place.sheetId)?.cell({ ...place, ...shifted(at, inserted, count) }) ?? null;
      return now !== null && isMarked(now.content, { by: 0, at: 0, content });
    }).length;
  const putIn = isPutIn(inserted, place, sheets);
  const next = nextLines(ahead, inserted.lines).map((line) => standing(line, 0) === line.length);
  if (next[0] === false && !(putIn && next[1] !== false)) return null;
  if (behind.length === 0) return isHeaded(inserted, place, sheets) ? runs.length : 0;
  // All numbers of runs are tried, and the one that most names agree with is taken.
  const found = Array.from({ length: runs.length + 1 }, (_, count) => ({
    count,
    some: standing(behind, count),
  }));
  const most = Math.max(...found.map(({ some }) => some));
  const [best, ...others] = found.filter(({ some }) => some === most);
  // Too few of the names stand anywhere: somebody has worked on the table.
  if (best === undefined || most * 2 < behind.length) return null;
  // Where a line behind has gone, the others stand as if none had come.
  if (others.length === 0) return best.count === 0 && putIn ? null : best.count;
  // A new line is headed like the one behind it: then all that was put there tells that it is there.
  return putIn ? runs.length : null;
}

/** Lines before the first run that are looked at: the analyst may have renamed the one next to it. */
const NEXT_LINES = 2;

/** The names of the lines next before the first run, by line. */
function nextLines(ahead: readonly NamingCell[], lines: InsertedLines["lines"]): NamingCell[][] {
  const axis = lines === "columns" ? "column" : "row";
  const last = [...new Set(ahead.map((name) => name[axis]))].sort((one, other) => other - one);
  return last.slice(0, NEXT_LINES).map((line) => ahead.filter((name) => name[axis] === line));
}

/** Most of the texts that were put into the lines stand where they were put: the analyst may have changed one. */
function isPutIn({ cells }: InsertedLines, place: Place, sheets: SheetsNow): boolean {
  const texts = cells.filter(({ content, formula }) => formula === null && content !== "");
  const standing = texts.filter(({ row, column, content }) => {
    const now = sheets.get(place.sheetId)?.cell({ ...place, row, column }) ?? null;
    return now !== null && isSameContent(now.content, content);
  });
  // Half of them, for a single word may have been changed since.
  return standing.length > 0 && standing.length * 2 >= texts.length;
}

/** Nothing stands behind the lines: that they are there shows in what was put into them alone. */
function isHeaded({ cells }: InsertedLines, place: Place, sheets: SheetsNow): boolean {
  return cells.some(({ row, column, content, formula }) => {
    const now = sheets.get(place.sheetId)?.cell({ ...place, row, column }) ?? null;
    return (
      now !== null && (formula === null ? content !== "" && now.content === content : now.formula !== null)
    );
  });
}

/** Where a cell stands once so many of the runs are in. */
function shifted(
  at: { readonly row: number; readonly column: number },
  { lines, runs }: InsertedLines,
  count: number,
): { readonly row: number; readonly column: number } {
  const axis = lines === "columns" ? "column" : "row";
  const line = runs.slice(0, count).reduce((now, run) => (now >= run.at ? now + run.count : now), at[axis]);
  return { ...at, [axis]: line };
}

/** The cells that name the lines before, and those behind wherever they may stand. */
function namesOf(inserted: InsertedLines, { sheetId, sheet }: Place): Place[] {
  const { ahead = [], behind = [], runs } = inserted;
  const moving = behind.flatMap(({ row, column }) =>
    Array.from({ length: runs.length + 1 }, (_, count) => shifted({ row, column }, inserted, count)),
  );
  return [...ahead, ...moving].map(({ row, column }) => ({ sheetId, sheet, row, column }));
}

/** The cells of the inserted lines as they would stand behind the insertion, as far as the sheet holds anything. */
function cellsOf(inserted: InsertedLines, { sheetId, sheet }: Place): Place[] {
  const { lines, extent } = inserted;
  return newLines(inserted).flatMap((line) =>
    Array.from({ length: extent }, (_, cross) =>
      lines === "columns"
        ? { sheetId, sheet, row: cross, column: line }
        : { sheetId, sheet, row: line, column: cross },
    ),
  );
}

/** Every cell of the lines holds what we put there, or nothing because it was not put there yet. */
function isUnused(inserted: InsertedLines, place: Place, sheets: SheetsNow): boolean {
  const ours = new Map(inserted.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  return cellsOf(inserted, place).every((at) => {
    const now = sheets.get(at.sheetId)?.cell(at) ?? null;
    if (now === null) return false;
    // It was not put there yet, or the analyst has emptied it.
    if (now.formula === null && now.content === "") return true;
    const put = ours.get(`${at.row},${at.column}`);
    // Excel may have spaced the formula anew.
    if (put?.formula) return now.formula !== null && bare(now.formula) === bare(put.formula);
    return now.formula === null && isSameContent(now.content, put?.content ?? "");
  });
}

function isSameContent(one: CellContent, other: CellContent): boolean {
  return isMarked(one, { by: 0, at: 0, content: other });
}
