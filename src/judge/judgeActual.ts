import { displayed } from "../core/figures/displayed";
import { showBeside } from "../core/figures/formats/showBeside";
import { endsYear } from "../core/periods/movePeriod";
import type { Period } from "../core/periods/period";
import { judgeStatus, type JudgedStatus } from "../core/status/judgeStatus";
import { STATUS_WORD, type Status } from "../core/status/status";
import { statusReason } from "../core/status/statusReason";
import type { StatusJudgement } from "../model/judgement";
import type { Actual, Fact, Measure } from "../model/scorecard";
import { goalOf } from "./goalOf";
import { bandEdge } from "./bandEdge";

/**
 * The status of one actual, on the value that its number format displays; where the unrounded value would decide
 * otherwise, that is kept beside it and said.
 */
export function judgeActual(measure: Measure, actual: Actual): StatusJudgement {
  if (actual.value.kind !== "number") return noStatus(actual);
  const mark = toleranceOf(measure);
  const seen = displayed(actual.value);
  const judged = rule(measure, mark.edge, seen);
  const exact =
    actual.value.number === seen ? judged.value : rule(measure, mark.edge, actual.value.number).value;
  const reason = statusReason(judged, measure.polarity.value, {
    actual: actual.value.shown,
    target: shownOf(measure.target),
    tolerance: mark.shown,
  });
  // Of 20.9 beside a plan of 20 nobody can tell whether it is near enough, unless a tolerance does.
  const isOffPlan = judged.rule === "off-plan" && mark.edge === null;
  const open = isOffPlan ? OFF_PLAN : whyOpen(measure, actual.period, judged.value);
  if (open !== null)
    return {
      ...noStatus(actual),
      actual,
      reason: `Grey: ${open(actual.value.shown, shownOf(measure.target) ?? "")}`,
    };
  const { value } = actual;
  const finer = (): string => showBeside(value.number, { ...value, decimals: value.decimals + 2 });
  return {
    period: actual.period,
    actual,
    value: judged.value,
    reason: exact === judged.value ? reason : `${reason} ${UNROUNDED(finer(), STATUS_WORD[exact])}`,
    unrounded: exact === judged.value ? null : exact,
  };
}

/**
 * Why a target of another time cannot be held against a figure: one of the year so far, or one of the year where the rest
 * of it decides, since what is to rise to the target has not yet, or what is to stay below it may not.
 */
function whyOpen(
  { target, polarity, accumulates }: Measure,
  period: Period | null,
  status: Status,
): typeof YEARS | null {
  if (target?.span === undefined) return null;
  if (target.span === "year so far") return SO_FAR;
  if (target.span === "later year") return LATER;
  if (accumulates && period !== null && endsYear(period)) return null;
  const rest =
    polarity.value === "higher" ? status !== "green" : polarity.value === "lower" && status === "green";
  if (!rest) return null;
  return accumulates ? YEARS : ONE_OF_THE_YEAR;
}

/** Grey, because there is nothing to judge. */
export function noStatus(asked: Actual | null): StatusJudgement {
  const shown = asked === null ? null : shownOf(asked);
  return {
    period: asked?.period ?? null,
    actual: null,
    value: "grey",
    reason: shown === null ? NO_VALUE : NO_FIGURE(shown),
    unrounded: null,
  };
}

const OFF_PLAN = (shown: string, target: string): string =>
  `${shown} is not the plan of ${target}, and nothing says how far from it is near enough.`;
const YEARS = (shown: string, target: string): string =>
  `${shown} is the year so far; the target of ${target} is for the whole year.`;
const ONE_OF_THE_YEAR = (shown: string, target: string): string =>
  `${shown} is one period; the target of ${target} is for the whole year.`;
const SO_FAR = (shown: string, target: string): string =>
  `${shown} is one period; the target of ${target} is for the year so far.`;
const NO_VALUE = "Grey: there is no latest value.";
const NO_FIGURE = (shown: string): string => `Grey: the latest cell says “${shown}”, which is not a figure.`;
const UNROUNDED = (exact: string, status: string): string =>
  `Unrounded, it is ${exact} and would be ${status}.`;
const LATER = (shown: string, target: string): string =>
  `${shown} is an earlier year's; the target of ${target} is for the year whose figures so far stand beside it.`;

function rule(measure: Measure, tolerance: number | null, actual: number): JudgedStatus {
  const { polarity } = measure;
  const target = goalOf(measure);
  return judgeStatus({
    actual,
    target: numberOf(target),
    tolerance,
    polarity: polarity.value,
    strict: { target: target?.strict, tolerance: measure.tolerance?.strict },
  });
}

/** The status that a measure would have with this value, by the target and the tolerance that the scorecard states. */
export function statusWith(measure: Measure, actual: number): Status {
  return rule(measure, numberOf(measure.tolerance), actual).value;
}

/** The tolerance that the scorecard states, else the edge of the band that the analyst set. */
function toleranceOf(measure: Measure): { edge: number | null; shown: string | null } {
  const stated = numberOf(measure.tolerance);
  return stated === null
    ? (bandEdge(measure) ?? { edge: null, shown: null })
    : { edge: stated, shown: shownOf(measure.tolerance) };
}

function numberOf(fact: Fact | null): number | null {
  return fact?.value.kind === "number" ? displayed(fact.value) : null;
}

function shownOf(fact: Fact | null): string | null {
  return fact === null || fact.value.kind === "blank" ? null : fact.value.shown;
}
