import type { Judgement } from "../../model/judgement";
import type { Place } from "../../model/place";
import type { Measure } from "../../model/scorecard";
import { claimsIn, onlyFigure, sentencesOf } from "./claims";
import { compareClaim, type Compared } from "./compareClaim";

/** A sentence of a paper that quotes a figure or speaks of a target, and what the scorecard says to it. */
export interface PaperSentence {
  readonly sentence: string;
  /** `null` where it names none of the scorecard. */
  readonly measure: Measure | null;
  readonly answer: Compared["answer"];
  /** What the scorecard says instead, or as well. */
  readonly says: string;
  /** The cell that says it. */
  readonly place: Place | null;
}

/** What a sentence leaves out of a measure's name. */
const PREFIX = /^\s*(%|percentage|number|proportion)\s*(of\s+)?/i;
/** The words of a name by which a sentence is known to be about it. */
const WORDS = 3;
const GRAVITY: readonly Compared["answer"][] = ["disagrees", "agrees", "cannot-tell"];

/**
 * A board paper's text against the scorecard, sentence by sentence: a sentence that names a measure, by its reference
 * or by its whole name, and those after it in the same paragraph that name no other. Sentences without a figure or a
 * word about a target are left out.
 */
export function checkPaper(text: string, judgements: readonly Judgement[]): PaperSentence[] {
  const named = namer(judgements);
  return text.split(/\n\s*\n/).flatMap((paragraph) => {
    let about: Judgement | null = null;
    return sentencesOf(paragraph).flatMap((sentence) => {
      about = named(sentence) ?? about;
      return answer(sentence, about);
    });
  });
}

function answer(sentence: string, about: Judgement | null): PaperSentence[] {
  const measure = about?.measure ?? null;
  const rest = measure === null ? sentence : withoutName(sentence, measure);
  const sure = claimsIn(rest);
  const claims = sure.length > 0 ? sure : onlyFigure(rest);
  if (about === null || claims.length === 0) {
    if (claims.length === 0 && !/\d/.test(rest)) return [];
    const says = about === null ? NO_MEASURE : NO_CLAIM;
    return [{ sentence, measure, answer: "cannot-tell", says, place: measure?.place ?? null }];
  }
  const compared = claims.map((claim) => compareClaim(about, claim));
  const [gravest] = GRAVITY.flatMap((kind) => compared.filter((one) => one.answer === kind));
  if (gravest === undefined) return [];
  const { fact, says } = gravest;
  return [{ sentence, measure, answer: gravest.answer, says, place: fact?.place ?? measure?.place ?? null }];
}

/** The numbers of a reference or a name (“under 5s”) are no figures. */
function withoutName(sentence: string, { reference, name }: Measure): string {
  let rest = sentence;
  for (const words of [name.replace(PREFIX, ""), reference ?? ""]) {
    const at = rest.toLowerCase().indexOf(words.toLowerCase());
    if (words !== "" && at >= 0) rest = `${rest.slice(0, at)} ${rest.slice(at + words.length)}`;
  }
  return rest;
}

const NO_MEASURE = "It names no measure of this scorecard.";
const NO_CLAIM = "What it says cannot be compared with certainty.";

/** Finds the measure that a sentence names. */
function namer(judgements: readonly Judgement[]): (sentence: string) => Judgement | null {
  const byReference = new Map<string, Judgement>();
  const byStart = new Map<string, Judgement[]>();
  for (const judgement of judgements) {
    const { reference, name } = judgement.measure;
    if (reference !== null && /\d\.\d|[a-z] ?\d/i.test(reference))
      byReference.set(reference.toLowerCase(), judgement);
    const start = wordsOf(name).slice(0, WORDS).join(" ");
    byStart.set(start, [...(byStart.get(start) ?? []), judgement]);
  }
  return (sentence) => {
    for (const [token] of sentence.matchAll(/\b[A-Za-z]{0,4} ?\d{1,2}(?:\.\d{1,2})?[a-z]?\b(?!%)/g)) {
      const words = token.trim().toLowerCase();
      const judgement = byReference.get(words) ?? byReference.get(words.replace(/^[a-z]+ /, ""));
      if (judgement) return judgement;
    }
    return byName(wordsOf(sentence), byStart);
  };
}

/** The measure with the longest whole name that stands among the words. */
function byName(
  words: readonly string[],
  byStart: ReadonlyMap<string, readonly Judgement[]>,
): Judgement | null {
  let found: Judgement | null = null;
  let longest = 0;
  for (let at = 0; at < words.length; at++) {
    for (let length = WORDS; length > 0; length--) {
      for (const judgement of byStart.get(words.slice(at, at + length).join(" ")) ?? []) {
        const name = wordsOf(judgement.measure.name);
        if (name.length <= longest || !name.every((word, index) => words[at + index] === word)) continue;
        found = judgement;
        longest = name.length;
      }
    }
  }
  return found;
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replace(PREFIX, "")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}
