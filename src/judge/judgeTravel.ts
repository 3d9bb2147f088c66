/**
 * The direction of travel of one measure: better, worse or unchanged against an earlier value, or that it cannot be
 * told and why. Values are compared as displayed, so that an arrow never contradicts the two figures beside it.
 */

import { readChange } from "../core/figures/typed/readChange";
import { displayed } from "../core/figures/displayed";
import { readArrow, readMovement, type Direction, type Movement } from "../core/status/direction";
import { directionReason } from "../core/status/directionReason";
import { judgeDirection } from "../core/status/judgeDirection";
import { samePeriod } from "../core/periods/comparePeriods";
import { financialYear, yearBefore } from "../core/periods/movePeriod";
import { roundHalfUp } from "../core/figures/rounding";
import type { DirectionJudgement } from "../model/judgement";
import { areOfTwoLengths } from "../model/values/kindOf";
import type { Actual, ArrowMeaning, Fact, Measure, Scorecard } from "../model/scorecard";
import type { Band } from "../model/bands";
import { bandWidth } from "./bandEdge";

/**
 * The direction from the previous value to the latest, or from the change that the sheet states where it shows no
 * values to compare.
 */
export function judgeTravel(
  measure: Measure,
  { arrows, threshold }: TravelRule,
  current: Actual | null,
  previous: Actual | null,
): DirectionJudgement {
  const published = publishedSign(measure.direction, arrows);
  const told = tell(measure, threshold, current, previous);
  // Arrows that mean performance point up for better; arrows that mean movement point where the figure went.
  const sign = arrows === "performance" ? SIGN[told.value] : told.movement;
  return { value: told.value, reason: told.reason, meaning: arrows, sign, published, current, previous };
}

/** What the scorecard's arrows mean, and how small a step counts as none. */
export type TravelRule = Pick<Scorecard, "arrows" | "threshold">;

/** The direction, which way the figure moved, and the reason. */
interface ToldTravel {
  readonly value: Direction;
  readonly movement: Movement | null;
  readonly reason: string;
}

/** Decimals beyond which a difference is noise: 0.3 − 0.2 is not quite 0.1. */
const STEP_DECIMALS = 12;
const SIGN: Readonly<Record<Direction, Movement | null>> = {
  improving: "up",
  worsening: "down",
  unchanged: "level",
  unknown: null,
};

/**
 * What can be told, or the first reason why nothing can: no value, values of two lengths of time, or figures that add
 * up within the year.
 */
function tell(
  measure: Measure,
  threshold: Band | null,
  current: Actual | null,
  previous: Actual | null,
): ToldTravel {
  const against = measure.direction?.against;
  if (against === "unnamed") return cannotTell(UNNAMED);
  // A change stated in a column of its own is one on the period before; it says nothing of last year.
  const stated = against === undefined || against === "previous" ? tellFromChange(measure) : null;
  if (current?.value.kind !== "number") return stated ?? cannotTell(NO_LATEST);
  if (previous?.value.kind !== "number") return stated ?? cannotTell(whyNothingBefore(measure, current));
  if (areOfTwoLengths(current, previous)) return cannotTell(TWO_LENGTHS);
  // A figure of the year so far grows by itself and starts again in April, so only the same month of another year can
  // be compared; unless it is a share of the cases so far, which does not grow with them.
  if (measure.accumulates && !areOfSameTime(current, previous)) {
    if (startsAgain(current, previous)) return cannotTell(NEW_YEAR);
    if (measure.ofCases !== true) return cannotTell(SO_FAR);
  }
  const [now, before] = [displayed(current.value), displayed(previous.value)];
  const width = threshold === null ? 0 : bandWidth(threshold, before, current.value.percent);
  return judgeStep(measure, {
    before,
    now,
    width,
    shown: [previous.value.shown, current.value.shown],
    bandWords: inWords(threshold),
  });
}

/**
 * Why there is no earlier value: there are others, but all of another length of time, as a year's beside a quarter's;
 * or the sheet shows none.
 */
