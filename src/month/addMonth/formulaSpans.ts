import { parseA1Ref, stringifyA1Ref, stringifyTokens, type Token } from "@borgar/fx";
import { formulaTokens } from "../../core/workings/formulaTokens";

/** The lines that a reference covers, and on which sheet (`""` its own). */
export interface LineSpan {
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
  /** The columns of rows and the rows of columns that it covers; `null` for whole lines. */
  readonly across: { readonly first: number; readonly last: number } | null;
  /** Which of them are fixed with `$`. */
  readonly fixed: { readonly first: boolean; readonly last: boolean };
}

type LineKind = "columns" | "rows";
const REFERENCES: ReadonlySet<string> = new Set(["range", "range_beam"]);

/** The lines of every reference of a formula, in order; `null` for one that spans none of this kind (`5:5`). */
export function spansOf(formula: string, lines: LineKind): (LineSpan | null)[] {
  return formulaTokens(formula)
    .filter(isReference)
    .map(({ value }) => spanIn(value, lines));
}

/**
 * The formula with the lines of its references as `move` gives them; `null` from `move` leaves one as it is, `"gone"`
 * makes it `#REF!`, with its sheet where it names one. Where ranges are kept, one of which a single cell is left is
 * written as a range still.
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

/** A formula without its references: two that were copied along have the same. */
export function skeletonOf(formula: string): string {
  return formulaTokens(formula)
    .filter(({ type }) => type !== "whitespace" && type !== "newline")
    .map((token) => (isReference(token) ? "@" : token.value.toUpperCase()))
    .join("");
}

function isReference({ type }: Token): boolean {
  return REFERENCES.has(type);
}

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
