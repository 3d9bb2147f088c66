import { samePeriod } from "../../core/periods/comparePeriods";
import { heldDecimals } from "../../core/figures/displayed";
import type { Figure } from "../../core/figures/typed/figure";
import { namePeriod } from "../../core/periods/namePeriod";
import { nextPeriod } from "../../core/periods/movePeriod";
import { roundHalfUp } from "../../core/figures/rounding";
import type { Judgement } from "../../model/judgement";
import type { Actual, Fact } from "../../model/scorecard";
import type { Claim } from "./claims";
import { displayedIn, figureIn, shownIn } from "../facts/measureFigures";
import type { StatedMove } from "./movedIn";

/** What the scorecard says to a claim: whether it is so, the cell that says it, and a sentence. */
export interface Compared {
  readonly answer: "agrees" | "disagrees" | "cannot-tell";
  readonly fact: Fact | null;
  readonly says: string;
}

/** A quoted figure further from the value than this is of something else. */
const SAME_THING = 0.25;

/** A claim about a measure against its row. */
export function compareClaim(judgement: Judgement, claim: Claim): Compared {
  const { measure, latest, previous, status } = judgement;
  switch (claim.kind) {
    case "target":
      return against(claim.figure, measure.target, TARGET(shownIn(measure.target)), false);
    case "value": {
      const { period } = claim;
      const actual =
        measure.actuals.find((one) => one.period !== null && samePeriod(one.period, period)) ?? null;
      return against(claim.figure, actual, VALUE(namePeriod(period), shownIn(actual)), true);
    }
    case "latest":
      return against(claim.figure, latest, LATEST(shownIn(latest)), true);
    case "step": {
      // It speaks of this row's last step where it starts from the row's figure.
      const says = LATEST(shownIn(latest));
      if (previous !== null && isShown(claim.from, previous)) return against(claim.to, latest, says, false);
      return { answer: "cannot-tell", fact: latest, says: `${OTHER_STEP} ${says}` };
    }
    case "some":
      return isShown(claim.figure, latest)
        ? { answer: "agrees", fact: latest, says: LATEST(shownIn(latest)) }
        : { answer: "cannot-tell", fact: latest, says: `${NO_PERIOD} ${LATEST(shownIn(latest))}` };
    case "above":
    case "below": {
      const [value, target] = [displayedIn(latest), displayedIn(measure.target)];
      if (value === null || target === null)
        return { answer: "cannot-tell", fact: latest, says: NOTHING_THERE };
      const isSo = claim.kind === "above" ? value > target : value < target;
      const says = `${LATEST(shownIn(latest))} ${TARGET(shownIn(measure.target))}`;
      return { answer: isSo ? "agrees" : "disagrees", fact: latest, says };
    }
    case "rated": {
      if (status.value === "grey") return { answer: "cannot-tell", fact: latest, says: status.reason };
      const isSo = claim.status === status.value || claim.status === status.unrounded;
      return { answer: isSo ? "agrees" : "disagrees", fact: status.actual, says: status.reason };
    }
    case "moved":
      return moved(judgement, claim.way);
    case "met":
      // Unrounded, an amber value may meet its target.
      return {
        answer: status.unrounded === "green" ? "cannot-tell" : MET[status.value],
        fact: status.actual,
        says: status.reason,
      };
    case "in-line":
      return { answer: IN_LINE[status.value], fact: status.actual, says: status.reason };
    case "missed":
      return { answer: MISSED[status.value], fact: status.actual, says: status.reason };
  }
}

/** A movement since the period before; of one further back, as of a stretch of months, nothing can be told. */
function moved({ direction }: Judgement, way: StatedMove["way"]): Compared {
  const { current, previous, value, reason } = direction;
  const [now, before] = [displayedIn(current), displayedIn(previous)];
  if (now === null || before === null || !isNext(previous, current))
    return { answer: "cannot-tell", fact: current, says: NOTHING_BEFORE };
  const isSo = way === "up" ? now > before : way === "down" ? now < before : value === JUDGED[way];
  const isKnown = way === "up" || way === "down" || value !== "unknown";
  return { answer: !isKnown ? "cannot-tell" : isSo ? "agrees" : "disagrees", fact: current, says: reason };
}

function isNext(previous: Actual | null, current: Actual | null): boolean {
  if (previous?.period == null || current?.period == null) return false;
  return samePeriod(nextPeriod(previous.period), current.period);
}

/** A figure against a cell's; where `loose`, one far from it may be of something else. */
function against(quoted: Figure, fact: Fact | null, says: string, loose: boolean): Compared {
  const value = figureIn(fact);
  if (value === null) return { answer: "cannot-tell", fact, says: NOTHING_THERE };
  if (isShown(quoted, fact)) return { answer: "agrees", fact, says };
  const isNear = Math.abs(value.number - quoted.number) <= Math.abs(value.number) * SAME_THING;
  if (value.percent !== quoted.percent || (loose && !isNear))
    return { answer: "cannot-tell", fact, says: `${OTHER_THING} ${says}` };
  return { answer: "disagrees", fact, says };
}

/** The figure is the cell's, as exactly as it is quoted. */
function isShown(quoted: Figure, fact: Fact | null): boolean {
  const value = figureIn(fact);
  if (value === null || value.percent !== quoted.percent) return false;
  const decimals = Math.min(heldDecimals(quoted), heldDecimals(value));
  return roundHalfUp(value.number, decimals) === roundHalfUp(quoted.number, decimals);
}

const JUDGED = { better: "improving", worse: "worsening" } as const;
const MET = { green: "agrees", amber: "disagrees", red: "disagrees", grey: "cannot-tell" } as const;
const IN_LINE = { ...MET, amber: "cannot-tell" } as const;
const MISSED = { green: "disagrees", amber: "agrees", red: "agrees", grey: "cannot-tell" } as const;
const TARGET = (shown: string): string => `The target is ${shown}.`;
const VALUE = (period: string, shown: string): string => `The value of ${period} is ${shown}.`;
const LATEST = (shown: string): string => (shown === "" ? NOTHING_THERE : `The latest value is ${shown}.`);
const NOTHING_THERE = "The scorecard has no figure there.";
const NOTHING_BEFORE = "The scorecard has no figure of the period before to compare with.";
const OTHER_THING = "The figure may be of something else.";
const OTHER_STEP = "It does not start from the row's previous value.";
const NO_PERIOD = "It does not say of which month it is.";
