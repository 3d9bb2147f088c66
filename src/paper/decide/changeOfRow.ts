import { PERCENT_PLACES } from "../../core/figures/displayed";
import { shiftPoint } from "../../core/figures/rounding";
import { changeIn } from "../../model/values/changeInFact";
import { shownIn } from "../../model/inFact";
import type { Judgement } from "../../model/judgement";
import type { Fact } from "../../model/scorecard";
import type { Quoted } from "../lex/mark";
import type { Way, When } from "../claim";
import type { RowAnswer } from "./answer";
import { unitOf } from "./face";
import { periodOf } from "./resolve";
import { sayFigure } from "./sayFigure";

/**
 * The change on the period before that the row itself states, `(+16)`, where it has no value of then; `null` where it states
 * none, or the sentence speaks of another time.
 */
export function changeOfRow(judgement: Judgement, from: When, to: When): Fact | null {
  const { change, changes = [] } = judgement.measure;
  if (change === null || !isNow(to) || from.kind !== "relative") return null;
  const label = changes.find(({ place }) => place === change.place)?.label.toLowerCase() ?? "";
  const isMeant =
    from.to === "before" || (from.to in SPANS && label.includes(SPANS[from.to as "month before"]));
  return isMeant ? change : null;
}
const SPANS = { "month before": "month", "quarter before": "quarter", "year before": "year" } as const;

function isNow(when: When): boolean {
  return (
    when.kind === "paper" || (when.kind === "relative" && (when.to === "now" || when.to === "this month"))
  );
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
