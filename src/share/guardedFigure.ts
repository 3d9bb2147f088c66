import type { Input } from "./formula/input";

/** A condition, and what the cell shows where it holds. */
export type Guard = readonly [condition: string, shows: string];

const NOTHING = '""';
const NOT_AVAILABLE = "NA()";

/** An argument as a number: text that reads as one is taken for it, another gives #VALUE!, as in a KPI function. */
export function asFigure({ text, kinds }: Input): string {
  return kinds.has("numeric") || kinds.has("word") ? `(${text}+0)` : text;
}

/** As `asFigure`, for a cell that shows the argument itself: `50%` as 0.5, since a cell of `=50%` takes on its percent sign. */
export function shownFigure(input: Input): string {
  const [[content] = []] = input.contents ?? [];
  return input.typed && typeof content === "number" && input.text.endsWith("%")
    ? String(content)
    : asFigure(input);
}

/** Nothing in, nothing out. What was typed into the formula is never blank. */
export function blankGives(input: Input, shows = NOTHING): readonly Guard[] {
  const { typed } = input;
  return typed ? [] : [[asksBlank(input), shows]];
}

/** A marker gives #N/A. Asked for only where there is one now. */
export function markerGives({ text, kinds }: Input): readonly Guard[] {
  return kinds.has("marker") ? [[`ISTEXT(${text})`, NOT_AVAILABLE]] : [];
}

/** A missing denominator gives #N/A. Asked for only where there is one now, since Excel's own #DIV/0! says as much. */
export function missingGivesNotAvailable(input: Input): readonly Guard[] {
  return input.kinds.has("blank") ? [[asksBlank(input), NOT_AVAILABLE]] : [];
}

/** The guards in their order before what is worked out: `IF(LEN(A1)=0,"",A1/B1)`. */
export function guarded(guards: readonly Guard[], body: string): string {
  return guards.reduceRight((inner, [condition, shows]) => `IF(${condition},${shows},${inner})`, body);
}

/** Asks whether a cell is blank, by its length: `A1=""` holds for 0 too in some spreadsheet programs. */
export function asksBlank({ text }: Input): string {
  return `LEN(${text})=0`;
}
