import type { CellContent } from "../core/figures/cellValue";
import { textInFormula } from "../core/figures/inFormula";
import { isMarker } from "../core/figures/typed/marker";
import { readPolarity, type Polarity } from "../core/status/polarity";
import type { Input } from "./formula/input";
import { isNoNative, noNative, WHY, type NoNative } from "./noNative";

/** What a function is under each polarity; `null` where it has no native form. */
export type Forms = Readonly<Record<Polarity, string | null>>;

/**
 * The form that belongs to a polarity. Where the polarity stands in cells, the formula asks them, by the words that they
 * hold now: `IF(C1="BIB",…,…)`.
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
  if (meanings.length === 1 && first === "higher") seen.set("lower", new Set());
  if (meanings.length === 1 && first === "lower") seen.set("higher", new Set());
  return ask(polarity.text, [...seen], forms);
}

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
