/**
 * A share of no children at all (`0/0`) is neither 0% nor 100%. Whatever the cell shows, such a month is grey and has
 * no direction.
 */

import type { DirectionJudgement, StatusJudgement, WorkingJudgement } from "../model/judgement";
import type { Actual } from "../model/scorecard";

/** Says of an actual how its share of nothing was worked out, `0/0`; `null` where it is a share of something. */
export type OutOfNothing = (actual: Actual | null) => string | null;

/** Finds the actuals whose denominator is 0, in the measure's working or in its own rows of numerators and denominators. */
export function outOfNothing(worked: Actual | null, working: WorkingJudgement | null): OutOfNothing {
  return (actual) => {
    if (actual === null) return null;
    if (actual.place === worked?.place && working?.working.denominator === 0)
      return working.working.expression;
    if (actual.parts === undefined) return null;
    const { numerator, denominator } = actual.parts;
    if (denominator.value.kind !== "number" || denominator.value.number !== 0) return null;
    return `${numerator.value.kind === "number" ? numerator.value.shown : "–"}/${denominator.value.shown}`;
  };
}

/** The status made grey: of nothing no share is met or missed. */
export function statusOfNothing(status: StatusJudgement, working: string): StatusJudgement {
  return { ...status, value: "grey", unrounded: null, reason: GREY(working) };
}

/** The direction made unknown: from or to a share of nothing there is none. */
export function directionOfNothing(direction: DirectionJudgement, working: string): DirectionJudgement {
  return { ...direction, value: "unknown", sign: null, reason: NO_WAY(working) };
}

const GREY = (working: string): string =>
  `Grey: its working is ${working}, and there is no share of nothing.`;
const NO_WAY = (working: string): string =>
  `Cannot tell: a working of ${working} gives no share to compare with.`;
