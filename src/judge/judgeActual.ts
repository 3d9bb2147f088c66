/**
 * The status of one value: green, amber, red, or grey with the reason. A scorecard is judged on the value that its
 * number format displays, because that is what the board reads; where the unrounded value would give another colour,
 * the reason says so.
 */

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
 * The status of one actual, by target, tolerance or band, and polarity. 132/860 is 15.35%, shown as 15%: against a
 * tolerance of 15% it is amber as displayed and red unrounded.
 */
export function judgeActual(measure: Measure, actual: Actual): StatusJudgement {
  return judging(measure)(actual);
}

/** Judges one figure of a measure after the other: what they are held against is worked out once. */
export function judging(measure: Measure): (actual: Actual) => StatusJudgement {
  const mark = toleranceOf(measure);
  const target = shownOf(measure.target);
  const rule = ruleOf(measure, mark.edge);
  return (actual) => {
    const { value, period } = actual;
    if (value.kind !== "number") return noStatus(actual);
    const seen = displayed(value);
    const judged = rule(seen);
    // What the unrounded value would be.
    const exact = value.number === seen ? judged.value : rule(value.number).value;
    // A measure that is best at its plan needs a tolerance: of 20.9 beside a plan of 20 nothing else says whether it is
    // near enough.
    const isOffPlan = judged.rule === "off-plan" && mark.edge === null;
    const open = isOffPlan ? OFF_PLAN : whyOpen(measure, period, judged.value);
    if (open !== null)
      return { ...noStatus(actual), actual, reason: `Grey: ${open(value.shown, target ?? "")}` };
    const isSame = exact === judged.value;
    const slots = { actual: value.shown, target, tolerance: mark.shown };
    const reason = statusReason(judged, measure.polarity.value, slots);
    // Two decimals more than shown, so that the reader sees what rounding hid.
    const finer = (): string => showBeside(value.number, { ...value, decimals: value.decimals + 2 });
    return {
      period,
      actual,
      value: judged.value,
      reason: isSame ? reason : `${reason} ${UNROUNDED(finer(), STATUS_WORD[exact])}`,
      unrounded: isSame ? null : exact,
    };
  };
}

/**
 * Why a target of another time cannot be held against a figure; `null` where it can. A target of the year so far judges
 * no single month. A target of the whole year judges a month only where the rest of the year cannot change the answer:
 * what has reached a target to rise to has met it, and what is above a target to stay below has failed it.
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
  // Whether the months to come still decide.
  const rest =
    polarity.value === "higher" ? status !== "green" : polarity.value === "lower" && status === "green";
  if (!rest) return null;
  return accumulates ? YEARS : ONE_OF_THE_YEAR;
}

/** Grey: there is no figure to judge. The reason quotes what the cell says instead. */
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

function ruleOf(measure: Measure, tolerance: number | null): (actual: number) => JudgedStatus {
  const target = goalOf(measure);
  const marks = {
    target: numberOf(target),
    tolerance,
    polarity: measure.polarity.value,
    strict: { target: target?.strict, tolerance: measure.tolerance?.strict },
  };
  return (actual) => judgeStatus({ actual, ...marks });
}

/**
 * The status that a measure would have with this value, by the stated target and tolerance alone, without the analyst's
 * band.
 */
export function statusWith(measure: Measure, actual: number): Status {
  return ruleOf(measure, numberOf(measure.tolerance))(actual).value;
}

/** The tolerance that the scorecard states, else the edge of the band that the analyst set; with its words for the reason. */
function toleranceOf(measure: Measure): { edge: number | null; shown: string | null } {
  const stated = numberOf(measure.tolerance);
  return stated === null
    ? (bandEdge(measure) ?? { edge: null, shown: null })
    : { edge: stated, shown: shownOf(measure.tolerance) };
}

/** The number of a cell as its format displays it. */
function numberOf(fact: Fact | null): number | null {
  return fact?.value.kind === "number" ? displayed(fact.value) : null;
}

function shownOf(fact: Fact | null): string | null {
  return fact === null || fact.value.kind === "blank" ? null : fact.value.shown;
}