function whyNothingBefore({ actuals, direction }: Measure, current: Actual): string {
  const others = actuals.filter((one) => one !== current && one.value.kind === "number");
  if (others.length > 0 && others.every((one) => areOfTwoLengths(one, current))) return TWO_LENGTHS;
  return direction?.against === undefined ? NO_PREVIOUS : NOT_SHOWN;
}

/** The direction that a stated change gives, read as a step from 0 to itself: `-2.1%` where lower is better is improving. */
function tellFromChange(measure: Measure): ToldTravel | null {
  const shown =
    measure.change === null || measure.change.value.kind === "blank" ? "" : String(measure.change.content);
  const change = readChange(shown);
  if (change === null) return null;
  const { value, movement } = judgeStep(measure, {
    before: 0,
    now: change.number,
    width: 0,
    shown: ["", ""],
    bandWords: "",
  });
  return { value, movement, reason: STATED(shown, MOVEMENT_WORD[movement ?? "level"]) };
}

interface TravelStep {
  readonly before: number;
  readonly now: number;
  /** A step no larger than this is none, in the unit of the values. */
  readonly width: number;
  readonly shown: readonly [before: string, now: string];
  /** The width in words: "3 points". */
  readonly bandWords: string;
}

/** Judges a step, and says where the figure moved. */
function judgeStep(measure: Measure, { before, now, width, shown, bandWords }: TravelStep): ToldTravel {
  const polarity = measure.polarity.value;
  const plan = measure.target?.value.kind === "number" ? measure.target.value : null;
  const judged = judgeDirection({
    current: now,
    previous: before,
    polarity,
    threshold: width,
    plan: plan === null ? null : displayed(plan),
  });
  const reason = directionReason(judged, polarity, {
    current: shown[1],
    previous: shown[0],
    threshold: bandWords,
    ...(plan === null ? {} : { plan: plan.shown }),
  });
  const step = roundHalfUp(now - before, STEP_DECIMALS);
  return { value: judged.value, movement: step > 0 ? "up" : step < 0 ? "down" : "level", reason };
}

/**
 * Whether two values are of the same month, quarter or week of two years. A baseline has no period, and may be compared
 * with any.
 */
function areOfSameTime({ period }: Actual, previous: Actual): boolean {
  if (period === null || previous.period === null) return period !== previous.period;
  return period.kind === previous.period.kind && samePeriod(yearBefore(period), previous.period);
}

/** A new financial year lies between the two. */
function startsAgain(current: Actual, previous: Actual): boolean {
  if (current.period === null || previous.period === null) return false;
  return financialYear(current.period) !== financialYear(previous.period);
}

/** What the sheet's own arrow says, in the scorecard's meaning of arrows; `null` where it shows none that can be read. */
function publishedSign(cell: Fact | null, arrows: ArrowMeaning): Movement | null {
  if (cell === null || cell.value.kind === "blank") return null;
  if (arrows === "movement") return readMovement(cell.value.shown);
  const direction = readArrow(cell.value.shown);
  return direction === null ? null : SIGN[direction];
}

function cannotTell(reason: string): ToldTravel {
  return { value: "unknown", movement: null, reason };
}

const MOVEMENT_WORD: Readonly<Record<Movement, string>> = { up: "up", down: "down", level: "unchanged" };
function inWords(band: Band | null): string {
  if (band === null) return "";
  return band.kind === "percent" ? `${band.size}% of it` : `${band.size} points`;
}

const STATED = (shown: string, word: string): string => `The change stated beside it, ${shown}, is ${word}.`;
const NO_LATEST = "Cannot tell: there is no latest value.";
const NO_PREVIOUS = "Cannot tell: there is no earlier value to compare with.";
const NOT_SHOWN = "Cannot tell: the sheet shows no value of the period that the heading of the arrow names.";
const UNNAMED = "Cannot tell: the heading of the arrow names no period that it compares with.";
const TWO_LENGTHS = "Cannot tell: the value that it would be compared with is of a longer or shorter time.";
const SO_FAR = "Cannot tell: it adds up within the financial year, so a later period has more.";
const NEW_YEAR = "Cannot tell: it adds up within the financial year, which has started again.";
