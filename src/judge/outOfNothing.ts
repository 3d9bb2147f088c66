import type { DirectionJudgement, StatusJudgement, WorkingJudgement } from "../model/judgement";
import type { Actual } from "../model/scorecard";

/** What tells, of an actual, how its share of nothing was worked out: `0/0`; `null` where it is of something. */
export type OutOfNothing = (actual: Actual | null) => string | null;

/** Finds the actuals whose working counts out of nothing, in the working of the measure or in its rows of parts. */
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

/** Grey, whatever stands in the cell: of nothing no share is met or missed. */
export function statusOfNothing(status: StatusJudgement, working: string): StatusJudgement {
  return { ...status, value: "grey", unrounded: null, reason: GREY(working) };
}

/** No direction: from or to a share of nothing there is none. */
export function directionOfNothing(direction: DirectionJudgement, working: string): DirectionJudgement {
  return { ...direction, value: "unknown", sign: null, reason: NO_WAY(working) };
}

const GREY = (working: string): string =>
  `Grey: its working is ${working}, and there is no share of nothing.`;
const NO_WAY = (working: string): string =>
  `Cannot tell: a working of ${working} gives no share to compare with.`;
