import type { Finding } from "../model/finding";
import type { Judgement } from "../model/judgement";
import { sentencesOf } from "./claims";
import { contradictions } from "./narrativeDisagrees";

/** The words of a name by which a sentence is known to be about it. */
const WORDS = 3;

/**
 * A board paper's text against the scorecard, sentence by sentence: a sentence that names a measure, by its reference
 * or by its whole name, and those after it in the same paragraph that name no other.
 */
export function checkPaper(text: string, judgements: readonly Judgement[]): Finding[] {
  const byReference = new Map<string, Judgement>();
  const byStart = new Map<string, Judgement[]>();
  for (const judgement of judgements) {
    const { reference, name } = judgement.measure;
    if (reference !== null && /\d\.\d|[a-z] ?\d/i.test(reference))
      byReference.set(reference.toLowerCase(), judgement);
    const start = wordsOf(name).slice(0, WORDS).join(" ");
    byStart.set(start, [...(byStart.get(start) ?? []), judgement]);
  }
  return text.split(/\n\s*\n/).flatMap((paragraph) => {
    let about: Judgement | null = null;
    return sentencesOf(paragraph).flatMap((sentence) => {
      about = namedIn(sentence, byReference, byStart) ?? about;
      return about === null ? [] : contradictions(about, [sentence], []);
    });
  });
}

function namedIn(
  sentence: string,
  byReference: ReadonlyMap<string, Judgement>,
  byStart: ReadonlyMap<string, readonly Judgement[]>,
): Judgement | null {
  for (const [token] of sentence.matchAll(/\b[A-Za-z]{0,4} ?\d{1,2}(?:\.\d{1,2})?[a-z]?\b(?!%)/g)) {
    const judgement = byReference.get(token.trim().toLowerCase());
    if (judgement) return judgement;
  }
  const words = wordsOf(sentence);
  for (let at = 0; at < words.length; at++) {
    for (let length = WORDS; length > 0; length--) {
      for (const judgement of byStart.get(words.slice(at, at + length).join(" ")) ?? []) {
        const name = wordsOf(judgement.measure.name);
        if (name.every((word, index) => words[at + index] === word)) return judgement;
      }
    }
  }
  return null;
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/^\s*(%|percentage|number|proportion)\s*(of\s+)?/, "")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}
