/**
 * References in formulas, seen along one axis: which lines each covers. `=SUM(C5:F5)` spans the columns 2 to 5, counted
 * from 0. All moving of formulas reads and writes spans, so that rows and columns, `$` and sheet names are handled in
 * one file.
 */

import { parseA1Ref, stringifyA1Ref, stringifyTokens, type Token } from "@borgar/fx";
import { formulaTokens } from "../../core/workings/formulaTokens";

/** The lines that one reference covers, first to last, and the sheet that it names (`""` where it names none). */
export interface LineSpan {
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
  /**
   * The rows that a reference over columns covers, or the columns of one over rows; `null` where it takes whole lines
   * (`C:F`).
   */
  readonly across: { readonly first: number; readonly last: number } | null;
  /** Whether its first and its last line are fixed with `$`. */
  readonly fixed: { readonly first: boolean; readonly last: boolean };
}

type LineKind = "columns" | "rows";
/** Kinds of token, by the names that fx gives them, which are references: `C5:F5`, and whole lines such as `C:F`. */
const REFERENCES: ReadonlySet<string> = new Set(["range", "range_beam"]);

/** The lines of every reference of a formula, in order; `null` for one that spans none of this kind (`5:5`). */
export function spansOf(formula: string, lines: LineKind): (LineSpan | null)[] {
  return formulaTokens(formula)
    .filter(isReference)
    .map(({ value }) => spanIn(value, lines));
}

/**
 * The formula with its references moved. `move` is given each span and its number in the formula; it returns the new
 * first and last line, `null` to leave the reference as it is, or `"gone"` to write `#REF!` as Excel does, with the
 * sheet in front. With `keepsRanges`, a range that shrinks to one cell is still written as a range.
 */
export function withSpans(
  formula: string,
  lines: LineKind,
  move: (span: LineSpan, at: number) => { first: number; last: number } | "gone" | null,
  keepsRanges = false,
): string {
  let at = -1;
  const tokens = formulaTokens(formula).map((token): Token => {
    if (!isReference(token)) return token;
    at += 1;
    const span = spanIn(token.value, lines);
    const moved = span && move(span, at);
    if (moved === "gone") return { ...token, type: "error", value: `${sheetPart(token.value)}#REF!` };
    return moved ? { ...token, value: withSpan(token.value, lines, moved, keepsRanges) } : token;
  });
  return stringifyTokens(tokens);
}

/**
 * A formula without its references, spaces and case: `=C5/$B$2` gives `=@/@`. Two cells with the same skeleton hold the
 * same formula, copied along.
 */
export function skeletonOf(formula: string): string {
  return formulaTokens(formula)
    .filter(({ type }) => type !== "whitespace" && type !== "newline")
    .map((token) => (isReference(token) ? "@" : token.value.toUpperCase()))
    .join("");
}

function isReference({ type }: Token): boolean {
  return REFERENCES.has(type);
}

/** The span of a reference as it is written; `null` for a reference that covers no line of this kind, as `5:5` no columns. */
function spanIn(reference: string, lines: LineKind): LineSpan | null {
  const parsed = parseA1Ref(reference);
  if (!parsed || !("range" in parsed) || !parsed.range) return null;
  const { left, right, top, bottom } = parsed.range;
  const [first, last, from, to] =
    lines === "columns" ? [left, right, top, bottom] : [top, bottom, left, right];
  if (typeof first !== "number" || typeof last !== "number") return null;
  const context = "context" in parsed && Array.isArray(parsed.context) ? parsed.context : [];
  const { $left, $right, $top, $bottom } = parsed.range;
  const fixed =
    lines === "columns"
      ? { first: $left === true, last: $right === true }
      : { first: $top === true, last: $bottom === true };
  const across = typeof from === "number" && typeof to === "number" ? { first: from, last: to } : null;
  return { sheet: context.join("!"), first, last, across, fixed };
}

function withSpan(
  reference: string,
  lines: LineKind,
  { first, last }: { first: number; last: number },
  keepsRanges: boolean,
): string {
  const parsed = parseA1Ref(reference);
  if (!parsed || !("range" in parsed) || !parsed.range) return reference;
  const range =
    lines === "columns"
      ? { ...parsed.range, left: first, right: last }
      : { ...parsed.range, top: first, bottom: last };
  const moved = stringifyA1Ref({ ...parsed, range });
  const cells = moved.slice(sheetPart(moved).length);
  // A range of which one cell is left stays a range, as Excel has it.
  return keepsRanges && reference.includes(":") && !cells.includes(":") ? `${moved}:${cells}` : moved;
}

/** What stands before the cells of a reference: `Sheet1!`. */
function sheetPart(reference: string): string {
  return reference.slice(0, reference.lastIndexOf("!") + 1);
}
