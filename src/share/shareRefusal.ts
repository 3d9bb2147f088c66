/**
 * Decides whether the cells that a `KPI` call reads would make its native form show something else. What the two read
 * differently is found before anything is written.
 */

import type { CellKind } from "./formula/cellKind";
import type { Input } from "./formula/input";
import type { ArgumentRole, Native } from "./native/Native";
import { noNative, WHY, type NoNative } from "./noNative";
import { fitTogether } from "./formula/fitTogether";

/** The kinds of cells that each role can hand on to Excel's own arithmetic. */
const TAKEN: Readonly<Record<Exclude<ArgumentRole, "word">, readonly string[]>> = {
  figure: ["blank", "number", "numeric", "marker", "word", "error"],
  count: ["blank", "number", "numeric", "marker", "word", "error"],
  "above-zero": ["blank", "number"],
  series: ["blank", "number", "error"],
};
/**
 * A range may hold markers, or words, or numbers as text beside its numbers; with two of these no one guard fits all of
 * its cells.
 */
const TEXTS = ["numeric", "marker", "word"] as const;

/**
 * Why the arguments, as their cells are now, could make a native form show something else; `null` where they could not.
 * `showsError` says that the call's cell shows an error now.
 */
export function refusal(
  inputs: readonly Input[],
  { roles, compares, several }: Pick<Native, "roles" | "compares" | "several">,
  showsError = false,
): NoNative | null {
  for (const [at, input] of inputs.entries()) {
    const role = roles[at] ?? "figure";
    if (role === "word") continue;
    if ([...input.kinds].some((kind) => !TAKEN[role].includes(kind))) return noNative(WHY.text);
    if (TEXTS.filter((kind) => input.kinds.has(kind)).length > 1) return noNative(WHY.text);
    // Only the first two arguments have a guard against markers.
    if (at > 1 && input.kinds.has("marker")) return noNative(WHY.text);
    const least = Math.min(...numbersIn(input));
    if (role === "count" && least < 0) return noNative(WHY.refused);
    if (role === "above-zero" && least <= 0) return noNative(WHY.refused);
  }
  const some = (kind: CellKind) => inputs.filter((input) => !input.omitted && input.kinds.has(kind)).length;
  // With one error and one argument, the same error comes out of both; with comparisons, blanks or several errors it
  // may be another.
  const errorsMatter =
    compares === true || several === true || (inputs.length > 1 && (some("blank") > 0 || some("error") > 1));
  if (some("error") > 0 && errorsMatter) {
    return noNative(WHY.blankAndError);
  }
  if (several === true && (some("marker") > 0 || inputs[1]?.kinds.has("blank") === true)) {
    return noNative(WHY.text);
  }
  if (showsError && errorsMatter && inputs.some(isComputed)) return noNative(WHY.blankAndError);
  return fitTogether(inputs.flatMap(({ shape }) => shape ?? [])) ? null : noNative(WHY.shapes);
}

/** The numbers that an input holds. A text that begins with a minus counts as below zero. */
export function numbersIn({ contents }: Input): readonly number[] {
  return (contents ?? [])
    .flat()
    .map(asNumber)
    .filter((one) => one !== null);
}

function asNumber(content: string | number | boolean): number | null {
  if (typeof content === "number") return content;
  return typeof content === "string" && content.trim().startsWith("-") ? -1 : null;
}

/** Whether an input is worked out, so that what it holds is not known. */
function isComputed({ typed, isReference }: Input): boolean {
  return !typed && !isReference;
}
