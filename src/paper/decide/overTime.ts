// Judges two claims that need more than one cell of a row: a rank (“the lowest since March 2023”) and a mean (“averaged
// 24% over the quarter”). One month beyond the value denies a rank. A rank agrees only where the row shows every period
// between, because a month that the scorecard leaves out may have been higher.

import { endOfPeriod } from "../../core/periods/comparePeriods";
import { roundHalfUp } from "../../core/figures/rounding";
import { namePeriod } from "../../core/periods/namePeriod";
import { shownIn } from "../../model/inFact";
import type { Judgement } from "../../model/judgement";
import type { Actual } from "../../model/scorecard";
import type { Quoted } from "../lex/mark";
import type { ClaimReading, When } from "../claim";
import { endOf, nextTo, NO_SPAN, reached, shownBeside } from "./reached";
import { rowCannotTell, type RowAnswer } from "./answer";
import { faceOf, unitOf, write } from "./face";
import { periodOf, resolve, valued, type PaperStand } from "./resolve";
import { sayFigure } from "./sayFigure";

/** “The highest since March”: the value against every other value that the row shows in that time. Values compare as shown. */
export function decideRank(
  judgement: Judgement,
  which: "highest" | "lowest" | "best" | "worst",
  { over, at }: Pick<Extract<ClaimReading, { kind: "rank" }>, "over" | "at">,
  stand: PaperStand,
): RowAnswer {
  const now = resolve(judgement, at, stand);
  if ("missing" in now) return rowCannotTell(now.missing);
  if (over.kind === "not first") return rowCannotTell(NOT_FIRST, [now.actual]);
  const span =
    over.kind === "around" || over.kind === "ever"
      ? shownBeside(judgement, now.actual, over.kind)
      : reached(judgement, over, now.actual, stand);
  const face = faceOf(now.actual);
  if ("missing" in span || face === null)
    return rowCannotTell("missing" in span ? span.missing : NO_MEAN, [now.actual]);
  // “The best” needs to know which way is good; “the highest” does not.
  const { value: polarity } = judgement.measure.polarity;
  if (which !== "highest" && which !== "lowest" && polarity !== "higher" && polarity !== "lower")
    return rowCannotTell(NO_POLARITY, [now.actual]);
  const isHighest =
    which === "highest" || (which !== "lowest" && (which === "best") === (polarity === "higher"));
  const isBeyond = (actual: Actual): boolean => {
    const other = faceOf(actual);
    return other !== null && (isHighest ? other.shown > face.shown : other.shown < face.shown);
  };
  const beyond = span.others.find(isBeyond);
  const says = (is: string): string => `${shownIn(now.actual)} is ${is}`;
  const [first] = span.others;
  const base = {
    facts: [now.actual, beyond ?? first].filter((fact) => fact !== undefined),
    scorecard: unitOf(face.shown, face.percent),
    period: now.period,
  };
  // “The highest” may be of a shorter time than all that is shown.
  if (beyond !== undefined && over.kind === "shown" && over.isSaid !== true)
    return rowCannotTell(NO_SPAN, [now.actual, beyond]);
  if (beyond !== undefined) {
    const period = periodOf(beyond);
    const message = says(
      `not the ${which}: ${shownIn(beyond)} in ${period === null ? "" : namePeriod(period)}.`,
    );
    // There may be several peaks: only where the figure right before or behind is higher it is none.
    if (over.kind === "around" && !nextTo(judgement, now.actual).some(isBeyond))
      return rowCannotTell(message, [now.actual, beyond]);
    return { verdict: "disagrees", message, ...base };
  }
  // No month shown is beyond it, but a month that is left out may be.
  if (!span.isWhole || first === undefined)
    return rowCannotTell(`${GAPS} ${says(`the ${which} of those shown.`)}`, [now.actual]);
  return { verdict: "agrees", message: says(`the ${which} of those shown between.`), ...base };
}

/**
 * “Averaged 24% over the quarter”: the plain mean of the months, where the row shows all of them. A mean of percentages
 * that differs is not denied: the paper may have added numerators and denominators, which gives another figure.
 */
export function decideMean(judgement: Judgement, quoted: Quoted, over: When): RowAnswer {
  if (over.kind !== "period" || over.period.kind === "month" || over.period.kind === "week")
    return rowCannotTell(NO_MEAN);
  const end = endOfPeriod(over.period);
  const months = over.period.kind === "span" ? over.period.months : over.period.kind === "quarter" ? 3 : 12;
  const within = valued(judgement).filter((actual) => {
    const own = endOf(actual);
    return own !== null && own > end - months && own <= end && periodOf(actual)?.kind === "month";
  });
  const faces = within.flatMap((actual) => faceOf(actual) ?? []);
  const [first] = faces;
  if (first === undefined || faces.length < months) return rowCannotTell(NOT_WHOLE, within);
  const mean = faces.reduce((sum, { exact }) => sum + exact, 0) / faces.length;
  const verdict = sayFigure(quoted, {
    shown: roundHalfUp(mean, first.decimals),
    exact: mean,
    decimals: first.decimals,
    percent: first.percent,
  });
  if (first.percent && verdict !== "agrees") return rowCannotTell(NOT_POOLED, within);
  return {
    verdict,
    message: `The mean of ${faces.length} months is ${write(mean, first.percent)}.`,
    facts: within,
    scorecard: unitOf(mean, first.percent),
    period: over.period,
  };
}

const NO_POLARITY = "Nothing says which way is good.";
const NOT_FIRST = "Only what is the highest or the lowest of all is worked out, and not what comes next.";
const GAPS = "The scorecard does not show every month between.";
const NO_MEAN = "A mean needs the months that it is taken over.";
const NOT_WHOLE = "The scorecard does not show every month of the span.";
const NOT_POOLED = "A mean of percentages may have been worked out from their numbers.";
