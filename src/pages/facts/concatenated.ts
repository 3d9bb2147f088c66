import { textInFormula } from "../../core/figures/inFormula";

/** Excel takes no longer text within a formula. */
const LONGEST_TEXT = 255;

/** A text as arguments of `CONCATENATE`, in pieces where it is too long for one. */
export function textsInFormula(text: string): string {
  const pieces = Array.from({ length: Math.max(1, Math.ceil(text.length / LONGEST_TEXT)) }, (_, at) =>
    text.slice(at * LONGEST_TEXT, (at + 1) * LONGEST_TEXT),
  );
  return pieces.map(textInFormula).join(",");
}

/**
 * Where the first `CONCATENATE(…)` of a formula stands: that is the fact, and what stands around it is the analyst's.
 * `null` where there is none, or none that is closed.
 */
export function concatenationIn(formula: string): { readonly start: number; readonly end: number } | null {
  const start = bare(formula).toUpperCase().indexOf("CONCATENATE(");
  if (start < 0) return null;
  const plain = bare(formula);
  let depth = 0;
  for (let at = start; at < plain.length; at++) {
    if (plain[at] === "(") depth++;
    if (plain[at] === ")" && --depth === 0) return { start, end: at + 1 };
  }
  return null;
}

/** A formula with its texts and quoted names blotted out letter for letter, so that brackets within them do not count. */
function bare(formula: string): string {
  return formula.replace(/"[^"]*"|'[^']*'/g, (quoted) => "·".repeat(quoted.length));
}
