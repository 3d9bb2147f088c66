/**
 * Judges a scorecard: for each measure its latest value, what its working gives, its status and its direction of
 * travel, each with the reason as a sentence. Pane, checks, updates and pages all say this one judgement; none judges
 * for itself.
 */

import { agrees } from "../core/figures/agrees";
import { agreesRounded } from "../core/workings/agreesRounded";
import { resultFor } from "../core/workings/resultFor";
import { showLike } from "../core/figures/displayed";
import { formatShape } from "../core/figures/formats/numberFormat";
import type { Period } from "../core/periods/period";
import { arrowInValue } from "../model/values/arrowInValue";
import type { DirectionJudgement, Judgement, WorkingJudgement } from "../model/judgement";
import type { Actual, Against, Arrow, Line, Measure, Scorecard } from "../model/scorecard";
import { atPeriod } from "./atPeriod";
import { besideLatest } from "./besideLatest";
import { deriveActual } from "./derive";
import { judgeTravel } from "./judgeTravel";
import { isAwaited } from "./monthInHand";
import { unreadLatest } from "./unreadLatest";
import { judgeActual, noStatus } from "./judgeActual";
import { directionOfNothing, outOfNothing, statusOfNothing } from "./outOfNothing";
import { ownLatest, type OwnLatest } from "./ownLatest";
import { withoutAhead } from "./withoutAhead";
import { workingOfMeasure } from "./workingOfMeasure";

/**
 * Judges every measure of a scorecard at a period; `null` where each value carries its own period. A measure's latest
 * value may be older than the period, as a quarter's figure in a monthly sheet.
 */
export function judge(scorecard: Scorecard, period: Period | null): Judgement[] {
  const dated = withoutAhead(scorecard);
  const worked = scorecard.measures.map((measure) => workOut(measure, scorecard.countsTo ?? null));
  // Which measures should have a figure by now is told by the others, so all are worked out before any is judged.
  const awaited = isAwaited(
    worked.map(({ seen }) => dated(seen)),
    period,
  );
  const beside = besideLatest(scorecard);
  const judged = worked.map((one) => judgeMeasure(one, scorecard, period, { dated, awaited, beside }));
  const unread = unreadLatest(scorecard);
  return unread === null ? judged : judged.map((one) => withoutLatest(one, unread));
}

/**
 * A measure with its working: `worked` is the cell that the working speaks of, `filled` what it will hold once the
 * result is filled in, and `seen` the measure with that cell filled.
 */
interface WorkedOut {
  readonly measure: Measure;
  readonly worked: Actual | null;
  readonly working: WorkingJudgement | null;
  readonly filled: Actual | null;
  readonly seen: Measure;
}

function workOut(measure: Measure, countsTo: number | null): WorkedOut {
  const worked = workedActual(measure);
  const working = judgeWorking(measure, worked, countsTo);
  const filled = fillFrom(measure, worked, working);
  return { measure, worked, working, filled, seen: filled ? withActual(measure, filled) : measure };
}

/** What all measures of a scorecard together tell of one: see `withoutAhead`, `isAwaited` and `besideLatest`. */
interface JudgedBeside {
  readonly dated: (measure: Measure) => Measure;
  readonly awaited: (measure: Measure) => boolean;
  readonly beside: (measure: Measure, latest: Actual | null) => Measure;
}

