import { PERCENT_PLACES } from "../../core/figures/displayed";
import { shiftPoint } from "../../core/figures/rounding";
import { samePeriod } from "../../core/periods/comparePeriods";
import { previousPeriod, yearBefore } from "../../core/periods/movePeriod";
import type { Period } from "../../core/periods/period";
import { changeIn } from "../../model/values/changeInFact";
import { shownIn } from "../../model/inFact";
import type { Judgement } from "../../model/judgement";
import type { Fact } from "../../model/scorecard";
import type { Quoted } from "../lex/mark";
import type { Way, When } from "../claim";
import type { RowAnswer } from "./answer";
import { unitOf } from "./face";
import { periodMeant, periodOf } from "./resolve";
import { sayFigure } from "./sayFigure";

/**
 * The change on the period before that the row itself states, `(+16)`, where it has no value of then; `null` where it states
 * none, or the sentence speaks of another time. In a paper of June “16 more than in May” is a change on the month.
 */
export function changeOfRow(judgement: Judgement, from: When, to: When): Fact | null {
  const { change, changes = [], actuals } = judgement.measure;
  // A row may state the change alone: it is of the time for which it has no value.
  const now = periodOf(judgement.latest) ?? periodOf(actuals.at(-1) ?? null);
  if (change === null || !isNow(judgement, to, now)) return null;
  const label = changes.find(({ place }) => place === change.place)?.label.toLowerCase() ?? "";
  const isMeant =
    (from.kind === "relative" && isSpan(from, label)) || isFromBefore(judgement, from, now, label);
  return isMeant ? change : null;
}

function isSpan({ to, of }: Extract<When, { kind: "relative" }>, label: string): boolean {
  return to === "before" || (of === undefined && to in SPANS && label.includes(SPANS[to as "month before"]));
}
const SPANS = { "month before": "month", "quarter before": "quarter", "year before": "year" } as const;

/** The time that is named is the one that the change goes from: the month before of a change on the month. */
function isFromBefore(judgement: Judgement, from: When, now: Period | null, label: string): boolean {
  const then = periodMeant(judgement, from, now);
  if (now === null || then === null) return false;
  return Object.values(SPANS).some((span) => {
    const isOfIt = label.includes(span) && (span === "year" || now.kind === span);
    return isOfIt && samePeriod(then, span === "year" ? yearBefore(now) : previousPeriod(now));
  });
}

function isNow(judgement: Judgement, when: When, now: Period | null): boolean {
  if (when.kind === "paper") return true;
  if (when.kind === "relative" && (when.to === "now" || when.to === "this month")) return true;
  const meant = periodMeant(judgement, when, now);
  return meant !== null && now !== null && samePeriod(meant, now);
}

/** How much and which way something is said to have changed, against what the row states; `quoted` is `null` where no amount is said. */
export function decideStated(
  { measure, latest }: Judgement,
  change: Fact,
  { quoted, way }: { quoted: Quoted | null; way: Way | null },
): RowAnswer | null {
  const stated = changeIn(change);
  if (stated === null) return null;
  const moved = stated.percent ? shiftPoint(stated.number, PERCENT_PLACES) : stated.number;
  const { decimals, percent } = stated;
  const size = { shown: Math.abs(moved), exact: Math.abs(moved), decimals, percent };
  // Of a count a percentage would be a share of what it was, which the row does not state.
  if (quoted?.unit === "relative" || (quoted?.unit === "percent" && measure.unit !== "percent")) return null;
  const isSo = quoted === null || sayFigure(quoted, size) === "agrees";
  const isThatWay = way === null ? true : isWay(way, moved, measure.polarity.value);
  if (isThatWay === null) return null;
  return {
    verdict: isSo && isThatWay ? "agrees" : "disagrees",
    message: `The change that the row states is ${shownIn(change)}.`,
    facts: [change],
    scorecard: unitOf(size.shown, measure.unit === "percent"),
    period: periodOf(latest),
  };
}

/** Whether a stated change went the way that the paper says; `null` where “better” is said and no polarity is known. */
function isWay(way: Way, change: number, polarity: string): boolean | null {
  if (way === "level") return change === 0;
  if (way === "up") return change > 0;
  if (way === "down") return change < 0;
  if (polarity !== "higher" && polarity !== "lower") return null;
  return change !== 0 && (change > 0 === (polarity === "higher")) === (way === "better");
}
