import { withSpans } from "../../src/month/addMonth/formulaSpans";
import { movedSpan, type LineMove } from "./lineMove";

/** Lines that came or went, and on which sheet. */
export interface SheetMove {
  readonly sheet: string;
  readonly move: LineMove;
}

/**
 * A formula as Excel has it once lines came or went: what pointed at moved cells still does, what pointed at lines that
 * went is `#REF!`. `own` is the sheet on which the formula stands; with or without a leading `=`.
 */
export function movedFormula(formula: string, own: string | null, { sheet, move }: SheetMove): string {
  const isOwn = own?.toLowerCase() === sheet.toLowerCase();
  if (!isOwn && !formula.toLowerCase().includes(plainPart(sheet).toLowerCase())) return formula;
  const said = formula.startsWith("=") ? formula : `=${formula}`;
  const moved = withSpans(
    said,
    move.lines,
    (span) => {
      const isThere = span.sheet === "" ? isOwn : span.sheet.toLowerCase() === sheet.toLowerCase();
      if (!isThere) return null;
      if (move.band && !isWithin(span.across, move.band)) return null;
      const to = movedSpan(span.first, span.last - span.first + 1, move);
      return to === null ? "gone" : { first: to.start, last: to.start + to.count - 1 };
    },
    true,
  );
  if (moved === said) return formula;
  return formula.startsWith("=") ? moved : moved.slice(1);
}

/** A reference that reaches beyond the cells that shift stays as it is. */
function isWithin(
  across: { readonly first: number; readonly last: number } | null,
  { at, count }: NonNullable<LineMove["band"]>,
): boolean {
  return across !== null && across.first >= at && across.last < at + count;
}

/** A sheet's name as far as it reads the same inside quotes. */
function plainPart(sheet: string): string {
  return sheet.split("'")[0] ?? "";
}
