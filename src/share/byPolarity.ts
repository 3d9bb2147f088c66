/**
 * `KPI.RAG` takes its polarity from a cell and understands `BIB`, `SIB`, `High` and more; Excel's `IF` compares words
 * only. So the native form asks for the words that the cells hold now.
 */

import type { CellContent } from "../core/figures/cellValue";
import { textInFormula } from "../core/figures/inFormula";
import { isMarker } from "../core/figures/typed/marker";
import { readPolarity, type Polarity } from "../core/status/polarity";
import type { Input } from "./formula/input";
import { isNoNative, noNative, WHY, type NoNative } from "./noNative";

/** What a function is under each polarity; `null` where it has no native form. */
export type Forms = Readonly<Record<Polarity, string | null>>;

/**
 * The form that belongs to a polarity. A polarity typed into the formula decides at once. One that stands in cells is
 * asked by the formula itself: `IF(C1="BIB",…,…)`. `forms` holds the form for each polarity.
 */
export function byPolarity(polarity: Input, forms: Forms): string | NoNative {
  if (polarity.contents === null) return noNative(WHY.words);
  const seen = new Map<Polarity, Set<CellContent>>();
  for (const content of polarity.contents.flat()) {
    const read = polarityIn(content);
    if (read === null) return noNative(WHY.text);
    seen.set(read, (seen.get(read) ?? new Set()).add(content));
  }
  const meanings = [...seen.keys()];
  const first = meanings[0] ?? "unknown";
  if (polarity.typed) return forms[first] ?? noNative(WHY.noPolarity);
  // A cell that says High today may say Low tomorrow: the other form is there as well, behind the condition.
  if (meanings.length === 1 && first === "higher") seen.set("lower", new Set());
  if (meanings.length === 1 && first === "lower") seen.set("higher", new Set());
  return ask(polarity.text, [...seen], forms);
}

/** Nested `IF`s, one for each polarity but the last. */
function ask(
  text: string,
  asked: readonly (readonly [Polarity, ReadonlySet<CellContent>])[],
  forms: Forms,
): string | NoNative {
  const [[meaning, words] = ["unknown", new Set<CellContent>()] as const, ...others] = asked;
  const form = forms[meaning];
  if (form === null) return noNative(WHY.noPolarity);
  if (others.length === 0) return form;
  const rest = ask(text, others, forms);
  return isNoNative(rest) ? rest : `IF(${condition(text, [...words])},${form},${rest})`;
}

/** Whether the cell is one of the words. `OR` would make one answer of a range; a sum of conditions answers cell by cell. */
function condition(text: string, words: readonly CellContent[]): string {
  const tests = words.map((word) => `${text}=${quoted(word)}`);
  return tests.length === 1 ? (tests[0] ?? "") : `${tests.map((test) => `(${test})`).join("+")}>0`;
}

function quoted(word: CellContent): string {
  return typeof word === "string" ? textInFormula(word) : String(word);
}

function polarityIn(content: CellContent): Polarity | null {
  if (content === "") return "unknown";
  const word = String(content);
  return readPolarity(word) ?? (isMarker(word) ? "unknown" : null);
}
