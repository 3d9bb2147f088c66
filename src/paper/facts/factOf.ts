import { samePeriod } from "../../core/periods/comparePeriods";
import type { Period } from "../../core/periods/period";
import { namePeriod } from "../../core/periods/namePeriod";
import { displayedIn, shownIn } from "../../model/inFact";
import type { Judgement } from "../../model/judgement";
import { workingOfMeasure } from "../../judge/workingOfMeasure";
import { monthName } from "../../words/time/months";
import { periodOf } from "../decide/resolve";
import { benchmarkOf } from "../decide/values";
import { checkPaper } from "../checkPaper";

/** How a house writes its facts. */
export interface FactStyle {
  /** Between numerator and denominator. */
  readonly of: "out of" | "of";
}

export const USUAL_STYLE: FactStyle = { of: "out of" };

/**
 * A measure in a sentence for a paper: its latest value, what it was worked out from, the value before, its target and
 * those it is compared with. `% Care Leavers in Touch (7.0) was 91% in June 2024 (494 out of 543), down from 92% in March
 * 2024, below the target of 95%.` A part that the check of papers would not agree with is left out, so that facts given
 * back to it agree; `null` where not even the value can be said.
 */
export function factOf(judgement: Judgement, style: FactStyle = USUAL_STYLE): string | null {
  const { measure, latest } = judgement;
  if (latest === null || shownIn(latest) === "") return null;
  const period = periodOf(latest);
  const name = measure.name.replace(/\s+/g, " ").trim();
  const called = measure.reference === null ? name : `${name} (${measure.reference})`;
  const value = withoutRemark(shownIn(latest));
  let said = `${called} was ${value}${period === null ? "" : ` in ${monthOf(period)}`}`;
  if (!agrees(`${said}.`, judgement)) return null;
  for (const part of [counted(judgement, style), before(judgement), target(judgement), ...peers(judgement)]) {
    if (part !== null && agrees(`${said}${part}.`, judgement)) said += part;
  }
  return `${said}.`;
}

/** The facts of a scorecard in its order, a line each. */
export function factsOf(judgements: readonly Judgement[], style: FactStyle = USUAL_STYLE): string[] {
  return judgements.flatMap((judgement) => factOf(judgement, style) ?? []);
}

/** The check of papers agrees with every claim of a sentence about the measure. */
function agrees(sentence: string, judgement: Judgement): boolean {
  const checked = checkPaper([{ kind: "paragraph", level: 0, text: sentence }], [[judgement]]);
  return checked.length > 0 && checked.every(({ verdict }) => verdict === "agrees");
}

function counted({ measure, worked, latest, working }: Judgement, { of }: FactStyle): string | null {
  const read = workingOfMeasure(measure);
  if (measure.unit !== "percent" || read?.numerator == null || read.denominator === null) return null;
  if (worked?.place !== latest?.place || working?.agrees === false) return null;
  return ` (${read.numerator.toLocaleString("en-GB")} ${of} ${read.denominator.toLocaleString("en-GB")})`;
}

function before({ latest, previous }: Judgement): string | null {
  const [now, then] = [displayedIn(latest), displayedIn(previous)];
  const period = periodOf(previous);
  if (now === null || then === null || period === null) return null;
  const own = periodOf(latest);
  if (own !== null && samePeriod(own, period)) return null;
  const way = now === then ? "unchanged from" : now > then ? "up from" : "down from";
  return `, ${way} ${withoutRemark(shownIn(previous))} in ${monthOf(period)}`;
}

function target({ measure, latest }: Judgement): string | null {
  const [now, mark] = [displayedIn(latest), displayedIn(measure.target)];
  if (now === null || mark === null) return null;
  const side = now > mark ? "above the target of" : now < mark ? "below the target of" : "on target at";
  return `, ${side} ${withoutRemark(shownIn(measure.target))}`;
}

function peers(judgement: Judgement): (string | null)[] {
  return (["neighbours", "england"] as const).map((peer) => {
    const fact = benchmarkOf(judgement, peer);
    const name = peer === "neighbours" ? "statistical neighbours" : "England";
    return fact === null ? null : `; ${name} ${withoutRemark(shownIn(fact))}`;
  });
}

/** `June 2024` in full, other periods as they are named. */
function monthOf(period: Period): string {
  return period.kind === "month" ? `${monthName(period.month)} ${period.year}` : namePeriod(period);
}

/** `20.9% (March 24)` is 20.9%: the sentence names the month itself. */
function withoutRemark(shown: string): string {
  return shown.replace(/\s*\([^)]*\)\s*$/, "");
}
