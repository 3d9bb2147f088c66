import { anyOf } from "../../words/anyOf";
import { FINITE_VERBS } from "../../words/paper/finiteVerbs";
import { SENTENCE_STARTS, SETS_A_SCENE } from "../../words/paper/standIns";
import { oneLine } from "../../words/plain";

/** What ends with a stop and is no end of a sentence. */
const SHORT_FORMS = new Set(
  "i.e e.g approx no nos vs cf etc fig st dr mr mrs ms inc excl incl para ref w.e.f av avg max min jan feb mar apr jun jul aug sep sept oct nov dec".split(
    " ",
  ),
);
/** Numbers of paragraphs: `6.5 We reached`, `4.2.1 In June`, `12. The`. */
const NUMBERED = /^\(?\d{1,2}(?:\.\d{1,2}){0,3}[.)]?\s+(?=[A-Z“"'‘%])/;
const NUMBERED_FIGURE = /^\d{1,2}(?:\.\d{1,2}){1,3}\s+(?=[\d,]*\d(?:\.\d+)?%?\s[A-Za-z])/;
const LETTERED = /^\(?(?:[a-z]|[ivx]{1,4})[.)]\s+(?=\S)/i;

/** It ends with a short form, or the letter of a name. */
function isShort(sentence: string): boolean {
  const word = /([a-z.]+)\.$/i.exec(sentence.slice(-LONGEST_SHORT))?.[1]?.toLowerCase() ?? "";
  return word.length === 1 || SHORT_FORMS.has(word);
}
/** Letters before a stop in which a short form is looked for: `approx.`, `incl.`. */
const LONGEST_SHORT = 12;

const STARTS = new RegExp(`^${anyOf(SENTENCE_STARTS, "").source}`);

/**
 * The sentences of a passage, without the number of its paragraph: the 6.5 of `6.5 We reached 91%` is no figure. A stop behind
 * `approx.` or `Mar.` mostly ends no sentence; cut there, a figure would lose its measure.
 */
export function sentencesOf(passage: string): string[] {
  const text = oneLine(passage)
    .normalize("NFC")
    .replace(NUMBERED, "")
    .replace(NUMBERED_FIGURE, "")
    .replace(LETTERED, "");
  const found: string[] = [];
  let from = 0;
  for (const { index, 0: stop } of text.matchAll(/[.!?]["”’)]?\s+(?=["“‘(]?[A-Z0-9%•-])/g)) {
    const end = index + stop.trimEnd().length;
    const sentence = text.slice(from, end);
    const next = text.slice(index + stop.length, index + stop.length + LONGEST_SHORT);
    if (isShort(sentence) && !STARTS.test(next)) continue;
    if (/\b(?:i\.e|e\.g)\.$/i.test(sentence.slice(-LONGEST_SHORT))) continue;
    found.push(sentence.trim());
    from = index + stop.length;
  }
  found.push(text.slice(from).trim());
  return found
    .filter((sentence) => sentence !== "")
    .flatMap((sentence) => statementsOf(sentence.replace(NUMBERED, "")));
}

/**
 * Minutes say in one sentence, parted by semicolons, what others say in ten. It is cut where each piece states a figure of
 * its own; what sets the scene for all of them holds it together.
 */
function statementsOf(sentence: string): string[] {
  const pieces = sentence.split(/(?<=;)\s+(?![^()]*\))/);
  // The second of two goes on with the first: “it is 20%; that is the lowest”.
  if (pieces.length < FEWEST_PIECES || SETS_SCENE.test(sentence)) return [sentence];
  const stated: string[] = [];
  for (const piece of pieces) {
    const last = stated.at(-1);
    if (last === undefined || (isStatement(last) && isStatement(piece))) stated.push(piece);
    else stated[stated.length - 1] = `${last} ${piece}`;
  }
  return stated;
}
/** So many make a list of statements. */
const FEWEST_PIECES = 3;
const SETS_SCENE = new RegExp(`^${anyOf(SETS_A_SCENE, "").source}[^,;]*,`, "i");
const STATES = anyOf(FINITE_VERBS);

function isStatement(piece: string): boolean {
  return (
    /\d|\b(?:no|all|every)\b/i.test(piece) && STATES.test(piece) && piece.split(" ").length >= FEWEST_WORDS
  );
}
/** Shorter pieces lean on what stands beside them. */
const FEWEST_WORDS = 6;