function judgeMeasure(
  { measure: whole, worked, working, filled, seen }: WorkedOut,
  scorecard: Scorecard,
  period: Period | null,
  { dated, awaited, beside }: JudgedBeside,
): Judgement {
  const against = (named: Against): OwnLatest => ownLatest(dated(seen), period, named, awaited(whole));
  const { comparison } = scorecard;
  const { asked, latest, previous } = against(comparison);
  const measure = withArrowInValue(beside(whole, latest), latest);
  // The latest value is not on the sheet yet: an update will fill it in.
  const derived = filled !== null && latest === filled;
  // A working of 0/0 gives no share, whatever stands in the cell.
  const nothing = outOfNothing(worked, working);
  const status = latest === null ? noStatus(asked) : judgeActual(measure, latest);
  const unworked = nothing(latest ?? asked);
  /** The direction for an arrow: against the period that its heading names, else what the scorecard compares with. */
  const travel = (arrow: Arrow | null): DirectionJudgement => {
    const named = arrow?.against ?? comparison;
    const before = named === comparison ? previous : against(named).previous;
    const told = judgeTravel(
      arrow === measure.direction ? measure : { ...measure, direction: arrow },
      scorecard,
      latest,
      before,
    );
    const noShare = nothing(latest) ?? nothing(before);
    return noShare === null ? told : directionOfNothing(told, noShare);
  };
  const { direction, otherArrows } = measure;
  const judgement: Judgement = {
    measure,
    // Where a period stands twice, the cell that is filled is the one that its working speaks of.
    asked: derived || (filled !== null && asked === filled) ? worked : asked,
    latest,
    derived,
    previous,
    worked,
    working,
    figures: seen.actuals,
    status: unworked === null ? status : statusOfNothing(status, unworked),
    direction: travel(direction),
  };
  return otherArrows ? { ...judgement, otherDirections: otherArrows.map(travel) } : judgement;
}

/** A measure without a column of arrows whose latest value carries one, `91% ↑`: that arrow is checked, and never set. */
function withArrowInValue(measure: Measure, latest: Actual | null): Measure {
  const arrow = measure.direction === null && latest !== null ? arrowInValue(latest) : null;
  return arrow === null ? measure : { ...measure, otherArrows: [...(measure.otherArrows ?? []), arrow] };
}

const UNREAD = (heading: string): string =>
  `“${heading}” looks like the latest period, but which one cannot be told.`;

/**
 * The judgement where the newest heading cannot be read: which value is the latest is not known, so nothing is said of
 * it. Statuses of dated months stand.
 */
function withoutLatest(judgement: Judgement, { heading }: Line): Judgement {
  const { measure, direction } = judgement;
  const reason = UNREAD(heading);
  return {
    ...judgement,
    asked: null,
    latest: null,
    derived: false,
    previous: null,
    worked: judgement.worked?.value.kind === "number" ? judgement.worked : null,
    figures: judgement.figures.filter(({ period }) => period !== null),
    status: { ...noStatus(null), reason: `Grey: ${reason}` },
    otherDirections: [],
    direction: {
      ...direction,
      value: "unknown",
      reason,
      sign: measure.direction === null ? null : direction.published,
      current: null,
      previous: null,
    },
  };
}

/** The cell that the working speaks of: that of the month which heads the workings, else the last filled one. */
function workedActual(measure: Measure): Actual | null {
  if (measure.working === null && measure.numerator === null) return null;
  const theirs = measure.actuals.filter(({ period }) => atPeriod(period, measure.workingPeriod));
  // Of columns that nothing dates the last that is filled.
  return theirs.filter(({ value }) => value.kind !== "blank").at(-1) ?? theirs.at(-1) ?? null;
}

/**
 * What the working gives, and whether the value agrees with it as rounded. `countsTo` is the number to which the
 * scorecard rounds its counts, if it does: then a value within that rounding agrees too.
 */
function judgeWorking(
  measure: Measure,
  worked: Actual | null,
  countsTo: number | null,
): WorkingJudgement | null {
  const working = workingOfMeasure(measure);
  if (working === null) return null;
  if (worked?.value.kind === "number") {
    const result = resultFor(working, worked.value.percent);
    if (result === null) return { working, result, agrees: null, shown: "" };
    const { value } = worked;
    const fits =
      agrees(result, value) || (countsTo !== null && agreesRounded(working, result, value, countsTo));
    return { working, result, agrees: fits, shown: showLike(result, value) };
  }
  const result = resultFor(working, measure.unit === "percent");
  if (worked === null || result === null) return { working, result, agrees: null, shown: "" };
  const { format } = deriveActual(measure, worked, result);
  return { working, result, agrees: null, shown: showLike(result, formatShape(result, format)) };
}

/** The cell as an update will fill it: blank, without a formula, and with a working that gives a result. */
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
