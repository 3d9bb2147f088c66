import { oneLine } from "../../words/plain";
import { samePeriod } from "../../core/periods/comparePeriods";
import { workingOfMeasure } from "../../judge/workingOfMeasure";
import { USUAL_STYLE, type FactStyle } from "../../model/factStyle";
import { shownIn } from "../../model/inFact";
import type { Judgement } from "../../model/judgement";
import { checkPaper } from "../checkPaper";
import type { PaperSentence, Peer } from "../claim";
import { periodOf } from "../decide/resolve";
import { benchmarkOf } from "../decide/values";
import { factFigure, factMonth, roundedFigure } from "./factFigure";

/** A part of a fact behind its value, and its words. */
export interface FactPart {
  readonly kind: "counted" | "before" | "rated" | "target" | "neighbours" | "england";
  readonly text: string;
}

/** A measure in a sentence: what it begins with, and the parts that the check of papers agrees with. */
export interface FactSaid {
  readonly called: string;
  /** ` in June 2024`, or nothing. */
  readonly month: string;
  readonly parts: readonly FactPart[];
  readonly sentence: string;
}

/** Why nothing can be said of a measure, in a sentence. */
export interface NoFact {
  readonly called: string;
  readonly why: string;
}

/** The judgements of each scorecard of the workbook, which a paper is held against. */
export type JudgedCards = readonly (readonly Judgement[])[];

/**
 * A measure in a sentence for a paper: its latest value, what it was worked out from, the value before, its status, its
 * target and those it is compared with. `% Care Leavers in Touch (7.0) was 91% in June 2024 i.e. 494 out of 543; down
 * from 92% in March 2024; rated red against a target of 95%.` A part that the check of papers would not agree with is
 * left out, so that facts given back to it agree; where not even the value can be said, it says why. `cards` is what the
 * check knows beside the measure.
 */
export function factOf(
  judgement: Judgement,
  style: FactStyle = USUAL_STYLE,
  cards: JudgedCards = [[judgement]],
): FactSaid | NoFact {
  const { measure, latest } = judgement;
  const name = oneLine(measure.name);
  const called = measure.reference === null ? name : `${name} (${measure.reference})`;
  if (latest === null || shownIn(latest) === "") return { called, why: NO_FIGURE };
  if ((roundedFigure(latest, style) ?? 0) < 0) return { called, why: BELOW_ZERO };
  const period = periodOf(latest);
  const month = period === null ? "" : ` in ${factMonth(period, style)}`;
  let sentence = `${called} was ${factFigure(latest, style)}${month}`;
  const doubt = doubtAbout(`${sentence}.`, cards);
  if (doubt !== null) return { called, why: doubt };
  const parts: FactPart[] = [];
  for (const choices of partsOf(judgement, style)) {
    const part = choices.find(({ text }) => doubtAbout(`${sentence}${text}.`, cards) === null);
    if (part === undefined) continue;
    sentence += part.text;
    parts.push(part);
  }
  return { called, month, parts, sentence: `${sentence}.` };
}

/** A fact, and no reason why there is none. */
export function isSaid(fact: FactSaid | NoFact): fact is FactSaid {
  return "sentence" in fact;
}

const NO_FIGURE = "It has no figure yet.";
const BELOW_ZERO = "The check of papers does not read figures below zero.";
const UNREAD = "The check of papers cannot read such a figure in a sentence.";

/** Why the check of papers does not agree with a sentence; `null` where it agrees with every claim of it. */
function doubtAbout(sentence: string, cards: JudgedCards): string | null {
  const checked = checkPaper([{ kind: "paragraph", level: 0, text: sentence }], cards);
  if (checked.length === 0) return UNREAD;
  return checked.map(doubtIn).find((doubt) => doubt !== null) ?? null;
}

/** What the first claim that is not agreed with is told; `null` where all are agreed with. */
function doubtIn({ verdict, claims }: PaperSentence): string | null {
  if (verdict === "agrees") return null;
  return claims.find((claim) => claim.verdict !== "agrees")?.message ?? UNREAD;
}

/** What is said behind the value, in order; of each the fullest form first. */
function partsOf(judgement: Judgement, style: FactStyle): FactPart[][] {
  const rated = judgement.status.value === "grey" ? null : `rated ${judgement.status.value}`;
  const target = against(judgement, style);
  const said: readonly (readonly (readonly [FactPart["kind"], string | null])[])[] = [
    [["counted", counted(judgement, style)]],
    [["before", before(judgement, style)]],
    [
      ["rated", rated === null ? null : `; ${[rated, target].filter(Boolean).join(" ")}`],
      ["target", target === null ? null : `; ${target}`],
    ],
    [["neighbours", peer(judgement, "neighbours", style)]],
    [["england", peer(judgement, "england", style)]],
  ];
  return said.map((choices) => choices.flatMap(([kind, text]) => (text === null ? [] : [{ kind, text }])));
}

/** Between a value and its numerator and denominator. */
export const COUNTED = " i.e. ";

/** “i.e. 494 out of 543”, where the working is of the latest value and agrees with it. */
function counted({ measure, worked, latest, working }: Judgement, { of }: FactStyle): string | null {
  const read = workingOfMeasure(measure);
  if (measure.unit !== "percent" || read?.numerator == null || read.denominator === null) return null;
  if (worked?.place !== latest?.place || working?.agrees === false) return null;
  return `${COUNTED}${read.numerator.toLocaleString("en-GB")} ${of} ${read.denominator.toLocaleString("en-GB")}`;
}

/** How the value before stands to the latest. */
export const BEFORE_WORDS = { up: "up from", down: "down from", same: "unchanged from" } as const;

function before({ latest, previous }: Judgement, style: FactStyle): string | null {
  const [now, then] = [roundedFigure(latest, style), roundedFigure(previous, style)];
  const period = periodOf(previous);
  if (now === null || then === null || period === null) return null;
  const own = periodOf(latest);
  if (own !== null && samePeriod(own, period)) return null;
  const way = now === then ? "same" : now > then ? "up" : "down";
  return `; ${BEFORE_WORDS[way]} ${factFigure(previous, style)} in ${factMonth(period, style)}`;
}

/** In front of a target, behind the status where there is one. */
export const AGAINST = "against a target of";

function against({ measure: { target } }: Judgement, style: FactStyle): string | null {
  // A year's target says nothing of a month, and would seem to.
  if (target === null || target.span !== undefined || roundedFigure(target, style) === null) return null;
  return `${AGAINST} ${factFigure(target, style)}`;
}

/** How those a measure is compared with are called. */
export const PEER_NAMES = { neighbours: "statistical neighbours", england: "England" } as const;

function peer(judgement: Judgement, which: keyof typeof PEER_NAMES & Peer, style: FactStyle): string | null {
  const fact = benchmarkOf(judgement, which);
  return fact === null ? null : `; ${PEER_NAMES[which]} ${factFigure(fact, style)}`;
}
