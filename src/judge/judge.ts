import { agrees } from "../core/figures/agrees";
import { resultFor } from "../core/workings/resultFor";
import { showLike } from "../core/figures/displayed";
import { formatShape } from "../core/figures/numberFormat";
import type { Period } from "../core/periods/period";
import type { Judgement, WorkingJudgement } from "../model/judgement";
import type { Actual, Measure, Scorecard } from "../model/scorecard";
import { atPeriod } from "./atPeriod";
import { deriveActual } from "./derive";
import { judgeTravel } from "./judgeTravel";
import { judgeActual, noStatus } from "./judgeActual";
import { ownLatest } from "./ownLatest";
import { withoutAhead } from "./withoutAhead";
import { workingOf } from "./workingOf";

/** Judges every measure of a scorecard at a period (`null`: where each value carries its own). */
export function judge(scorecard: Scorecard, period: Period | null): Judgement[] {
  const dated = withoutAhead(scorecard);
  return scorecard.measures.map((measure) => judgeMeasure(measure, scorecard, period, dated));
}

function judgeMeasure(
  measure: Measure,
  scorecard: Scorecard,
  period: Period | null,
  dated: (measure: Measure) => Measure,
): Judgement {
  const worked = workedActual(measure);
  const working = judgeWorking(measure, worked);
  const filled = fillFrom(measure, worked, working);
  const seen = filled ? withActual(measure, filled) : measure;
  const { asked, latest, previous } = ownLatest(dated(seen), period, scorecard.comparison);
  const derived = filled !== null && latest === filled;
  const statuses = seen.actuals.flatMap((actual) =>
    actual.value.kind === "number" ? [judgeActual(measure, actual)] : [],
  );
  return {
    measure,
    // Where a period stands twice, the cell that is filled is the one that its working speaks of.
    asked: derived || (filled !== null && asked === filled) ? worked : asked,
    latest,
    derived,
    previous,
    worked,
    working,
    statuses,
    status: statuses.find(({ actual }) => actual === latest) ?? noStatus(asked),
    direction: judgeTravel(measure, scorecard, latest, previous),
  };
}

/** The cell that the working speaks of. */
function workedActual(measure: Measure): Actual | null {
  if (measure.working === null && measure.numerator === null) return null;
  return measure.actuals.find(({ period }) => atPeriod(period, measure.workingPeriod)) ?? null;
}

function judgeWorking(measure: Measure, worked: Actual | null): WorkingJudgement | null {
  const working = workingOf(measure);
  if (working === null) return null;
  if (worked?.value.kind === "number") {
    const result = resultFor(working, worked.value.percent);
    if (result === null) return { working, result, agrees: null, shown: "" };
    return { working, result, agrees: agrees(result, worked.value), shown: showLike(result, worked.value) };
  }
  const result = resultFor(working, measure.unit === "percent");
  if (worked === null || result === null) return { working, result, agrees: null, shown: "" };
  const { format } = deriveActual(measure, worked, result);
  return { working, result, agrees: null, shown: showLike(result, formatShape(result, format)) };
}

/** A blank cell with a working is judged on what the working will fill in; a formula is never filled over. */
function fillFrom(measure: Measure, worked: Actual | null, working: WorkingJudgement | null): Actual | null {
  if (worked?.value.kind !== "blank" || worked.formula !== null || working?.result == null) return null;
  return deriveActual(measure, worked, working.result);
}

function withActual(measure: Measure, filled: Actual): Measure {
  return {
    ...measure,
    actuals: measure.actuals.map((actual) => (actual.place === filled.place ? filled : actual)),
  };
}
