import { samePeriod } from "../core/comparePeriods";
import { heldDecimals } from "../core/displayed";
import type { Figure } from "../core/figure";
import { namePeriod } from "../core/namePeriod";
import { roundHalfUp } from "../core/rounding";
import type { Judgement } from "../model/judgement";
import type { Fact } from "../model/scorecard";
import type { Claim } from "./claims";
import { figureIn, shownIn } from "./figures";

/** What the scorecard says to a claim: whether it is so, the cell that says it, and a sentence. */
export interface Compared {
  readonly answer: "agrees" | "disagrees" | "cannot-tell";
  readonly fact: Fact | null;
  readonly says: string;
}

/** A quoted figure further from the value than this is of something else. */
const SAME_THING = 0.25;

/** A claim about a measure against its row. */
export function compareClaim({ measure, latest, previous, status }: Judgement, claim: Claim): Compared {
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
    case "met":
      return { answer: MET[status.value], fact: status.actual, says: status.reason };
    case "missed":
      return { answer: MISSED[status.value], fact: status.actual, says: status.reason };
  }
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

const MET = { green: "agrees", amber: "cannot-tell", red: "disagrees", grey: "cannot-tell" } as const;
const MISSED = { green: "disagrees", amber: "agrees", red: "agrees", grey: "cannot-tell" } as const;
const TARGET = (shown: string): string => `The target is ${shown}.`;
const VALUE = (period: string, shown: string): string => `The value of ${period} is ${shown}.`;
const LATEST = (shown: string): string => (shown === "" ? NOTHING_THERE : `The latest value is ${shown}.`);
const NOTHING_THERE = "The scorecard has no figure there.";
const OTHER_THING = "The figure may be of something else.";
const OTHER_STEP = "It does not start from the row's previous value.";
const NO_PERIOD = "It does not say of which month it is.";
