import { endOfPeriod } from "../../core/periods/comparePeriods";
import { roundHalfUp } from "../../core/figures/rounding";
import { namePeriod } from "../../core/periods/namePeriod";
import { shownIn } from "../../model/inFact";
import type { Judgement } from "../../model/judgement";
import type { Quoted } from "../lex/mark";
import type { When } from "../claim";
import { cannotTell, type RowAnswer } from "./answer";
import { faceOf, unitOf, write } from "./face";
import { periodOf, resolve, stepOf, valued, type PaperStand } from "./resolve";
import { sayFigure } from "./sayFigure";

/** A value that is said to be the highest or lowest since some time. */
export function decideRank(
  judgement: Judgement,
  which: "highest" | "lowest",
  { since, at }: { since: When; at: When },
  stand: PaperStand,
): RowAnswer {
  const now = resolve(judgement, at, stand);
  if ("missing" in now) return cannotTell(now.missing);
  const then = resolve(judgement, since, stand);
  const face = faceOf(now.actual);
  if ("missing" in then || face === null)
    return cannotTell("missing" in then ? then.missing : NO_SPAN, [now.actual]);
  const [from, to] = [endOf(then.actual), endOf(now.actual)];
  if (from === null || to === null || from >= to) return cannotTell(NO_SPAN, [now.actual]);
  const between = valued(judgement).filter((actual) => {
    const end = endOf(actual);
    return end !== null && end > from && end < to;
  });
  const beyond = between.find((actual) => {
    const other = faceOf(actual);
    return other !== null && (which === "highest" ? other.shown > face.shown : other.shown < face.shown);
  });
  const says = (is: string): string => `${shownIn(now.actual)} is ${is}`;
  const base = {
    facts: [now.actual, beyond ?? then.actual],
    scorecard: unitOf(face.shown, face.percent),
    period: now.period,
  };
  if (beyond !== undefined) {
    const period = periodOf(beyond);
    return {
      verdict: "disagrees",
      message: says(`not the ${which}: ${shownIn(beyond)} in ${period === null ? "" : namePeriod(period)}.`),
      ...base,
    };
  }
  if (stepOf(judgement) === null)
    return cannotTell(`${GAPS} ${says(`the ${which} of those shown.`)}`, [now.actual]);
  return { verdict: "agrees", message: says(`the ${which} of those shown between.`), ...base };
}

function endOf(actual: Parameters<typeof periodOf>[0]): number | null {
  const period = periodOf(actual);
  return period === null ? null : endOfPeriod(period);
}

/** A mean over a span of time that the scorecard shows whole. */
export function decideMean(judgement: Judgement, quoted: Quoted, over: When): RowAnswer {
  if (over.kind !== "period" || over.period.kind === "month" || over.period.kind === "week")
    return cannotTell(NO_MEAN);
  const end = endOfPeriod(over.period);
  const months = over.period.kind === "span" ? over.period.months : over.period.kind === "quarter" ? 3 : 12;
  const within = valued(judgement).filter((actual) => {
    const own = endOf(actual);
    return own !== null && own > end - months && own <= end && periodOf(actual)?.kind === "month";
  });
  const faces = within.flatMap((actual) => faceOf(actual) ?? []);
  const [first] = faces;
  if (first === undefined || faces.length < months) return cannotTell(NOT_WHOLE, within);
  const mean = faces.reduce((sum, { exact }) => sum + exact, 0) / faces.length;
  const verdict = sayFigure(quoted, {
    shown: roundHalfUp(mean, first.decimals),
    exact: mean,
    decimals: first.decimals,
    percent: first.percent,
  });
  if (first.percent && verdict !== "agrees") return cannotTell(NOT_POOLED, within);
  return {
    verdict,
    message: `The mean of ${faces.length} months is ${write(mean, first.percent)}.`,
    facts: within,
    scorecard: unitOf(mean, first.percent),
    period: over.period,
  };
}

const NO_SPAN = "It does not say since when.";
const GAPS = "The scorecard does not show every month between.";
const NO_MEAN = "A mean needs the months that it is taken over.";
const NOT_WHOLE = "The scorecard does not show every month of the span.";
const NOT_POOLED = "A mean of percentages may have been worked out from their numbers.";
