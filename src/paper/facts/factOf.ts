import { oneLine } from "../../words/plain";
import { samePeriod } from "../../core/periods/comparePeriods";
import { workingOfMeasure } from "../../judge/workingOfMeasure";
import { shownIn } from "../../model/inFact";
import type { Judgement } from "../../model/judgement";
import { checkPaper } from "../checkPaper";
import type { Peer } from "../claim";
import { periodOf } from "../decide/resolve";
import { benchmarkOf } from "../decide/values";
import { factFigure, factMonth, roundedFigure } from "./factFigure";
import { USUAL_STYLE, type FactStyle } from "../../model/factStyle";

/** A part of a fact behind its value, and its words. */
export interface FactPart {
  readonly kind: "counted" | "before" | "target" | "status" | "neighbours" | "england";
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

/**
 * A measure in a sentence for a paper: its latest value, what it was worked out from, the value before, its target, its
 * status and those it is compared with. `% Care Leavers in Touch (7.0) was 91% in June 2024 (494 out of 543), down from
 * 92% in March 2024, below the target of 95%.` A part that the check of papers would not agree with is left out, so that
 * facts given back to it agree; `null` where not even the value can be said.
 */
export function factOf(judgement: Judgement, style: FactStyle = USUAL_STYLE): FactSaid | null {
  const { measure, latest } = judgement;
  if (latest === null || shownIn(latest) === "") return null;
  const period = periodOf(latest);
  const name = oneLine(measure.name);
  const called = measure.reference === null ? name : `${name} (${measure.reference})`;
  const month = period === null ? "" : ` in ${factMonth(period, style)}`;
  let sentence = `${called} was ${factFigure(latest, style)}${month}`;
  if (!agrees(`${sentence}.`, judgement)) return null;
  const parts: FactPart[] = [];
  for (const part of partsOf(judgement, style)) {
    if (!agrees(`${sentence}${part.text}.`, judgement)) continue;
    sentence += part.text;
    parts.push(part);
  }
  return { called, month, parts, sentence: `${sentence}.` };
}

/** The facts of a scorecard in its order. */
export function factsOf(judgements: readonly Judgement[], style: FactStyle = USUAL_STYLE): string[] {
  return judgements.flatMap((judgement) => factOf(judgement, style)?.sentence ?? []);
}

/** The check of papers agrees with every claim of a sentence about the measure. */
function agrees(sentence: string, judgement: Judgement): boolean {
  const checked = checkPaper([{ kind: "paragraph", level: 0, text: sentence }], [[judgement]]);
  return checked.length > 0 && checked.every(({ verdict }) => verdict === "agrees");
}

function partsOf(judgement: Judgement, style: FactStyle): FactPart[] {
  const said: readonly (readonly [FactPart["kind"], string | null])[] = [
    ["counted", counted(judgement, style)],
    ["before", before(judgement, style)],
    ["target", target(judgement, style)],
    ["status", judgement.status.value === "grey" ? null : `, rated ${judgement.status.value}`],
    ["neighbours", peer(judgement, "neighbours", style)],
    ["england", peer(judgement, "england", style)],
  ];
  return said.flatMap(([kind, text]) => (text === null ? [] : [{ kind, text }]));
}

function counted({ measure, worked, latest, working }: Judgement, { of }: FactStyle): string | null {
  const read = workingOfMeasure(measure);
  if (measure.unit !== "percent" || read?.numerator == null || read.denominator === null) return null;
  if (worked?.place !== latest?.place || working?.agrees === false) return null;
  return ` (${read.numerator.toLocaleString("en-GB")} ${of} ${read.denominator.toLocaleString("en-GB")})`;
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
  return `, ${BEFORE_WORDS[way]} ${factFigure(previous, style)} in ${factMonth(period, style)}`;
}

/** How the latest value stands to its target. */
export const TARGET_WORDS = {
  above: "above the target of",
  below: "below the target of",
  on: "on target at",
} as const;

function target({ measure, latest }: Judgement, style: FactStyle): string | null {
  const [now, mark] = [roundedFigure(latest, style), roundedFigure(measure.target, style)];
  if (now === null || mark === null) return null;
  const side = now > mark ? "above" : now < mark ? "below" : "on";
  return `, ${TARGET_WORDS[side]} ${factFigure(measure.target, style)}`;
}

/** How those a measure is compared with are called. */
export const PEER_NAMES = { neighbours: "statistical neighbours", england: "England" } as const;

function peer(judgement: Judgement, which: keyof typeof PEER_NAMES & Peer, style: FactStyle): string | null {
  const fact = benchmarkOf(judgement, which);
  return fact === null ? null : `; ${PEER_NAMES[which]} ${factFigure(fact, style)}`;
}
