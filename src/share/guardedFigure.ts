/**
 * The `KPI` functions give nothing for a blank and `#N/A` for a marker; Excel's arithmetic takes a blank for 0 and
 * shows #VALUE! for text. Guards in front of the native form make it show the same.
 */

import type { Input } from "./formula/input";

/** A condition as a formula, and what the cell shows where it holds. */
export type Guard = readonly [condition: string, shows: string];

const NOTHING = '""';
const NOT_AVAILABLE = "NA()";

/**
 * An argument as a number. Text that reads as a number is made one by `+0`; other text gives #VALUE! by it, as in a
 * `KPI` function.
 */
export function asFigure({ text, kinds }: Input): string {
  return kinds.has("numeric") || kinds.has("word") ? `(${text}+0)` : text;
}

/**
 * As `asFigure`, for a cell that shows the argument itself. `50%` is written 0.5, since a cell with `=50%` takes on a
 * percent format.
 */
export function shownFigure(input: Input): string {
  const [[content] = []] = input.contents ?? [];
  return input.typed && typeof content === "number" && input.text.endsWith("%")
    ? String(content)
    : asFigure(input);
}

/** A blank gives nothing, or `shows`. What was typed into the formula is never blank, and needs no guard. */
export function blankGives(input: Input, shows = NOTHING): readonly Guard[] {
  const { typed } = input;
  return typed ? [] : [[asksBlank(input), shows]];
}

/** A marker gives `#N/A`. Guarded only where there is a marker now, so that formulas stay short. */
export function markerGives({ text, kinds }: Input): readonly Guard[] {
  return kinds.has("marker") ? [[`ISTEXT(${text})`, NOT_AVAILABLE]] : [];
}

/** A blank denominator gives `#N/A`. Guarded only where one is blank now: elsewhere Excel's own #DIV/0! says as much. */
export function missingGivesNotAvailable(input: Input): readonly Guard[] {
  return input.kinds.has("blank") ? [[asksBlank(input), NOT_AVAILABLE]] : [];
}

/** The guards, in their order, before what is worked out: `IF(LEN(A1)=0,"",A1/B1)`. */
export function guarded(guards: readonly Guard[], body: string): string {
  return guards.reduceRight((inner, [condition, shows]) => `IF(${condition},${shows},${inner})`, body);
}

/** Asks whether a cell is blank by the length of its text: `A1=""` also holds for 0 in some spreadsheet programs. */
export function asksBlank({ text }: Input): string {
  return `LEN(${text})=0`;
}
