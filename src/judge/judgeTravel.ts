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

/** The direction of travel from the previous value to the latest, as displayed, or from the change that the sheet states. */
export function judgeTravel(
  measure: Measure,
  { arrows, threshold }: TravelRule,
  current: Actual | null,
  previous: Actual | null,
): DirectionJudgement {
  const published = publishedSign(measure.direction, arrows);
  const told = tell(measure, threshold, current, previous);
  const sign = arrows === "performance" ? SIGN[told.value] : told.movement;
  return { value: told.value, reason: told.reason, meaning: arrows, sign, published, current, previous };
}

/** How a scorecard's arrows are meant, and which step counts as none. */
export type TravelRule = Pick<Scorecard, "arrows" | "threshold">;

interface ToldTravel {
  readonly value: Direction;
  readonly movement: Movement | null;
  readonly reason: string;
}

/** Decimals beyond which a step is noise of subtracting. */
const STEP_DECIMALS = 12;
const SIGN: Readonly<Record<Direction, Movement | null>> = {
  improving: "up",
  worsening: "down",
  unchanged: "level",
  unknown: null,
};

function tell(
  measure: Measure,
  threshold: Band | null,
  current: Actual | null,
  previous: Actual | null,
): ToldTravel {
  const against = measure.direction?.against;
  if (against === "unnamed") return cannotTell(UNNAMED);
  // A stated change is one on the period before.
  const stated = against === undefined || against === "previous" ? tellFromChange(measure) : null;
  if (current?.value.kind !== "number") return stated ?? cannotTell(NO_LATEST);
  if (previous?.value.kind !== "number") return stated ?? cannotTell(whyNothingBefore(measure, current));
  if (areOfTwoLengths(current, previous)) return cannotTell(TWO_LENGTHS);
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

/** Where all other values are of a longer or shorter time, such as last year's beside a quarter's, that is why. */
function whyNothingBefore({ actuals, direction }: Measure, current: Actual): string {
  const others = actuals.filter((one) => one !== current && one.value.kind === "number");
  if (others.length > 0 && others.every((one) => areOfTwoLengths(one, current))) return TWO_LENGTHS;
  return direction?.against === undefined ? NO_PREVIOUS : NOT_SHOWN;
}

/** A stated change is a step from nothing to itself. */
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
  /** A step no larger than this is none. */
  readonly width: number;
  readonly shown: readonly [before: string, now: string];
  /** That width in words: "3 points". */
  readonly bandWords: string;
}

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

/** The same month, quarter or week of two years. A baseline is of no period. */
function areOfSameTime({ period }: Actual, previous: Actual): boolean {
  if (period === null || previous.period === null) return period !== previous.period;
  return period.kind === previous.period.kind && samePeriod(yearBefore(period), previous.period);
}

function startsAgain(current: Actual, previous: Actual): boolean {
  if (current.period === null || previous.period === null) return false;
  return financialYear(current.period) !== financialYear(previous.period);
}

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
