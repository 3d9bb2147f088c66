import { readFigure } from "../../core/figures/typed/figure";
import { findPeriods } from "../../core/periods/findPeriods";
import type { Figure } from "../../core/figures/typed/figure";
import type { Period } from "../../core/periods/period";
import { readStatus, type Status } from "../../core/status/status";
import { movedIn, type StatedMove } from "./movedIn";

/** What a sentence says of a measure, as far as that is beyond doubt. */
export type Claim =
  | { readonly kind: "target"; readonly figure: Figure; readonly quoted: string }
  | { readonly kind: "value"; readonly figure: Figure; readonly quoted: string; readonly period: Period }
  | { readonly kind: "latest"; readonly figure: Figure; readonly quoted: string }
  | { readonly kind: "step"; readonly from: Figure; readonly to: Figure; readonly quoted: string }
  | { readonly kind: "some"; readonly figure: Figure; readonly quoted: string }
  | { readonly kind: "met" | "in-line" | "missed" | "above" | "below"; readonly quoted: string }
  | { readonly kind: "rated"; readonly status: Status; readonly quoted: string }
  | StatedMove;

/** Nobody writes longer sentences about one measure. */
const LONGEST = 600;
const FIGURE = "(-?\\d[\\d,]{0,11}(?:\\.\\d{1,4})?\\s?%?)";
/** Figures that are no part of a date, a working, a sum of money or a name. */
const FIGURES = /(?<![\w.,/£-])\d[\d,]{0,11}(?:\.\d{1,4})?\s?%?(?![\w/])/g;
const TARGET = new RegExp(
  `\\btarget (?:is |was |of |at |remains |remains at ){1,2}${FIGURE}(?![\\d/])|${FIGURE} target\\b`,
  "i",
);
const STEP = new RegExp(
  `\\bfrom ${FIGURE}(?: in [A-Za-z]+[ -]?\\d{0,4})?(?: last month)?,? to ${FIGURE}(?![\\d/])`,
  "i",
);
const NOW = new RegExp(
  `\\b(?:performance is|currently|now|this month|latest figure is|stands at|is at|stood at)(?: (?:at|is|stands at|was)){0,2} ${FIGURE}(?![\\d/])`,
  "i",
);
/** What an amber status may still be called: within its tolerance. */
const IN_LINE = /\b(in line with (?:the |our |its )?target|(?:is|was|are|remains?) (?:on|at) target)\b/i;
const MET =
  /\b((?:meets|met|meeting|exceeds|exceeded|exceeding|achieved|achieving) (?:the |our |its )?target|target (?:is|was|has been) (?:met|achieved|exceeded))\b/i;
const MISSED =
  /\b(off target|(?:misses|missed|missing) (?:the |our |its )?target|target (?:is|was|has) not (?:been )?(?:met|achieved)|does not meet (?:the |our |its )?target|not (?:yet )?(?:meeting|on) (?:the |our |its )?target)\b/i;
/** On which side of the target, whichever is good. */
const SIDE =
  /\b(?:is|are|remains?|currently|now|stays?) (?:still |currently |now |just |well )*(above|below) (?:the |our |its )?target\b/i;
const RATED =
  /\b(?:is|are|remains?|currently|now|stays?) (?:still |currently |now |rated |RAG[- ]rated )*(red|amber|green)\b(?! [A-Z])/i;
/** What is hoped for, was so once or elsewhere, or is denied, is no claim about now. */
const NOT_NOW =
  /\b(not|yet|aim|aims|aiming|will|would|should|expect\w*|plan|plans|hope|if|until|previous(ly)?|last year|nationally|neighbours?|except|nearly|almost|towards|close to|forecast|once|before|need\w*|working to)\b/i;

/** Reads the claims of a sentence. `It was 23% in January 2025.` claims a value; `We aim to meet the target.` nothing. */
export function claimsIn(sentence: string): Claim[] {
  if (sentence.length > LONGEST) return [];
  const claims: Claim[] = [];
  const target = TARGET.exec(sentence);
  const stated = figureOf(target?.[1] ?? target?.[2]);
  if (stated) claims.push({ kind: "target", ...stated });
  const rest = target === null ? sentence : sentence.replace(target[0], " ");
  const step = STEP.exec(rest);
  const [from, to] = [figureOf(step?.[1]), figureOf(step?.[2])];
  if (from && to) claims.push({ kind: "step", from: from.figure, to: to.figure, quoted: to.quoted });
  else claims.push(...ofOneFigure(rest));
  const missed = MISSED.exec(sentence);
  const met = MET.exec(sentence);
  const inLine = IN_LINE.exec(sentence);
  if (missed) claims.push({ kind: "missed", quoted: missed[0] });
  else if (met && !NOT_NOW.test(sentence)) claims.push({ kind: "met", quoted: met[0] });
  else if (inLine && !NOT_NOW.test(sentence)) claims.push({ kind: "in-line", quoted: inLine[0] });
  claims.push(...movedIn(sentence));
  if (!NOT_NOW.test(sentence)) claims.push(...sideIn(sentence), ...ratedIn(sentence));
  return claims;
}

function sideIn(sentence: string): Claim[] {
  const side = SIDE.exec(sentence);
  return side === null
    ? []
    : [{ kind: side[1]?.toLowerCase() === "above" ? "above" : "below", quoted: side[0] }];
}

function ratedIn(sentence: string): Claim[] {
  const rated = RATED.exec(sentence);
  const status = rated === null ? null : readStatus(rated[1] ?? "");
  return rated === null || status === null ? [] : [{ kind: "rated", status, quoted: rated[0] }];
}

/** A sentence with one figure and one period, or one figure said to be of now. */
function ofOneFigure(text: string): Claim[] {
  const { periods, rest } = findPeriods(text.toLowerCase());
  const figures = [...rest.matchAll(FIGURES)];
  const [only] = figures;
  if (figures.length !== 1 || only === undefined || NOT_NOW.test(text)) return [];
  const one = figureOf(only[0]);
  const [period] = periods;
  if (!one) return [];
  if (periods.length === 1 && period) return [{ kind: "value", ...one, period }];
  return periods.length === 0 && NOW.test(text) ? [{ kind: "latest", ...one }] : [];
}

/** The one figure of a sentence that says neither a period nor that it is of now. */
export function onlyFigure(sentence: string): Claim[] {
  if (sentence.length > LONGEST || NOT_NOW.test(sentence)) return [];
  const { periods, rest } = findPeriods(sentence.toLowerCase());
  const [only, ...more] = [...rest.matchAll(FIGURES)];
  const one = figureOf(only?.[0]);
  return one === null || more.length > 0 || periods.length > 0 ? [] : [{ kind: "some", ...one }];
}

function figureOf(text: string | undefined): { figure: Figure; quoted: string } | null {
  const figure = text === undefined ? null : readFigure(text);
  return figure === null || text === undefined ? null : { figure, quoted: text.trim() };
}

/** The sentences of a text. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?;])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}
